using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Writes drafts as attributions, in the order of their first token, with parents and the quotations that they contain.</summary>
internal sealed class AttributionWriter(TokenColumns columns, DraftList drafts)
{
    /// <summary>How many attributions back a parent is looked for; reports nest two or three deep.</summary>
    // Four would give 7 reports of PolNeAR train no parent, 64 none another one: what one content holds stands together.
    private const int FurthestParent = 16;

    private readonly List<TokenRange> _contents = [];
    private int[] _order = [];
    private int[] _written = [];
    private long[] _keys = [];
    private bool[] _countsSource = [];

    public void Write(AttributionBuffer output)
    {
        int count = Sort();
        for (int k = 0; k < count; k++)
        {
            columns.Text.ThrowIfCancelled(k);
            int d = _order[k];
            _written[d] = output.Add(Record(d, output));
        }

        for (int i = 0; i < output.Count; i++)
        {
            columns.Text.ThrowIfCancelled(i);
            int parent = drafts.Items[_order[i]].Parent;
            output.Items[i].Parent = parent < 0 ? ParentOf(i, output) : _written[parent];
            LinkQuotations(i, output);
        }
    }

    /// <summary>Brings the drafts into their order, but for those without content.</summary>
    /// <returns>How many there are.</returns>
    private int Sort()
    {
        int count = drafts.Count;
        if (_order.Length < count)
        {
            _order = new int[count * 2];
            _written = new int[count * 2];
            _keys = new long[count * 2];
            _countsSource = new bool[count * 2];
        }

        int kept = 0;
        for (int d = 0; d < count; d++)
        {
            _written[d] = -1;
            // What was to be its content may have been its own source or cue.
            if (drafts.FirstContent(d) >= 0)
            {
                _order[kept++] = d;
            }
        }

        FindCountedSources(kept);
        for (int k = 0; k < kept; k++)
        {
            int d = _order[k];
            TokenRange extent = Extent(d, _countsSource[d]);
            // By first token, the longer before the shorter, so that a parent is written before its children; a report in another's content
            // comes after it where both begin together: "“Park said no,” Lee said".
            _keys[k] = ((long)extent.First << 32) - (2L * extent.End) + (drafts.Items[d].Parent >= 0 ? 1 : 0);
        }

        Array.Sort(_keys, _order, 0, kept);
        return kept;
    }

    /// <summary>
    /// Determines whose place a source counts for: of those that have it, the first. What <see cref="Article.Attributions"/> says of
    /// their order can be checked without the drafts then: on the texts of random words the drafts alone put one in thousands elsewhere.
    /// </summary>
    /// <param name="kept">How many drafts stand in the order.</param>
    private void FindCountedSources(int kept)
    {
        for (int k = 0; k < kept; k++)
        {
            TokenRange source = drafts.Items[_order[k]].Source;
            _keys[k] = ((long)source.First << 32) | (uint)source.End;
            _countsSource[_order[k]] = false;
        }

        Array.Sort(_keys, _order, 0, kept);
        for (int from = 0, to; from < kept; from = to)
        {
            to = from + 1;
            while (to < kept && _keys[to] == _keys[from])
            {
                to++;
            }

            CountFirst(_order.AsSpan(from..to));
        }
    }

    /// <summary>Of drafts with one source, lets the one that will stand first count it.</summary>
    private void CountFirst(ReadOnlySpan<int> sharing)
    {
        TokenRange source = drafts.Items[sharing[0]].Source;
        if (source.IsEmpty)
        {
            return;
        }

        int first = -1;
        int firstEnd = 0;
        foreach (int d in sharing)
        {
            (int start, int end) = Extent(d, withSource: false);
            if (start <= source.First)
            {
                // It comes before all that begin with the source, so that to them it is an earlier one's.
                return;
            }

            if (first < 0 || ComesBefore(d, end, first, firstEnd))
            {
                (first, firstEnd) = (d, end);
            }
        }

        _countsSource[first] = true;
    }

    /// <summary>Of two that both begin with their source; what shares the subject of another cue comes after that one.</summary>
    private bool ComesBefore(int d, int end, int other, int otherEnd)
    {
        (bool shares, bool otherShares) = (drafts.Items[d].SharesSource, drafts.Items[other].SharesSource);
        return shares != otherShares ? otherShares : end != otherEnd ? end > otherEnd : d < other;
    }

    private AttributionRecord Record(int d, AttributionBuffer output)
    {
        ref AttributionDraft draft = ref drafts.Items[d];
        var record = new AttributionRecord
        {
            Source = draft.Source,
            Cue = draft.Cue,
            Audience = draft.Audience,
            Act = draft.Act,
            IsNegated = draft.IsNegated,
            MakesNoClaim = draft.MakesNoClaim,
            Confidence = draft.Confidence,
            Rule = draft.Rule,
            SourceRule = draft.Source.IsEmpty ? Rule.None : draft.SourceRule,
            ContentRule = drafts.Content(drafts.FirstContent(d)).Rule,
            FirstContent = output.ContentCount,
        };
        CollectContents(d);
        bool whole = true;
        bool some = false;
        foreach (TokenRange content in _contents)
        {
            output.AddContent(content);
            whole &= IsOneQuotation(content);
            some |= HoldsSpeech(content);
        }

        // "“No,” she said" is direct, "she said it was “odd”" mixed: the three kinds of CofeNet (COLING 2022).
        record.ContentCount = output.ContentCount - record.FirstContent;
        record.Speech = whole ? SpeechKind.Direct : some ? SpeechKind.Mixed : SpeechKind.Indirect;
        return record;
    }

    /// <summary>The contents in order, overlapping ones united.</summary>
    private void CollectContents(int d)
    {
        _contents.Clear();
        for (int c = drafts.FirstContent(d); c >= 0; c = drafts.NextContent(c))
        {
            _contents.Add(drafts.Content(c).Range);
        }

        _contents.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        int kept = 0;
        for (int i = 1; i < _contents.Count; i++)
        {
            if (_contents[i].First < _contents[kept].End || IsMarkOfName(_contents[kept].End, _contents[i].First))
            {
                _contents[kept] = _contents[kept] with { End = Math.Max(_contents[kept].End, _contents[i].End) };
            }
            else
            {
                _contents[++kept] = _contents[i];
            }
        }

        _contents.RemoveRange(kept + 1, _contents.Count - kept - 1);
    }

    /// <summary>Whether one mark stands between two contents that belongs to a name: <c>the sale of Yahoo! would go ahead</c>.</summary>
    private bool IsMarkOfName(int mark, int next)
        => next == mark + 1 && columns.Initial(mark) is '!' or '?' && columns.Text.TokenSentence[mark] == columns.Text.TokenSentence[next]
            && columns.Text.IsWord(next) && !columns.Text.HasSpaceBefore(mark);

    private bool IsOneQuotation(TokenRange content)
    {
        // From mark to mark of one quotation: "“No” and “never”" are two, with the source's words between.
        int quotation = columns.Quotations.TokenQuotation[content.First];
        return quotation >= 0 && columns.Utterances.IsSpeech(quotation) && columns.Quotations.TokenQuotation[content.End - 1] == quotation;
    }

    private bool HoldsSpeech(TokenRange content)
    {
        for (int i = content.First; i < content.End; i++)
        {
            if (columns.Quotations.TokenQuotation[i] is >= 0 and var quotation && columns.Utterances.IsSpeech(quotation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From the first to the last of a draft's own words.</summary>
    // In "Lee came and said it rains" the source of "said" is that of another cue: its place says nothing about where this report stands.
    private TokenRange Extent(int d) => Extent(d, !drafts.Items[d].SharesSource);

    private TokenRange Extent(int d, bool withSource)
    {
        ref AttributionDraft draft = ref drafts.Items[d];
        int first = int.MaxValue;
        int end = 0;
        for (int c = drafts.FirstContent(d); c >= 0; c = drafts.NextContent(c))
        {
            Include(drafts.Content(c).Range);
        }

        Include(draft.Cue);
        if (withSource)
        {
            Include(draft.Source);
        }

        return new TokenRange(first, end);

        void Include(TokenRange range)
            => (first, end) = range.IsEmpty ? (first, end) : (Math.Min(first, range.First), Math.Max(end, range.End));
    }

    /// <summary>The nearest attribution before this one in whose content all of it stands.</summary>
    private int ParentOf(int child, AttributionBuffer output)
    {
        TokenRange whole = Extent(_order[child]);
        for (int i = child - 1; i >= 0 && i >= child - FurthestParent; i--)
        {
            foreach (TokenRange content in output.ContentsOf(i))
            {
                if (content.Contains(whole))
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
    // Without the second half 12 attributions of PolNeAR train and worldwide speakers-train have other quotations (docs/rules.md).
    private void LinkQuotations(int attribution, AttributionBuffer output)
    {
        QuotationBuffer quotations = columns.Quotations;
        bool isNobodys = output.Items[attribution].Source.IsEmpty && columns.Rules.Follows(Rule.NobodyTakesNoQuotation);
        foreach (TokenRange content in output.ContentsOf(attribution))
        {
            for (int q = quotations.FirstAt(content.First); q < quotations.Count && quotations.RangesOf(q)[0].First < content.End; q++)
            {
                if (quotations.Items[q].Parent < 0 && columns.Utterances.IsSpeech(q) && (output.QuotationAttribution[q] < 0 || !isNobodys))
                {
                    output.QuotationAttribution[q] = attribution;
                }
            }
        }
    }
}
