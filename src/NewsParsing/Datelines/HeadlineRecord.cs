namespace NewsParsing.Datelines;

/// <summary>A headline.</summary>
/// <param name="Given">The headline that was given beside the text, or null.</param>
/// <param name="Span">Where it stands in the text; empty when it does not stand there.</param>
internal readonly record struct HeadlineRecord(string? Given, TextSpan Span);
