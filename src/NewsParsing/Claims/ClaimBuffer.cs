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

    /// <summary>
    /// Puts the claims into the order of the text, the longer first where two begin together, and keeps the first of those of the same
    /// words.
    /// </summary>
    // Reports in reports come after the whole of what holds them: 8 of the 3,266 claims of PolNeAR dev and the worldwide articles move, and
    // 10 have the words of another ("says and believes that"). An insertion sort, as nearly all stand in order.
    public void Order()
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            ClaimRecord claim = Items[i];
            int place = kept;
            while (place > 0 && kept - place < FurthestMove && Compare(claim, Items[place - 1]) < 0)
            {
                place--;
            }

            if (place > 0 && RangesOf(claim).SequenceEqual(RangesOf(Items[place - 1])))
            {
                continue;
            }

            Array.Copy(Items, place, Items, place + 1, kept - place);
            Items[place] = claim;
            kept++;
        }

        Count = kept;
    }

    /// <summary>How far a claim may move: bounds the work on nested reports without end.</summary>
    private const int FurthestMove = 64;

    private int Compare(in ClaimRecord a, in ClaimRecord b)
    {
        (TokenRange one, TokenRange other) = (Ranges[a.FirstRange], Ranges[b.FirstRange]);
        return one.First != other.First ? one.First.CompareTo(other.First) : LastOf(b).CompareTo(LastOf(a));
    }

    private int LastOf(in ClaimRecord claim) => Ranges[claim.FirstRange + claim.RangeCount - 1].End;

    private ReadOnlySpan<TokenRange> RangesOf(in ClaimRecord claim) => Ranges.AsSpan(claim.FirstRange, claim.RangeCount);

    public ReadOnlySpan<TokenRange> RangesOf(int claim) => Ranges.AsSpan(Items[claim].FirstRange, Items[claim].RangeCount);

    public ReadOnlySpan<int> QuotationsOf(int claim) => Quotations.AsSpan(Items[claim].FirstQuotation, Items[claim].QuotationCount);
}
