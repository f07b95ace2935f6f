namespace NewsParsing.Datelines;

/// <summary>A byline.</summary>
/// <param name="Given">The byline that was given beside the text, or null.</param>
/// <param name="Authors">The authors in normal case, in the printed order; never empty.</param>
/// <param name="Span">Where it stands in the text; empty when it does not stand there.</param>
internal readonly record struct BylineRecord(string? Given, string[] Authors, TextSpan Span);
