namespace NewsParsing.Datelines;

/// <summary>What is known beside the text; each may be null.</summary>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Byline">The byline.</param>
internal readonly record struct HeadInput(DateOnly? PublishedOn, string? Headline = null, string? Byline = null)
{
    public static HeadInput Of(NewsItem item) => new(item.PublishedOn, item.Headline, item.Byline);
}
