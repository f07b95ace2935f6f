namespace NewsParsing.Claims;

/// <summary>One claim.</summary>
/// <param name="Attribution">The attribution that it is the content of.</param>
/// <param name="FirstRange">Its first range in <see cref="ClaimBuffer.Ranges"/>.</param>
/// <param name="RangeCount">How many ranges it has, at least 1.</param>
/// <param name="FirstQuotation">The first quotation inside it, in <see cref="ClaimBuffer.Quotations"/>.</param>
/// <param name="QuotationCount">How many quotations stand inside its ranges.</param>
internal readonly record struct ClaimRecord(int Attribution, int FirstRange, int RangeCount, int FirstQuotation, int QuotationCount);
