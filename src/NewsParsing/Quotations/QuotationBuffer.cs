using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>The quotations of a text, in order of their opening marks; the quotation stage fills it.</summary>
/// <remarks>A column may be longer than its count.</remarks>
internal sealed class QuotationBuffer
{
    public int Count { get; private set; }

    public Quotation[] Items = new Quotation[64];

    /// <summary>The tokens in and around each quotation.</summary>
    public QuotationExtent[] Extents { get; private set; } = new QuotationExtent[64];

    /// <summary>The features of each quotation, one bit for each <see cref="KindFeature"/>.</summary>
    public ulong[] Features { get; private set; } = new ulong[64];

    /// <summary>
    /// What each quotation is by the words in and around it. The reports of the text are not known yet: with them, the attribution stage
    /// decides.
    /// </summary>
    public UtteranceBuffer Guess { get; } = new();

    public int RangeCount { get; private set; }

    /// <summary>
    /// Marks included; in each quotation, in the order of the text. A token that the last mark cuts is left out, so that a quotation
    /// inside one token (an attribute of markup) has an empty range.
    /// </summary>
    public TokenRange[] Ranges = new TokenRange[64];

    /// <summary>
    /// The characters of each range, for the assembler and for what the mark characters themselves say. They are those of its tokens but
    /// where a mark is part of a token: in 20 of the 18,141 ranges of PolNeAR, GUM, GAP and the worldwide articles, 15 of them an inner
    /// quotation that ends with the first of <c>'''</c>, the rest in tags of HTML.
    /// </summary>
    public TextSpan[] Characters = new TextSpan[64];

    /// <summary>The outermost quotation that holds each token or a part of it (its marks included), or -1.</summary>
    public int[] TokenQuotation = [];

    public void Reset(TextBuffer text)
    {
        Count = 0;
        RangeCount = 0;
        if (TokenQuotation.Length < text.TokenCount)
        {
            TokenQuotation = new int[text.TokenStart.Length];
        }

        TokenQuotation.AsSpan(0, text.TokenCount).Fill(-1);
    }

    public void Add(in Quotation quotation)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = quotation;
    }

    public void AddRange(TokenRange range, TextSpan characters)
    {
        if (RangeCount == Ranges.Length)
        {
            Array.Resize(ref Ranges, RangeCount * 2);
            Array.Resize(ref Characters, RangeCount * 2);
        }

        Ranges[RangeCount] = range;
        Characters[RangeCount++] = characters;
    }

    /// <summary>Makes room for what is known of each quotation.</summary>
    public void ReserveFeatures()
    {
        if (Extents.Length < Count)
        {
            Extents = new QuotationExtent[Items.Length];
            Features = new ulong[Items.Length];
        }

        Guess.Reserve(Count);
    }

    /// <summary>The ranges of a quotation, at least one: one for each paragraph that it runs over.</summary>
    public ReadOnlySpan<TokenRange> RangesOf(int quotation)
        => Ranges.AsSpan(Items[quotation].FirstRange, Items[quotation].RangeCount);

    /// <summary>The entries of <see cref="Characters"/> for <see cref="RangesOf"/>.</summary>
    public ReadOnlySpan<TextSpan> CharactersOf(int quotation)
        => Characters.AsSpan(Items[quotation].FirstRange, Items[quotation].RangeCount);

    /// <summary>The first quotation that begins at <paramref name="token"/> or later, or the count.</summary>
    public int FirstAt(int token)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Ranges[Items[middle].FirstRange].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
