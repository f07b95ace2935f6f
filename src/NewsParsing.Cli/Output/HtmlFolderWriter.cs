using System.Globalization;
using System.Text;
using NewsParsing.Html;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>Writes a page an article into a folder, and an index of them, which is the output itself.</summary>
internal sealed class HtmlFolderWriter(ParseOptions options) : ArticleWriter(options)
{
    public const string IndexName = "index.html";

    private readonly OutputFolder _folder = new(options, ".html");
    private readonly IndexPage _index = new();

    public override ReadOnlyMemory<byte> Render(Article article, NewsPage? page)
    {
        Article selected = Options.Selection.Apply(article);
        return Encoding.UTF8.GetBytes(RenderPage(selected, page) + IndexEntry.Of(selected).ToComment());
    }

    protected override ReadOnlyMemory<byte> Render(Article article) => Render(article, null);

    public override bool MayHold(string id) => _folder.Held(id);

    public override bool TrySkip(string id)
    {
        // A page that does not say what the index needs, as one of an earlier version, is made again.
        if (_folder.NextHeld(id) is not { } name || IndexEntry.TryRead(_folder.PathOf(name)) is not { } entry)
        {
            return false;
        }

        _index.Add(_folder.TakeName(id), entry);
        return true;
    }

    public override void Write(RenderedArticle rendered, OutputTarget output)
    {
        string name = _folder.TakeName(rendered.Article.Id ?? "");
        _folder.Write(name, rendered.Bytes);
        _index.Add(name, IndexEntry.Of(Options.Selection.Apply(rendered.Article)));
    }

    public override void Finish(OutputTarget output)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        _index.Write(page);
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }
}
