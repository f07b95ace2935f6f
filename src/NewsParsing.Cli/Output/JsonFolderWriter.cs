using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>Writes each article as a JSON file of its own into a folder.</summary>
internal sealed class JsonFolderWriter(ParseOptions options) : ArticleWriter(options)
{
    private readonly OutputFolder _folder = new(options, ".json");

    protected override ReadOnlyMemory<byte> Render(Article article) => RenderJson(article, indented: true, endLine: true);

    public override bool MayHold(string id) => _folder.Held(id);

    public override bool TrySkip(string id)
    {
        if (_folder.NextHeld(id) is null)
        {
            return false;
        }

        _folder.TakeName(id);
        return true;
    }

    public override void Write(RenderedArticle rendered, OutputTarget output)
        => _folder.Write(_folder.TakeName(rendered.Article.Id ?? ""), rendered.Bytes);
}
