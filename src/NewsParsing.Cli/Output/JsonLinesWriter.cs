namespace NewsParsing.Cli.Output;

/// <summary>Writes one JSON object a line.</summary>
internal sealed class JsonLinesWriter(ParseOptions options) : ArticleWriter(options)
{
    protected override ReadOnlyMemory<byte> Render(Article article) => RenderJson(article, indented: false, endLine: true);
}
