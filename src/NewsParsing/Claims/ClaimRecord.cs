namespace NewsParsing.Claims;

/// <summary>One claim.</summary>
/// <param name="Attribution">The attribution that it is the content of.</param>
/// <param name="FirstSpan">Its first span in <see cref="ClaimBuffer.Spans"/>.</param>
/// <param name="SpanCount">How many spans it has, at least 1.</param>
/// <param name="FirstQuotation">The first quotation inside it, in <see cref="ClaimBuffer.Quotations"/>.</param>
/// <param name="QuotationCount">How many quotations stand inside its spans.</param>
internal readonly record struct ClaimRecord(int Attribution, int FirstSpan, int SpanCount, int FirstQuotation, int QuotationCount);
