using NewsParsing.Quotations;

namespace NewsParsing.Attributions;

/// <summary>The attributions of a text in the order of their first span; the attribution stage fills it.</summary>
internal sealed class AttributionBuffer
{
    /// <summary>The stage's own storage; it lives with the buffer so that one parse never meets another's.</summary>
    public AttributionWorkspace Workspace { get; } = new();

    public int Count { get; private set; }

    public AttributionRecord[] Items = new AttributionRecord[64];

    public int SpanCount { get; private set; }

    public TextSpan[] Spans = new TextSpan[256];

    /// <summary>The attribution that each quotation is content of, or -1.</summary>
    public int[] QuotationAttribution = [];

    public void Reset(QuotationBuffer quotations)
    {
        Count = 0;
        SpanCount = 0;
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

    /// <summary>Adds a span and returns its place.</summary>
    public int AddSpan(TextSpan span)
    {
        if (SpanCount == Spans.Length)
        {
            Array.Resize(ref Spans, SpanCount * 2);
        }

        Spans[SpanCount] = span;
        return SpanCount++;
    }

    public ReadOnlySpan<TextSpan> Source(int attribution) => Spans.AsSpan(Items[attribution].SourceSpan, Items[attribution].SourceCount);

    public ReadOnlySpan<TextSpan> Cue(int attribution) => Spans.AsSpan(Items[attribution].CueSpan, Items[attribution].CueCount);

    public ReadOnlySpan<TextSpan> Content(int attribution) => Spans.AsSpan(Items[attribution].ContentSpan, Items[attribution].ContentCount);
}
