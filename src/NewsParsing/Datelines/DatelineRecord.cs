namespace NewsParsing.Datelines;

/// <summary>A dateline; its places are those of <see cref="HeadBuffer.Places"/>.</summary>
/// <param name="Span">The dateline without its separator.</param>
/// <param name="Agency">The agency as printed; empty when there is none.</param>
/// <param name="PrintedDate">The date as printed; empty when there is none.</param>
/// <param name="Date">The day that is meant, or null.</param>
/// <param name="BodyStart">The first character of the story after the separator.</param>
internal readonly record struct DatelineRecord(TextSpan Span, TextSpan Agency, TextSpan PrintedDate, DateOnly? Date, int BodyStart);
