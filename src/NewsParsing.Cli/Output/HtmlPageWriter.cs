using System.Text;
using NewsParsing.Html;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>Writes one article as one page. Several articles are an error, since two pages in one file are none.</summary>
internal sealed class HtmlPageWriter(ParseOptions options) : ArticleWriter(options)
{
    private ReadOnlyMemory<byte>? _page;

    public override ReadOnlyMemory<byte> Render(Article article, NewsPage? page)
        => Encoding.UTF8.GetBytes(RenderPage(Options.Selection.Apply(article), page));

    protected override ReadOnlyMemory<byte> Render(Article article) => Render(article, null);

    public override void Write(RenderedArticle rendered, OutputTarget output)
        => _page = _page is null
            ? rendered.Bytes
            : throw new OutputException(new IOException("one page holds one article; name a folder for several, as --output pages/"));

    public override void Finish(OutputTarget output) => output.Write((_page ?? default).Span);
}
