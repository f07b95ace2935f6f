namespace NewsParsing.Json;

/// <summary>
/// An article as JSON has it; objects that refer to each other in <see cref="Article"/> refer by id here. The order of the properties is the order in
/// the JSON. What is not required may be left out or be null.
/// </summary>
internal sealed record ArticleData
{
    public string? Id { get; init; }

    public required string Text { get; init; }

    public Headline? Headline { get; init; }

    public Byline? Byline { get; init; }

    public DateOnly? PublishedAt { get; init; }

    public Dateline? Dateline { get; init; }

    public IReadOnlyList<TextSpan>? Paragraphs { get; init; }

    public IReadOnlyList<TextSpan>? Sentences { get; init; }

    public IReadOnlyList<Actor>? Actors { get; init; }

    public IReadOnlyList<AttributionData>? Attributions { get; init; }

    public IReadOnlyList<QuoteData>? Quotes { get; init; }

    public IReadOnlyList<ClaimData>? Claims { get; init; }

    public static ArticleData From(Article article) => new()
    {
        Id = article.Id,
        Text = article.Text,
        Headline = article.Headline,
        Byline = article.Byline,
        PublishedAt = article.PublishedAt,
        Dateline = article.Dateline,
        Paragraphs = article.Paragraphs,
        Sentences = article.Sentences,
        Actors = article.Actors,
        Attributions = [.. article.Attributions.Select(AttributionData.From)],
        Quotes = [.. article.Quotes.Select(QuoteData.From)],
        Claims = [.. article.Claims.Select(ClaimData.From)],
    };
}
