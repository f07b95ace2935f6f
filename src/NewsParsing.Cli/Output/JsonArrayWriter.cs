using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>Writes articles as one array of indented objects.</summary>
internal sealed class JsonArrayWriter(ParseOptions options) : ArticleWriter(options)
{
    private bool _hasArticles;

    protected override ReadOnlyMemory<byte> Render(Article article) => RenderJson(article, indented: true, endLine: false);

    public override void Write(RenderedArticle rendered, OutputTarget output)
    {
        output.Write(_hasArticles ? ",\n"u8 : "[\n"u8);
        _hasArticles = true;
        output.Write(rendered.Bytes.Span);
    }

    public override void Finish(OutputTarget output) => output.Write(_hasArticles ? "\n]\n"u8 : "[]\n"u8);
}
