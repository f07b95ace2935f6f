namespace NewsParsing.Cli.Output;

/// <summary>Writes the one article of the input as an indented object.</summary>
internal sealed class JsonWriter(ParseOptions options) : ArticleWriter(options)
{
    protected override ReadOnlyMemory<byte> Render(Article article) => RenderJson(article, indented: true, endLine: true);
}
