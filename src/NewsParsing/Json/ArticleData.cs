using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>
/// An article as JSON has it; objects that refer to each other in <see cref="Article"/> refer by id here. The order of the properties is
/// the order in the JSON. What is not required may be left out or be null; it has a setter because the serializer's generated code sets
/// left-out <c>init</c> properties to null or zero, whatever their default.
/// </summary>
internal sealed record ArticleData
{
    /// <summary>Raised when a reader of the format before would misread what is written; a property more does not raise it.</summary>
    public const int Format = 1;

    public int FormatVersion { get; set; } = Format;

    public string? ParserVersion { get; set; }

    public string? ModelId { get; set; }

    public TextUnit OffsetUnit { get; set; }

    public string? Id { get; set; }

    public string? Url { get; set; }

    public string? Source { get; set; }

    public string? Language { get; set; }

    public bool IsEnglish { get; set; } = true;

    public string? PublishedAt { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextConverter))]
    public string? Text { get; set; }

    public HeadlineData? Headline { get; set; }

    public BylineData? Byline { get; set; }

    public DatelineData? Dateline { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TextSpan>? Paragraphs { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TextSpan>? Sentences { get; set; }

    public IReadOnlyList<ActorData>? Actors { get; set; }

    public IReadOnlyList<AttributionData>? Attributions { get; set; }

    public IReadOnlyList<QuoteData>? Quotes { get; set; }

    public IReadOnlyList<ClaimData>? Claims { get; set; }

    public static ArticleData From(Article article, ArticleJsonOptions options)
    {
        var spans = SpanConversion.FromUtf16(article.Text, options.Offsets);
        bool hasSentences = !options.Omit.HasFlag(ArticleParts.Sentences);
        return new ArticleData
        {
            ParserVersion = article.ParserVersion,
            ModelId = article.ModelId,
            OffsetUnit = options.Offsets,
            Id = article.Id,
            Url = article.Url,
            Source = article.Source,
            Language = article.Language,
            IsEnglish = article.IsEnglish,
            PublishedAt = article.Published.Format(),
            Text = options.Omit.HasFlag(ArticleParts.Text) ? null : article.Text,
            Headline = article.Headline is { } headline ? HeadlineData.From(headline, spans) : null,
            Byline = article.Byline is { } byline ? BylineData.From(byline, spans) : null,
            Dateline = article.Dateline is { } dateline ? DatelineData.From(dateline, spans) : null,
            Paragraphs = hasSentences ? spans.Of(article.Paragraphs) : null,
            Sentences = hasSentences ? spans.Of(article.Sentences) : null,
            Actors = new MappedList<Actor, ActorData>(
                article.Actors, actor => ActorData.From(actor, spans, !options.Omit.HasFlag(ArticleParts.Mentions))),
            Attributions = new MappedList<Attribution, AttributionData>(
                article.Attributions, attribution => AttributionData.From(attribution, spans, options.Explain)),
            Quotes = new MappedList<Quote, QuoteData>(article.Quotes, quote => QuoteData.From(quote, spans)),
            Claims = new MappedList<Claim, ClaimData>(article.Claims, claim => ClaimData.From(claim, spans)),
        };
    }

    /// <summary>Whether this version reads the format.</summary>
    /// <exception cref="JsonException">It does not.</exception>
    public void RequireReadable()
    {
        if (FormatVersion is < 1 or > Format)
        {
            throw new JsonException(
                $"The JSON has format version {FormatVersion}, and this version of the package reads versions up to {Format}.");
        }
    }
}
