using NewsParsing.Text;

namespace NewsParsing.Claims;

/// <summary>The claims in the order of the text; the claim stage fills it.</summary>
/// <remarks>A column may be longer than its count.</remarks>
internal sealed class ClaimBuffer
{
    public int Count { get; private set; }

    public ClaimRecord[] Items = new ClaimRecord[64];

    public int RangeCount { get; private set; }

    /// <summary>One claim's ranges after the other's.</summary>
    public TokenRange[] Ranges = new TokenRange[64];

    public int QuotationCount { get; private set; }

    /// <summary>The quotations inside the claims, one claim's after the other's.</summary>
    public int[] Quotations = new int[64];

    public void Reset()
    {
        Count = 0;
        RangeCount = 0;
        QuotationCount = 0;
    }

    public void Add(in ClaimRecord claim)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = claim;
    }

    public void AddRange(TokenRange range)
    {
        if (RangeCount == Ranges.Length)
        {
            Array.Resize(ref Ranges, RangeCount * 2);
        }

        Ranges[RangeCount++] = range;
    }

    public void AddQuotation(int quotation)
    {
        if (QuotationCount == Quotations.Length)
        {
            Array.Resize(ref Quotations, QuotationCount * 2);
        }

        Quotations[QuotationCount++] = quotation;
    }

    public ReadOnlySpan<TokenRange> RangesOf(int claim) => Ranges.AsSpan(Items[claim].FirstRange, Items[claim].RangeCount);

    public ReadOnlySpan<int> QuotationsOf(int claim) => Quotations.AsSpan(Items[claim].FirstQuotation, Items[claim].QuotationCount);
}
