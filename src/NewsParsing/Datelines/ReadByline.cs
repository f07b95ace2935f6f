namespace NewsParsing.Datelines;

/// <summary>A byline as <see cref="BylineReader"/> reads it.</summary>
/// <param name="Span">The byline without a leading dash and a final full stop.</param>
/// <param name="Authors">The authors in normal case, in the printed order; never empty.</param>
internal readonly record struct ReadByline(TextSpan Span, string[] Authors);
