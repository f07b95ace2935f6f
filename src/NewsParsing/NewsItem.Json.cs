using System.Text.Json;
using NewsParsing.Json;

namespace NewsParsing;

/// <content>Reading from JSON: one object, which is one line of a JSON Lines file.</content>
public sealed partial record NewsItem
{
    /// <summary>Reads an article from JSON: <c>{"text", "id"?, "headline"?, "byline"?, "publishedAt"?, "source"?, "language"?}</c>.</summary>
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
}
