using System.Text;
using System.Text.Json;
using NewsParsing.Json;

namespace NewsParsing;

/// <content>The JSON form: one object, references between actors, attributions, quotes and claims written as ids.</content>
public sealed partial record Article
{
    /// <summary>Returns the article as JSON.</summary>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in the result.</param>
    /// <returns>
    /// A JSON object that <see cref="FromJson(string)"/> reads back without loss, but for lone surrogates, which JSON cannot hold: each
    /// becomes U+FFFD.
    /// </returns>
    public string ToJson(bool indented = false)
        => JsonSerializer.Serialize(ArticleData.From(this), ContextOf(indented).ArticleData);

    /// <summary>Writes the article as UTF-8 JSON. The stream stays open and is not flushed beyond what is written.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in what is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    public void WriteJson(Stream utf8Json, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        JsonSerializer.Serialize(utf8Json, ArticleData.From(this), ContextOf(indented).ArticleData);
    }

    /// <summary>Reads an article from the JSON that <see cref="ToJson"/> writes.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>An article equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is no JSON, lacks something that the contract requires, or holds an id that names nothing.
    /// </exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ArticleReader.Read(() => JsonSerializer.Deserialize(json, ArticleJsonContext.Compact.ArticleData));
    }

    /// <summary>Reads an article from a stream of UTF-8 JSON, to the end of the stream. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to read from.</param>
    /// <returns>An article equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The stream holds no JSON, lacks something that the contract requires, or holds an id that names nothing.
    /// </exception>
    public static Article FromJson(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ArticleReader.Read(() => JsonSerializer.Deserialize(utf8Json, ArticleJsonContext.Compact.ArticleData));
    }

    /// <summary>
    /// Returns the article as JSON-LD: schema.org's <c>NewsArticle</c> whose parts are <c>Quotation</c>s (speech only) and <c>Claim</c>s
    /// and which mentions its actors as <c>Person</c>, <c>Organization</c>, <c>Country</c>, <c>Place</c> or <c>CreativeWork</c>, each named
    /// by a fragment such as <c>#q9</c>.
    /// </summary>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in the result.</param>
    /// <returns>
    /// One JSON object for others to read; <see cref="ToJson"/> is the lossless form. Places in the text are half-open
    /// <c>TextPositionSelector</c>s of the W3C Web Annotation model into <c>articleBody</c>, which count Unicode code points as that model
    /// asks, not UTF-16 code units. It may stand in an HTML script element as it is. An <see cref="Id"/> that is an absolute IRI (http,
    /// https, urn, tag) is what the fragments belong to. Lone surrogates become U+FFFD.
    /// </returns>
    public string ToJsonLd(bool indented = false)
    {
        using var stream = new MemoryStream();
        JsonLdWriter.Write(this, stream, indented);
        // Written as bytes and decoded once: the writer of JSON-LD knows UTF-8 alone, which RFC 8259, 8.1, asks for between systems.
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Writes the article as UTF-8 JSON-LD, as <see cref="ToJsonLd"/> does. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in what is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    public void WriteJsonLd(Stream utf8Json, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        JsonLdWriter.Write(this, utf8Json, indented);
    }

    private static ArticleJsonContext ContextOf(bool indented) => indented ? ArticleJsonContext.Indented : ArticleJsonContext.Compact;
}
