using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>The quotations of a text, in order of their opening marks; the quotation stage fills it.</summary>
internal sealed class QuotationBuffer
{
    public int Count { get; private set; }

    public Quotation[] Items = new Quotation[64];

    public int SpanCount { get; private set; }

    /// <summary>Marks included; in each quotation, in the order of the text.</summary>
    public TextSpan[] Spans = new TextSpan[64];

    /// <summary>The outermost quotation that holds each token (its marks included), or -1.</summary>
    public int[] TokenQuotation = [];

    /// <summary>The stage's own notes: the tokens of each quotation.</summary>
    public QuotationTokens[] Tokens { get; private set; } = new QuotationTokens[64];

    /// <summary>The stage's own notes: the features of each quotation, one bit for each <see cref="KindFeature"/>.</summary>
    public ulong[] Features { get; private set; } = new ulong[64];

    /// <summary>The stage's own notes: candidate marks.</summary>
    public MarkBuffer Marks { get; } = new();

    /// <summary>The stage's own notes: spans while they are matched.</summary>
    public DraftBuffer Drafts { get; } = new();

    public void Reset(TextBuffer text)
    {
        Count = 0;
        SpanCount = 0;
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

    public void SetNotes(int quotation, in QuotationTokens tokens, ulong features)
    {
        if (Tokens.Length < Items.Length)
        {
            Tokens = new QuotationTokens[Items.Length];
            Features = new ulong[Items.Length];
        }

        Tokens[quotation] = tokens;
        Features[quotation] = features;
    }

    public void AddSpan(TextSpan span)
    {
        if (SpanCount == Spans.Length)
        {
            Array.Resize(ref Spans, SpanCount * 2);
        }

        Spans[SpanCount++] = span;
    }

    public ReadOnlySpan<TextSpan> SpansOf(int quotation)
        => Spans.AsSpan(Items[quotation].FirstSpan, Items[quotation].SpanCount);

    /// <summary>The first quotation that begins at <paramref name="offset"/> or later, or the count.</summary>
    public int FirstAt(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Spans[Items[middle].FirstSpan].Start < offset)
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
