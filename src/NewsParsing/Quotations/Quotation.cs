namespace NewsParsing.Quotations;

/// <summary>One run inside quotation marks.</summary>
/// <param name="FirstRange">Its first range in <see cref="QuotationBuffer.Ranges"/>.</param>
/// <param name="RangeCount">How many ranges it has: one per paragraph that it runs over.</param>
/// <param name="Parent">The quotation that it is nested in, or -1.</param>
/// <param name="Group">The utterance, from 1.</param>
/// <param name="Kind">Speech or something else that is quoted.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
/// <param name="Confidence">How sure the kind is, from 0 to 1.</param>
internal readonly record struct Quotation(
    int FirstRange, int RangeCount, int Parent, int Group, QuoteKind Kind, bool IsClosed, float Confidence)
{
    public bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Mixed;
}
