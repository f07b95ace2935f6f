using NewsParsing.Html;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Output;

/// <summary>Writes articles in one format. Rendering is thread-safe; writing is for one thread.</summary>
/// <param name="options">What the command line asked for.</param>
internal abstract class ArticleWriter(ParseOptions options)
{
    private const int LongText = 100_000;

    protected ParseOptions Options { get; } = options;

    /// <summary>The writer of a format; where none was asked for, JSON for a single text and JSON Lines for all else.</summary>
    public static ArticleWriter For(ParseOptions options, bool isOnlyArticle) => (options.Format, isOnlyArticle) switch
    {
        (OutputFormat.Table, _) => new TableWriter(options),
        (OutputFormat.Csv, _) => new CsvWriter(options),
        (OutputFormat.Html or OutputFormat.Page, _) => options.IsFolderOutput ? new HtmlFolderWriter(options) : new HtmlPageWriter(options),
        _ when options.IsFolderOutput => new JsonFolderWriter(options),
        (OutputFormat.JsonLines, _) or (null, false) => new JsonLinesWriter(options),
        (_, true) => new JsonWriter(options),
        _ => new JsonArrayWriter(options),
    };

    /// <summary>Returns an article as UTF-8.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The page that it was read out of, or null.</param>
    public virtual ReadOnlyMemory<byte> Render(Article article, NewsPage? page) => Render(article);

    /// <summary>Returns an article as UTF-8.</summary>
    protected abstract ReadOnlyMemory<byte> Render(Article article);

    /// <summary>Returns the page that shows an article with what was selected of it.</summary>
    protected string RenderPage(Article selected, NewsPage? page)
        // A text that stands in the data of a page alone cannot be marked in it.
        => Options.Format == OutputFormat.Page && page is { Extraction: not (PageExtraction.DataAlone or PageExtraction.None) }
            ? page.Mark(selected) : HtmlRenderer.Render(selected);

    /// <summary>Writes a rendered article.</summary>
    public virtual void Write(RenderedArticle rendered, OutputTarget output) => output.Write(rendered.Bytes.Span);

    /// <summary>Writes what stands after the last article.</summary>
    public virtual void Finish(OutputTarget output)
    {
    }

    /// <summary>
    /// Whether an article with this id may be there already. Asked before it is parsed, from any thread; <see cref="TrySkip"/> decides.
    /// </summary>
    public virtual bool MayHold(string id) => false;

    /// <summary>Passes over the article with this id, in its turn, when it is there already. False when it has to be parsed.</summary>
    public virtual bool TrySkip(string id) => false;

    protected ReadOnlyMemory<byte> RenderJson(Article article, bool indented, bool endLine)
    {
        // Of a long text, room for its JSON at once: 5.3 bytes a character in news.
        using var stream = new MemoryStream(article.Text.Length > LongText ? article.Text.Length * 6 : 0);
        Options.Selection.Apply(article).WriteJson(stream, Options.Json with { Indented = indented });
        if (endLine)
        {
            stream.WriteByte((byte)'\n');
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
