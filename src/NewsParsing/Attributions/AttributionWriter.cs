using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Writes drafts as attributions, in the order of their first span, with parents and the quotations that they contain.</summary>
internal sealed class AttributionWriter(TokenColumns columns, DraftList drafts)
{
    /// <summary>How many attributions back a parent is looked for; reports nest two or three deep.</summary>
    private const int FurthestParent = 16;

    private readonly List<TextSpan> _content = [];
    private int[] _order = [];
    private int[] _written = [];
    private long[] _keys = [];

    public void Write(AttributionBuffer output)
    {
        Sort();
        for (int k = 0; k < drafts.Count; k++)
        {
            int d = _order[k];
            _written[d] = output.Add(Record(d, output));
        }

        for (int i = 0; i < output.Count; i++)
        {
            int parent = drafts.Items[_order[i]].Parent;
            output.Items[i].Parent = parent < 0 ? ParentOf(i, output) : _written[parent];
            LinkQuotations(i, output);
        }
    }

    private void Sort()
    {
        int count = drafts.Count;
        if (_order.Length < count)
        {
            _order = new int[count * 2];
            _written = new int[count * 2];
            _keys = new long[count * 2];
        }

        for (int d = 0; d < count; d++)
        {
            TokenRange extent = Extent(drafts.Items[d]);

            // A report in another's content comes after it where both begin together.
            _keys[d] = ((long)extent.First << 32) - (2L * extent.End) + (drafts.Items[d].Parent >= 0 ? 1 : 0);
            _order[d] = d;
        }

        Array.Sort(_keys, _order, 0, count);
    }

    private AttributionRecord Record(int d, AttributionBuffer output)
    {
        ref AttributionDraft draft = ref drafts.Items[d];
        var record = new AttributionRecord
        {
            Act = draft.Act,
            IsNegated = draft.IsNegated,
            Confidence = draft.Confidence,
            Rule = draft.Rule,
            SourceRule = draft.Source.IsEmpty ? Rule.None : draft.SourceRule,
            ContentRule = drafts.Contents[draft.FirstContent].Rule,
            Audience = draft.Audience.IsEmpty ? default : SpanOf(draft.Audience),
        };
        if (!draft.Source.IsEmpty)
        {
            record.SourceSpan = output.AddSpan(SpanOf(draft.Source));
            record.SourceCount = 1;
        }

        if (!draft.Cue.IsEmpty)
        {
            record.CueSpan = output.AddSpan(SpanOf(draft.Cue));
            record.CueCount = 1;
        }

        CollectContent(d);
        record.ContentSpan = output.SpanCount;
        bool whole = true;
        bool some = false;
        foreach (TextSpan span in _content)
        {
            output.AddSpan(span);
            bool quoted = IsOneQuotation(span, out bool holdsQuotation);
            whole &= quoted;
            some |= holdsQuotation;
        }

        record.ContentCount = output.SpanCount - record.ContentSpan;
        record.Speech = whole ? SpeechKind.Direct : some ? SpeechKind.Mixed : SpeechKind.Indirect;
        return record;
    }

    /// <summary>The content's spans in order, overlapping ones united.</summary>
    private void CollectContent(int d)
    {
        ref AttributionDraft draft = ref drafts.Items[d];
        _content.Clear();
        for (int c = draft.FirstContent; c >= 0; c = drafts.Contents[c].Next)
        {
            _content.Add(SpanOf(drafts.Contents[c].Range));
        }

        _content.Sort();
        int kept = 0;
        for (int i = 1; i < _content.Count; i++)
        {
            if (_content[i].Start < _content[kept].End)
            {
                _content[kept] = new TextSpan(_content[kept].Start, Math.Max(_content[kept].End, _content[i].End));
            }
            else
            {
                _content[++kept] = _content[i];
            }
        }

        _content.RemoveRange(kept + 1, _content.Count - kept - 1);
    }

    private bool IsOneQuotation(TextSpan span, out bool holdsQuotation)
    {
        TextBuffer text = columns.Text;
        int first = text.TokenAt(span.Start);
        int quotation = columns.Quotations.TokenQuotation[first];
        holdsQuotation = false;
        for (int i = first; i < text.TokenCount && text.TokenStart[i] < span.End && !holdsQuotation; i++)
        {
            holdsQuotation = columns.IsSpeech(i);
        }

        int last = text.TokenAt(span.End - 1);
        return quotation >= 0 && columns.IsSpeech(first) && columns.Quotations.TokenQuotation[Math.Min(last, text.TokenCount - 1)] == quotation;
    }

    /// <summary>From the first to the last of a draft's own words.</summary>
    private TokenRange Extent(in AttributionDraft draft)
    {
        int first = int.MaxValue;
        int end = 0;
        for (int c = draft.FirstContent; c >= 0; c = drafts.Contents[c].Next)
        {
            Include(drafts.Contents[c].Range);
        }

        Include(draft.Cue);
        if (!draft.SharesSource)
        {
            Include(draft.Source);
        }

        return new TokenRange(first, end);

        void Include(TokenRange range) => (first, end) = range.IsEmpty ? (first, end) : (Math.Min(first, range.First), Math.Max(end, range.End));
    }

    /// <summary>The nearest attribution before this one in whose content all of it stands.</summary>
    private int ParentOf(int child, AttributionBuffer output)
    {
        TextSpan whole = SpanOf(Extent(drafts.Items[_order[child]]));
        for (int i = child - 1; i >= 0 && i >= child - FurthestParent; i--)
        {
            foreach (TextSpan span in output.Content(i))
            {
                if (span.Contains(whole))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>
    /// Gives the quotations inside the content to this attribution; an inner attribution comes later and takes its own, but what names
    /// nobody takes nothing from what names somebody (<c>Heald said the two are known to be “odd”</c>).
    /// </summary>
    private void LinkQuotations(int attribution, AttributionBuffer output)
    {
        QuotationBuffer quotations = columns.Quotations;
        bool isNobodys = output.Items[attribution].SourceCount == 0 && columns.Rules.Follows(Rule.NobodyTakesNoQuotation);
        foreach (TextSpan span in output.Content(attribution))
        {
            int end = columns.Text.TokenAt(span.End);
            for (int q = quotations.FirstAt(columns.Text.TokenAt(span.Start)); q < quotations.Count && quotations.RangesOf(q)[0].First < end; q++)
            {
                if (quotations.Items[q].Parent < 0 && quotations.Items[q].IsSpeech && (output.QuotationAttribution[q] < 0 || !isNobodys))
                {
                    output.QuotationAttribution[q] = attribution;
                }
            }
        }
    }

    private TextSpan SpanOf(TokenRange range) => new(columns.Text.TokenStart[range.First], columns.Text.TokenEnd[range.End - 1]);
}
