namespace NewsParsing.Quotations;

/// <summary>One run inside quotation marks.</summary>
/// <param name="FirstRange">Its first range in <see cref="QuotationBuffer.Ranges"/>.</param>
/// <param name="RangeCount">How many ranges it has: one per paragraph that it runs over.</param>
/// <param name="Parent">The quotation that it is nested in, or -1.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
internal readonly record struct Quotation(int FirstRange, int RangeCount, int Parent, bool IsClosed);
