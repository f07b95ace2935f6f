namespace NewsParsing.Json;

/// <summary>An article as JSON has it; objects that refer to each other in <see cref="Article"/> refer by id here.</summary>
internal sealed record ArticleData(
    string? Id,
    string Text,
    Headline? Headline,
    Byline? Byline,
    DateOnly? PublishedAt,
    Dateline? Dateline,
    IReadOnlyList<TextSpan>? Paragraphs,
    IReadOnlyList<TextSpan>? Sentences,
    IReadOnlyList<Actor>? Actors,
    IReadOnlyList<AttributionData>? Attributions,
    IReadOnlyList<QuoteData>? Quotes,
    IReadOnlyList<ClaimData>? Claims)
{
    public static ArticleData From(Article article) => new(
        article.Id,
        article.Text,
        article.Headline,
        article.Byline,
        article.PublishedAt,
        article.Dateline,
        article.Paragraphs,
        article.Sentences,
        article.Actors,
        [.. article.Attributions.Select(a => new AttributionData(
            a.Id, a.Source, a.Cue, a.Content, Ids(a.Speakers), a.Speech, a.Act, a.Negated, Ids(a.Audience), a.AudienceText, a.Parent?.Id, a.Confidence))],
        [.. article.Quotes.Select(q => new QuoteData(
            q.Id, q.Text, q.Spans, q.Kind, Ids(q.Speakers), q.Attribution?.Id, q.Group, q.Parent?.Id, q.Closed, q.Confidence))],
        [.. article.Claims.Select(c => new ClaimData(
            c.Id, c.Text, c.Spans, Ids(c.Speakers), c.Attribution?.Id, c.Act, c.Negated, [.. c.Quotes.Select(q => q.Id)], c.Confidence))]);

    private static string[] Ids(IReadOnlyList<Actor> actors) => [.. actors.Select(actor => actor.Id)];
}
