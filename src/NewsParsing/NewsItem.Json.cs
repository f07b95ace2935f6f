using System.Text.Json;
using NewsParsing.Json;

namespace NewsParsing;

/// <content>Reading from JSON: one object, which is one line of a JSON Lines file.</content>
public sealed partial record NewsItem
{
    /// <summary>
    /// Reads an article from JSON: <c>{"text", "id"?, "headline"?, "byline"?, "publishedAt"?, "source"?, "language"?}</c>.
    /// </summary>
    /// <param name="json">One JSON object. Properties with other names are passed over; null counts as left out.</param>
    /// <returns>The article. The time of a <c>publishedAt</c> that has one is dropped: its date counts as it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is not one JSON object, lacks <c>text</c>, or a property is no string or no date; the message names it.
    /// The position is set when it is a syntax error.
    /// </exception>
    public static NewsItem FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return NewsItemReader.Read(json);
    }

    /// <summary>Reads an article from UTF-8 JSON, as <see cref="FromJson(string)"/> does.</summary>
    /// <param name="utf8Json">One JSON object without a byte order mark.</param>
    /// <returns>The article.</returns>
    /// <exception cref="JsonException">See <see cref="FromJson(string)"/>.</exception>
    public static NewsItem FromJson(ReadOnlySpan<byte> utf8Json) => NewsItemReader.Read(utf8Json);

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
