using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsParsing.Json;

namespace NewsParsing;

/// <content>The JSON form: one object, references between actors, attributions, quotes and claims written as ids.</content>
public sealed partial record Article
{
    /// <summary>Returns the article as JSON, in one line.</summary>
    /// <returns>
    /// A JSON object that <see cref="FromJson(string)"/> reads back without loss, but for the origins of attributions, and lone surrogates,
    /// which JSON cannot hold (each becomes U+FFFD). <c>article.schema.json</c> in the package describes it. JsonSerializer writes the same
    /// for an article, with whatever options.
    /// </returns>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public string ToJson() => ToJson(ArticleJsonOptions.Compact);

    /// <summary>Returns the article as JSON.</summary>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in the result.</param>
    /// <returns>What <see cref="ToJson()"/> returns.</returns>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public string ToJson(bool indented) => ToJson(ArticleJsonOptions.Of(indented));

    /// <summary>Returns the article as JSON, with other offsets, without some parts or with explanations.</summary>
    /// <param name="options">What to write.</param>
    /// <returns>
    /// A JSON object. What <see cref="FromJson(string)"/> reads from it is the same article but for what was left out; without the text
    /// <see cref="FromJson(string, string)"/> reads it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public string ToJson(ArticleJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return JsonSerializer.Serialize(ArticleData.From(this, options), ContractOf(options));
    }

    /// <summary>
    /// Writes the article as UTF-8 JSON in one line. The stream stays open and is not flushed beyond what is written.
    /// </summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public void WriteJson(Stream utf8Json) => WriteJson(utf8Json, ArticleJsonOptions.Compact);

    /// <summary>Writes the article as UTF-8 JSON, as <see cref="WriteJson(Stream)"/> does.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in what is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public void WriteJson(Stream utf8Json, bool indented) => WriteJson(utf8Json, ArticleJsonOptions.Of(indented));

    /// <summary>Writes the article as UTF-8 JSON, as <see cref="ToJson(ArticleJsonOptions)"/> does. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="options">What to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public void WriteJson(Stream utf8Json, ArticleJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(utf8Json, ArticleData.From(this, options), ContractOf(options));
    }

    /// <summary>Writes the article as UTF-8 JSON without blocking, as web servers ask. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="options">What to write; null for compact JSON with everything.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task WriteJsonAsync(Stream utf8Json, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= ArticleJsonOptions.Compact;
        return JsonSerializer.SerializeAsync(utf8Json, ArticleData.From(this, options), ContractOf(options), cancellationToken);
    }

    /// <summary>
    /// Writes the article as UTF-8 JSON without blocking, as to the <c>BodyWriter</c> of an HTTP response. The pipe is flushed and stays
    /// open.
    /// </summary>
    /// <param name="utf8Json">The pipe to write to.</param>
    /// <param name="options">What to write; null for compact JSON with everything.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task WriteJsonAsync(PipeWriter utf8Json, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= ArticleJsonOptions.Compact;
        return JsonSerializer.SerializeAsync(utf8Json, ArticleData.From(this, options), ContractOf(options), cancellationToken);
    }

    /// <summary>Reads an article from the JSON that <see cref="ToJson()"/> writes, in whatever unit its offsets are.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>An article equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is no JSON, lacks something that the contract requires, holds an id that names nothing, or was written in a
    /// later version of the format.
    /// </exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ArticleReader.Read(() => Deserialize(json));
    }

    /// <summary>Reads an article from JSON that may lack the text (<see cref="ArticleParts.Text"/>), which is kept elsewhere.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="text">The text that was parsed.</param>
    /// <returns>An article with this text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">As of <see cref="FromJson(string)"/>; or the JSON has a text, and it is another.</exception>
    public static Article FromJson(string json, string text)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(text);
        return ArticleReader.Read(() => Deserialize(json), text);
    }

    /// <summary>Reads an article from a stream of UTF-8 JSON, to the end of the stream. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to read from.</param>
    /// <returns>An article equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The stream holds no JSON, lacks something that the contract requires, holds an id that names nothing, or was written in a later
    /// version of the format.
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
    /// One JSON object for others to read; <see cref="ToJson()"/> is the lossless form. Places in the text are half-open
    /// <c>TextPositionSelector</c>s of the W3C Web Annotation model into <c>articleBody</c>, which count Unicode code points as that model
    /// asks, not UTF-16 code units. It may stand in an HTML script element as it is. An <see cref="Id"/> that is an absolute IRI (http,
    /// https, urn, tag), or else such a <see cref="Url"/>, is what the fragments belong to. Lone surrogates become U+FFFD.
    /// </returns>
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
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
    /// <exception cref="ArgumentException"><see cref="Text"/> has more than 166,666,666 characters, which no JSON writer takes.</exception>
    public void WriteJsonLd(Stream utf8Json, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        JsonLdWriter.Write(this, utf8Json, indented);
    }

    /// <summary>Writes the article as UTF-8 JSON-LD without blocking, as web servers ask. The stream stays open.</summary>
    /// <param name="utf8Json">The stream to write to.</param>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in what is written.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task WriteJsonLdAsync(Stream utf8Json, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        // In memory first: Utf8JsonWriter writes to a stream without asking whether it may block.
        using var stream = new MemoryStream();
        JsonLdWriter.Write(this, stream, indented);
        await utf8Json.WriteAsync(stream.GetBuffer().AsMemory(0, (int)stream.Length), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the article as UTF-8 JSON-LD without blocking, as to the <c>BodyWriter</c> of an HTTP response. The pipe is flushed and stays
    /// open.
    /// </summary>
    /// <param name="utf8Json">The pipe to write to.</param>
    /// <param name="indented">Whether to write one property a line; otherwise there is no line break in what is written.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task WriteJsonLdAsync(PipeWriter utf8Json, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        JsonLdWriter.Write(this, utf8Json, indented);
        await utf8Json.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static JsonTypeInfo<ArticleData> ContractOf(ArticleJsonOptions options)
        => (options.Indented ? ArticleJsonContext.Indented : ArticleJsonContext.Compact).ArticleData;

    // By way of UTF-8, whose encoder finds half a surrogate pair: the serializer would throw an ArgumentException for it.
    private static ArticleData? Deserialize(string json)
        => JsonSerializer.Deserialize(NewsItemReader.ToUtf8(json), ArticleJsonContext.Compact.ArticleData);
}
