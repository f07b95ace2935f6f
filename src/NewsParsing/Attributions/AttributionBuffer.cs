using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The attributions of a text in the order of their first token; the attribution stage fills it.</summary>
/// <remarks>A column may be longer than its count.</remarks>
internal sealed class AttributionBuffer
{
    public int Count { get; private set; }

    public AttributionRecord[] Items = new AttributionRecord[64];

    public int ContentCount { get; private set; }

    /// <summary>The contents of all attributions, in each in the order of the text and apart from each other.</summary>
    public TokenRange[] Contents = new TokenRange[128];

    /// <summary>The attribution that each quotation is content of, or -1.</summary>
    public int[] QuotationAttribution = [];

    public void Reset(QuotationBuffer quotations)
    {
        Count = 0;
        ContentCount = 0;
        if (QuotationAttribution.Length < quotations.Count)
        {
            QuotationAttribution = new int[quotations.Items.Length];
        }

        QuotationAttribution.AsSpan(0, quotations.Count).Fill(-1);
    }

    public int Add(in AttributionRecord attribution)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count] = attribution;
        return Count++;
    }

    public void AddContent(TokenRange range)
    {
        if (ContentCount == Contents.Length)
        {
            Array.Resize(ref Contents, ContentCount * 2);
        }

        Contents[ContentCount++] = range;
    }

    // TEMPORARY BRIDGE
    public TextBuffer Bridge = new();

    public ReadOnlySpan<TextSpan> Source(int a) => Items[a].Source.IsEmpty ? [] : new[] { Bridge.SpanOf(Items[a].Source) };

    public ReadOnlySpan<TextSpan> Cue(int a) => Items[a].Cue.IsEmpty ? [] : new[] { Bridge.SpanOf(Items[a].Cue) };

    public ReadOnlySpan<TextSpan> Content(int a) => ContentsOf(a).ToArray().Select(Bridge.SpanOf).ToArray();

    public ReadOnlySpan<TokenRange> ContentsOf(int attribution)
        => Contents.AsSpan(Items[attribution].FirstContent, Items[attribution].ContentCount);
}
