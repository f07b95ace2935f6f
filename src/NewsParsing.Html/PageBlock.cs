namespace NewsParsing.Html;

/// <summary>A paragraph of the article that was found in a page.</summary>
/// <param name="Span">Where it stands in the text of <see cref="NewsPage.Item"/>, in UTF-16 code units, half-open.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Selector">A CSS selector of the element that holds it; null when the text is not in the page's elements.</param>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record PageBlock(TextSpan Span, PageBlockKind Kind, string? Selector);
