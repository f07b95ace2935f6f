namespace NewsParsing.Datelines;

/// <summary>What is known beside the text; each may be null.</summary>
/// <param name="PublishedAt">The day of publication.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Byline">The byline.</param>
internal readonly record struct HeadInput(DateOnly? PublishedAt, string? Headline = null, string? Byline = null)
{
    public static HeadInput Of(NewsItem item) => new(item.PublishedAt, item.Headline, item.Byline);
}
