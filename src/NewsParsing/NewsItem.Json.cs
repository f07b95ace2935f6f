using System.Text.Json;
using NewsParsing.Json;

namespace NewsParsing;

/// <content>Reading from JSON: one object, which is one line of a JSON Lines file.</content>
public sealed partial record NewsItem
{
    /// <summary>
    /// Reads an article from JSON: <c>{"text", "id"?, "headline"?, "byline"?, "publishedAt"?, "source"?, "url"?, "language"?}</c>.
    /// </summary>
    /// <param name="json">
    /// One JSON object. Properties with other names are passed over; null counts as left out. An id may be a number; a byline may be a list
    /// of authors; a headline, a byline or a source may be an object with <c>text</c> or <c>name</c>, so that the JSON of an
    /// <see cref="Article"/> is an input too (what has a span there stands in the text and is found again). <c>publishedAt</c> is a date
    /// (<c>2025-01-21</c>, <c>20250121</c>, <c>21 January 2025</c>), a time of ISO 8601, RFC 1123 or RFC 2822, or seconds or milliseconds
    /// since 1970 (from March 1973 on), as a number or string.
    /// </param>
    /// <returns>
    /// The article. A time without an offset counts as UTC, as one in seconds does; the day of publication is the day as it is written.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is not one JSON object, lacks <c>text</c> (the message says what it has), or a property is of the wrong kind
    /// or no date; the message names it. The position is set when it is a syntax error.
    /// </exception>
    public static NewsItem FromJson(string json) => FromJson(json, NewsItemFields.Default);

    /// <summary>Reads an article from UTF-8 JSON, as <see cref="FromJson(string)"/> does.</summary>
    /// <param name="utf8Json">One JSON object without a byte order mark.</param>
    /// <returns>The article.</returns>
    /// <exception cref="JsonException">See <see cref="FromJson(string)"/>.</exception>
    public static NewsItem FromJson(ReadOnlySpan<byte> utf8Json) => NewsItemReader.Read(utf8Json, NewsItemFields.Default);

    /// <summary>Reads an article from another system's JSON, as <see cref="FromJson(string)"/> does from the package's own.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="fields">What its properties are called.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="fields"/> is null.</exception>
    /// <exception cref="JsonException">See <see cref="FromJson(string)"/>.</exception>
    public static NewsItem FromJson(string json, NewsItemFields fields)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fields);
        return NewsItemReader.Read(json, fields);
    }

    /// <summary>Reads an article from another system's UTF-8 JSON, as <see cref="FromJson(string, NewsItemFields)"/> does.</summary>
    /// <param name="utf8Json">One JSON object without a byte order mark.</param>
    /// <param name="fields">What its properties are called.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    /// <exception cref="JsonException">See <see cref="FromJson(string)"/>.</exception>
    public static NewsItem FromJson(ReadOnlySpan<byte> utf8Json, NewsItemFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return NewsItemReader.Read(utf8Json, fields);
    }

    /// <summary>
    /// Reads a stream of JSON Lines: each line an article as <see cref="FromJson(string)"/> reads it, or the error in its place.
    /// </summary>
    /// <remarks>
    /// A bad line (no JSON, no UTF-8, no text, longer than <see cref="NewsLineOptions.MaximumLineLength"/>) never ends the stream. One line
    /// is held in memory at a time, and each is handed over as soon as its end was read, so the stream may be endless.
    /// <see cref="NewsParser.ParseAsync(IAsyncEnumerable{NewsLine}, int?, CancellationToken)"/> parses what comes out.
    /// </remarks>
    /// <param name="utf8JsonLines">
    /// UTF-8, with or without a byte order mark; lines end with LF or CR LF, the last one also with the stream. It stays open.
    /// </param>
    /// <param name="cancellationToken">Ends the reading; <c>WithCancellation</c> on the result does the same.</param>
    /// <returns>
    /// One result for each line but for blank ones. Enumerating it throws <see cref="OperationCanceledException"/> after a cancellation,
    /// and an exception of the stream itself after the lines before it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8JsonLines"/> is null.</exception>
    public static IAsyncEnumerable<NewsLine> ReadLinesAsync(Stream utf8JsonLines, CancellationToken cancellationToken = default)
        => ReadLinesAsync(utf8JsonLines, new NewsLineOptions(), cancellationToken);

    /// <summary>Reads a stream of JSON Lines as <see cref="ReadLinesAsync(Stream, CancellationToken)"/> does.</summary>
    /// <param name="utf8JsonLines">The stream, which stays open.</param>
    /// <param name="options">What the properties are called, and how long a line may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each line but for blank ones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8JsonLines"/> or <paramref name="options"/> is null.</exception>
    public static IAsyncEnumerable<NewsLine> ReadLinesAsync(
        Stream utf8JsonLines, NewsLineOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8JsonLines);
        ArgumentNullException.ThrowIfNull(options);
        return NewsLineReader.ReadAsync(utf8JsonLines, options, cancellationToken);
    }

    /// <summary>Returns the item as JSON, which <see cref="FromJson(string)"/> reads back.</summary>
    /// <returns>
    /// One JSON object without a line break: one line of a JSON Lines file. Properties that are null are left out; lone surrogates become
    /// U+FFFD.
    /// </returns>
    public string ToJson() => JsonSerializer.Serialize(this, ArticleJsonContext.Compact.NewsItem);

    /// <summary>Reads an article from a document of IPTC ninjs, versions 1, 2 or 3.</summary>
    /// <param name="json">
    /// One JSON object. Read are <c>uri</c> (the id), <c>headline</c> or <c>headlines</c>, <c>byline</c> or <c>by</c>,
    /// <c>versioncreated</c> (else <c>firstcreated</c>), <c>language</c>, the first <c>infosource</c> (else the copyright holder) and the
    /// text: <c>bodies</c>, or <c>body_text</c> and its like. The spelling of version 3 (<c>versionCreated</c>) is read as well. Everything
    /// else is passed over, <c>located</c> too: the parser reads the dateline in the text.
    /// </param>
    /// <returns>
    /// The article. Of several bodies, plain text comes before markup and the role <c>main</c> before others. A body that there is in HTML
    /// only becomes plain text: one paragraph an element, entities decoded, scripts, captions and other things that are no running text
    /// left out; spans of a parse point into this text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is not one JSON object, has no text body (as a picture's has not), or a property is of the wrong kind; the
    /// message names it. The position is set when it is a syntax error.
    /// </exception>
    public static NewsItem FromNinjs(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return NinjsReader.Read(NewsItemReader.ToUtf8(json));
    }

    /// <summary>Reads an article from UTF-8 ninjs, as <see cref="FromNinjs(string)"/> does.</summary>
    /// <param name="utf8Json">One JSON object without a byte order mark.</param>
    /// <returns>The article.</returns>
    /// <exception cref="JsonException">See <see cref="FromNinjs(string)"/>.</exception>
    public static NewsItem FromNinjs(ReadOnlySpan<byte> utf8Json) => NinjsReader.Read(utf8Json);
}
