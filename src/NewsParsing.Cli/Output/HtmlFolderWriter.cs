using System.Globalization;
using System.Text;
using NewsParsing.Rendering;

namespace NewsParsing.Cli.Output;

/// <summary>Writes a page an article into the folder of the output, and an index of them, which is the output itself.</summary>
internal sealed class HtmlFolderWriter : ArticleWriter
{
    public const string IndexName = "index.html";

    private const int MaxNameLength = 80;
    private const string Style = """

        :root { color-scheme: light dark; --page: #fbfaf8; --ink: #1f2124; --soft: #5a5f66; --line: #e4e1da; }
        @media (prefers-color-scheme: dark) { :root { --page: #16181c; --ink: #e8e6e1; --soft: #a3a8b0; --line: #2f333a; } }
        body { max-width: 46rem; margin: 0 auto; padding: clamp(1.8rem, 5vw, 3.6rem) 1.2rem;
            color: var(--ink); background: var(--page); font: 1rem/1.5 system-ui, sans-serif; }
        h1 { margin: 0 0 1.2rem; font: 700 2.2rem/1.15 Charter, Georgia, serif; }
        ol { margin: 0; padding: 0; list-style: none; }
        li { padding: .8rem 0; border-top: 1px solid var(--line); }
        a { color: inherit; font: 600 1.1rem/1.4 Charter, Georgia, serif; text-underline-offset: .2em; }
        p { margin: .1rem 0 0; color: var(--soft); font-size: .9rem; }

        """;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { "index" };
    private readonly StringBuilder _list = new();

    public override byte[] Render(Article article) => Encoding.UTF8.GetBytes(HtmlRenderer.Render(article));

    public override void Write(RenderedArticle rendered, OutputTarget output)
    {
        string name = NameOf(rendered.Article.Id ?? "article") + ".html";
        using (OutputTarget page = OutputTarget.Open(Path.Combine(Path.GetDirectoryName(output.FullPath)!, name)))
        {
            page.Write(rendered.Bytes);
            page.Commit();
        }

        Article article = rendered.Article;
        string[] speakers =
        [
            .. article.Quotes.SelectMany(quote => quote.Speakers).Concat(article.Claims.SelectMany(claim => claim.Speakers))
            .Select(actor => actor.Name).Distinct(),
        ];
        using var item = new StringWriter(_list, CultureInfo.InvariantCulture);
        item.Write($"<li><a href=\"{name}\">");
        HtmlText.Write(item, article.Headline?.Text ?? article.Id ?? name);
        item.Write("</a><p>");
        HtmlText.Write(item, speakers.Length == 0 ? "Nobody speaks" : string.Join(", ", speakers));
        item.Write("</p></li>\n");
    }

    public override void Finish(OutputTarget output)
        => output.Write(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
            + "initial-scale=1\">\n"
            + $"<title>Who said what</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{Style}"
            + $"</style>\n</head>\n<body>\n<main>\n<h1>Who said what</h1>\n<ol>\n{_list}</ol>\n</main>\n</body>\n</html>\n"));

    /// <summary>A file name of the id, safe on every system and in a link, that no other page has.</summary>
    private string NameOf(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (char c in id.AsSpan(0, Math.Min(id.Length, MaxNameLength)))
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '_' || (c is '-' or '.' && name.Length > 0) ? c : '-');
        }

        string stem = name.ToString().Trim('-', '.') is { Length: > 0 } trimmed ? trimmed : "article";
        string unique = stem;
        for (int number = 2; !_names.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return unique;
    }
}
