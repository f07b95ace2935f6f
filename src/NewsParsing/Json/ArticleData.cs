namespace NewsParsing.Json;

/// <summary>
/// An article as JSON has it; objects that refer to each other in <see cref="Article"/> refer by id here. The order of the properties is
/// the order in the JSON. What is not required may be left out or be null; it has a setter because the serializer's generated code sets
/// left-out <c>init</c> properties to null or zero, whatever their default.
/// </summary>
internal sealed record ArticleData
{
    public string? ParserVersion { get; set; }

    public string? ModelId { get; set; }

    public string? Id { get; set; }

    public string? Url { get; set; }

    public string? Source { get; set; }

    public string? Language { get; set; }

    public bool IsEnglish { get; set; } = true;

    public string? PublishedAt { get; set; }

    public required string Text { get; init; }

    public Headline? Headline { get; set; }

    public BylineData? Byline { get; set; }

    public DatelineData? Dateline { get; set; }

    public IReadOnlyList<TextSpan>? Paragraphs { get; set; }

    public IReadOnlyList<TextSpan>? Sentences { get; set; }

    public IReadOnlyList<ActorData>? Actors { get; set; }

    public IReadOnlyList<AttributionData>? Attributions { get; set; }

    public IReadOnlyList<QuoteData>? Quotes { get; set; }

    public IReadOnlyList<ClaimData>? Claims { get; set; }

    public static ArticleData From(Article article) => new()
    {
        ParserVersion = article.ParserVersion,
        ModelId = article.ModelId,
        Id = article.Id,
        Url = article.Url,
        Source = article.Source,
        Language = article.Language,
        IsEnglish = article.IsEnglish,
        PublishedAt = PublicationTime.Format(article.PublishedAt, article.PublishedOn),
        Text = article.Text,
        Headline = article.Headline,
        Byline = article.Byline is { } byline ? BylineData.From(byline) : null,
        Dateline = article.Dateline is { } dateline ? DatelineData.From(dateline) : null,
        Paragraphs = article.Paragraphs,
        Sentences = article.Sentences,
        Actors = [.. article.Actors.Select(ActorData.From)],
        Attributions = [.. article.Attributions.Select(AttributionData.From)],
        Quotes = [.. article.Quotes.Select(QuoteData.From)],
        Claims = [.. article.Claims.Select(ClaimData.From)],
    };
}
