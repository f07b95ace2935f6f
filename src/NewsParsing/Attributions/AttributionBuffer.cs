using NewsParsing.Quotations;
using NewsParsing.Rules;
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

    /// <summary>What each quotation is, by all that the reports of the text say; as guessed until that is decided.</summary>
    public UtteranceBuffer Utterances { get; } = new();

    public void Reset(QuotationBuffer quotations)
    {
        Utterances.Reserve(quotations.Count);
        quotations.Guess.Items.AsSpan(0, quotations.Count).CopyTo(Utterances.Items);
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

    /// <summary>The source, or nothing where no words name it.</summary>
    public ReadOnlySpan<TokenRange> SourceOf(int attribution) => OneOrNone(in Items[attribution].Source);

    /// <summary>The cue, or nothing where no words attribute.</summary>
    public ReadOnlySpan<TokenRange> CueOf(int attribution) => OneOrNone(in Items[attribution].Cue);

    public ReadOnlySpan<TokenRange> ContentsOf(int attribution)
        => Contents.AsSpan(Items[attribution].FirstContent, Items[attribution].ContentCount);

    /// <summary>Whether a speaker's label makes the attribution: the label is its source.</summary>
    public bool IsLabel(int attribution) => Items[attribution].Rule == Rule.SpeakerLabel;

    private static ReadOnlySpan<TokenRange> OneOrNone(ref readonly TokenRange range) => range.IsEmpty ? [] : new(in range);
}
