using System.Text;
using NewsParsing.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace NewsParsing.Cli.Output;

/// <summary>
/// Writes for people: the speakers of an article, and who says what in the order of the text. Coloured only on a terminal, and not when
/// <c>NO_COLOR</c> is set; a speaker's number says the same as the colour.
/// </summary>
internal sealed class TableWriter(ParseOptions options) : ArticleWriter(options)
{
    /// <summary>From the terminal's own palette, so that they suit its background.</summary>
    private static readonly Color[] Colors = [Color.Teal, Color.Purple, Color.Green, Color.Olive, Color.Maroon, Color.Blue];

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    protected override ReadOnlyMemory<byte> Render(Article article)
    {
        Saying[] sayings = [.. Saying.Of(article, Options.Selection)];
        if (sayings.Length == 0 && !Options.Selection.IsEverything)
        {
            // Who asks for one speaker wants no table of every article without them.
            return default;
        }

        using var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = TableConsole.Create(text);
        Render(article, sayings, console);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Render(Article article, Saying[] sayings, IAnsiConsole console)
    {
        Dictionary<string, int> numbers = [];
        List<Actor> speakers = [];
        foreach (Actor speaker in sayings.SelectMany(saying => saying.Said.Speakers))
        {
            if (numbers.TryAdd(speaker.Id, numbers.Count + 1))
            {
                speakers.Add(speaker);
            }
        }

        console.Write(new Cell(PlainText.Printable(Title(article)), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (speakers.Count > 0)
        {
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn().AddColumn();
            foreach (Actor speaker in speakers)
            {
                int number = numbers[speaker.Id];
                grid.AddRow(
                    new Cell($"{number}", StyleOf(number)),
                    new Cell(PlainText.Printable(speaker.Name), StyleOf(number)),
                    new Cell(PlainText.Printable(RoleOf(speaker)), Dim));
            }

            console.Write(grid);
        }

        Table table = new Table().Border(TableBorder.Square).BorderStyle(Dim).Expand()
            .AddColumn(new TableColumn("who").Width(24)).AddColumn("says").AddColumn(new TableColumn("kind").Width(16));
        foreach (Saying saying in sayings)
        {
            bool isSpeech = saying.Quote?.IsSpeech ?? true;
            table.AddRow(
                Names(saying.Said.Speakers, numbers, isSpeech),
                new Cell(PlainText.Printable(saying.Said.Text), isSpeech ? Style.Plain : Dim),
                new Cell(KindOf(saying), Dim));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static string Title(Article article)
        => string.Join(
            " · ", new[] { article.Id, article.Headline?.Text, article.Dateline?.Text }.Where(part => !string.IsNullOrEmpty(part)));

    private static string RoleOf(Actor speaker)
        => string.Join(", ", new[] { speaker.Title, speaker.Affiliation }.Where(part => part is not null));

    private static string KindOf(Saying saying) => saying switch
    {
        { Quote: { } quote } => quote.IsSpeech ? $"quote, {ContractWord.Of(quote.Kind)}" : $"no speech, {ContractWord.Of(quote.Kind)}",
        { Claim: { } claim } => claim.Negated ? $"not {ContractWord.Of(claim.Act)}" : ContractWord.Of(claim.Act),
        _ => "",
    };

    private static IRenderable Names(IReadOnlyList<Actor> actors, Dictionary<string, int> numbers, bool isSpeech)
    {
        if (actors.Count == 0)
        {
            return new Cell(isSpeech ? "?" : "", Dim);
        }

        var names = new Paragraph();
        for (int i = 0; i < actors.Count; i++)
        {
            int number = numbers[actors[i].Id];
            names.Append(i == 0 ? "" : "\n").Append($"{number} {PlainText.Printable(actors[i].Name)}", StyleOf(number));
        }

        return names;
    }

    private static Style StyleOf(int number) => new(foreground: Colors[(number - 1) % Colors.Length], decoration: Decoration.Bold);
}
