using System.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace NewsParsing.Cli.Output;

/// <summary>Writes a table an article: who, says what, how. Coloured only on a terminal, and not when <c>NO_COLOR</c> is set.</summary>
internal sealed class TableWriter : ArticleWriter
{
    /// <summary>Where there is no terminal to ask; fits a page of most printers and editors.</summary>
    private const int DefaultWidth = 120;

    public override byte[] Render(Article article)
    {
        using var text = new StringWriter { NewLine = "\n" };
        bool isTerminal = !Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth;
        console.Profile.Capabilities.Unicode = true;
        Render(article, console);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Render(Article article, IAnsiConsole console)
    {
        console.Write(new Cell(Printable(Title(article)), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        Table table = new Table().Border(TableBorder.Square).Expand()
            .AddColumn(new TableColumn("who").Width(24)).AddColumn("says").AddColumn(new TableColumn("kind").Width(16));
        foreach ((_, string who, string says, string kind) in Rows(article).OrderBy(row => row.Place))
        {
            table.AddRow(new Cell(Printable(who)), new Cell(Printable(says)), new Cell(kind));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static string Title(Article article)
        => string.Join(" · ", new[] { article.Id, article.Headline?.Text, article.Dateline?.Text }.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<(TextSpan Place, string Who, string Says, string Kind)> Rows(Article article)
    {
        foreach (Quote quote in article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed))
        {
            yield return (quote.Spans[0], Names(quote.Speakers), quote.Text, $"quote, {Word(quote.Kind)}");
        }

        foreach (Claim claim in article.Claims)
        {
            yield return (claim.Spans[0], Names(claim.Speakers), claim.Text, claim.Negated ? $"not {Word(claim.Act)}" : Word(claim.Act));
        }
    }

    private static string Names(IReadOnlyList<Actor> actors) => actors.Count == 0 ? "?" : string.Join(", ", actors.Select(actor => actor.Name));

    private static string Word<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    /// <summary>An article's control characters must not command the terminal, and a cell is one paragraph.</summary>
    private static string Printable(string text)
        => string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
}
