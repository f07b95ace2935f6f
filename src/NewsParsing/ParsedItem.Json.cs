using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing;

/// <content>The JSON form: that of the article, or what was wrong.</content>
public sealed partial record ParsedItem
{
    /// <summary>
    /// Returns the article as <see cref="Article.ToJson(ArticleJsonOptions)"/> does, or else <c>{"id", "error", "line"?}</c>: the line of
    /// a stream of JSON Lines, where every item that comes in is a line that goes out.
    /// </summary>
    /// <param name="options">How an article is written; null for compact JSON with everything.</param>
    /// <returns>
    /// A JSON object. <c>line</c> is <see cref="LineNumber"/>, where there is one; without an id it alone says what was bad.
    /// </returns>
    /// <exception cref="ArgumentException">The text has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public string ToJson(ArticleJsonOptions? options = null)
        => Article is { } article ? article.ToJson(options ?? ArticleJsonOptions.Compact) : Encoding.UTF8.GetString(RenderError().Span);

    /// <summary>Writes what <see cref="ToJson"/> returns as UTF-8, without blocking. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="options">How an article is written; null for compact JSON with everything.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task WriteJsonAsync(Stream utf8Json, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Article is { } article
            ? article.WriteJsonAsync(utf8Json, options, cancellationToken)
            : utf8Json.WriteAsync(RenderError(), cancellationToken).AsTask();
    }

    /// <summary>Writes what <see cref="ToJson"/> returns as UTF-8. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="options">How an article is written; null for compact JSON with everything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    public void WriteJson(Stream utf8Json, ArticleJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        if (Article is { } article)
        {
            article.WriteJson(utf8Json, options ?? ArticleJsonOptions.Compact);
        }
        else
        {
            utf8Json.Write(RenderError().Span);
        }
    }

    internal void WriteError(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id);
        writer.WriteString("error"u8, Error?.Message);
        if (LineNumber is { } line)
        {
            writer.WriteNumber("line"u8, line);
        }

        writer.WriteEndObject();
    }

    private ReadOnlyMemory<byte> RenderError()
    {
        using var json = new MemoryStream();
        // Letters and quotation marks as themselves, as in articles.
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteError(writer);
        }

        return json.GetBuffer().AsMemory(0, (int)json.Length);
    }
}
