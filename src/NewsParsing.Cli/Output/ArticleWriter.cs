namespace NewsParsing.Cli.Output;

/// <summary>Writes articles in one format. Rendering is thread-safe; writing is for one thread.</summary>
internal abstract class ArticleWriter
{
    /// <summary>The writer of a format; where none was asked for, JSON for a single text and JSON Lines for all else.</summary>
    public static ArticleWriter For(ParseOptions options, bool isOnlyArticle) => (options.Format, isOnlyArticle) switch
    {
        (OutputFormat.Table, _) => new TableWriter(),
        (OutputFormat.Csv, _) => new CsvWriter(),
        (OutputFormat.Html, _) => options.IsFolderOutput ? new HtmlFolderWriter() : new HtmlPageWriter(),
        (OutputFormat.JsonLines, _) or (null, false) => new JsonLinesWriter(),
        (_, true) => new JsonWriter(),
        _ => new JsonArrayWriter(),
    };

    /// <summary>Returns an article as UTF-8.</summary>
    public abstract byte[] Render(Article article);

    /// <summary>Writes a rendered article.</summary>
    public virtual void Write(RenderedArticle rendered, OutputTarget output) => output.Write(rendered.Bytes);

    /// <summary>Writes what stands after the last article.</summary>
    public virtual void Finish(OutputTarget output)
    {
    }

    protected static byte[] RenderJson(Article article, bool indented, bool endLine)
    {
        using var stream = new MemoryStream();
        article.WriteJson(stream, indented);
        if (endLine)
        {
            stream.WriteByte((byte)'\n');
        }

        return stream.ToArray();
    }

    /// <summary>The contract's word for a value.</summary>
    protected static string Word<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();
}
