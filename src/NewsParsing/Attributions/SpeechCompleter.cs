using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Finds whose words are those that no content covers: under a speaker's label, signed, introduced by a verb, or going on with the
/// report before.
/// </summary>
internal sealed class SpeechCompleter
{
    private readonly TokenColumns _columns;
    private readonly DraftList _drafts;
    private readonly DraftCover _cover = new();
    private readonly SpeakerLabelReader _labels;
    private readonly SpeechIntroduction _introduction;
    private readonly CueReader _reader;

    public SpeechCompleter(TokenColumns columns, DraftList drafts)
    {
        _columns = columns;
        _drafts = drafts;
        _labels = new SpeakerLabelReader(columns, _cover);
        _introduction = new SpeechIntroduction(columns, _cover);
        _reader = new CueReader(columns, drafts);
    }

    /// <summary>Reads the paragraphs in order; the drafts of the cues are there already, in the order of their cues.</summary>
    /// <param name="cueDrafts">How many drafts the cues gave.</param>
    /// <param name="bodyToken">The first token of the story itself: a dateline is no label.</param>
    public void Run(int cueDrafts, int bodyToken)
    {
        TextBuffer text = _columns.Text;
        QuotationBuffer quotations = _columns.Quotations;
        _cover.Fill(text.TokenCount, _drafts);
        int draft = 0;
        int quotation = 0;
        int last = -1;
        int lastParagraph = -1;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            int end = text.ParagraphEnd(p);
            if (text.ParagraphToken(p) >= bodyToken)
            {
                ReadLabel(text.ParagraphToken(p), end);
            }

            for (; quotation < quotations.Count && FirstOf(quotation) < end; quotation++)
            {
                int token = FirstOf(quotation);
                for (; draft < cueDrafts && _drafts.Items[draft].Cue.First < token; draft++)
                {
                    (last, lastParagraph) = (draft, p);
                }

                if (IsUncovered(quotation))
                {
                    int known = Read(quotation, token, p, last, lastParagraph);
                    (last, lastParagraph) = known >= 0 ? (known, p) : (last, lastParagraph);
                }
                else if (last >= 0 && _cover.IsFree(token) && GoesOnIn(quotation, last) && _columns.Rules.Follows(Rule.ParagraphGoesOn))
                {
                    AddContents(quotation, last, Rule.ParagraphGoesOn);
                    lastParagraph = p;
                }
                else if (_columns.Quotations.Items[quotation].IsSpeech && last >= 0 && _cover.IsContent(token))
                {
                    lastParagraph = lastParagraph == p - 1 && ContinuesContent(token, last) ? p : lastParagraph;
                }
            }

            for (; draft < cueDrafts && _drafts.Items[draft].Cue.First < end; draft++)
            {
                (last, lastParagraph) = (draft, p);
            }
        }
    }

    private bool ContinuesContent(int token, int draft)
    {
        for (int c = _drafts.Items[draft].FirstContent; c >= 0; c = _drafts.Contents[c].Next)
        {
            if (_drafts.Contents[c].Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstOf(int quotation) => _columns.Quotations.RangesOf(quotation)[0].First;

    /// <summary>The draft that an uncovered quotation goes to, or -1.</summary>
    private int Read(int quotation, int token, int paragraph, int last, int lastParagraph)
    {
        bool isBare = _columns.Quotations.Items[quotation].Kind == QuoteKind.Direct && (_columns.Text.TokenShapes[token] & TokenShape.SentenceStart) != 0;
        int behind = _columns.Quotations.RangesOf(quotation)[^1].End;
        if (isBare && _labels.TryReadSignature(behind, _columns.Text.ParagraphEnd(paragraph), out AttributionDraft draft))
        {
            return AddQuotation(quotation, draft);
        }

        bool isInParagraph = last >= 0 && lastParagraph == paragraph;
        int introduced = ReadIntroduction(quotation, token, isInParagraph ? last : -1);
        return introduced >= 0 || !isBare ? introduced : LinkBare(quotation, token, paragraph, last, lastParagraph);
    }

    /// <summary>A quotation that stands in no other and of which no token is in a content.</summary>
    private bool IsUncovered(int quotation)
    {
        Quotation item = _columns.Quotations.Items[quotation];
        if (item.Parent >= 0)
        {
            return false;
        }

        foreach (TokenRange range in _columns.Quotations.RangesOf(quotation))
        {
            if (!_cover.IsFree(range))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Speech without a cue of its own goes on with the report before it: in the corpus 1,125 of 1,140 such quotations do.</summary>
    private int LinkBare(int quotation, int token, int paragraph, int last, int lastParagraph)
    {
        bool inParagraph = last >= 0 && lastParagraph == paragraph;
        bool isNext = last >= 0 && lastParagraph == paragraph - 1 && token == _columns.Text.ParagraphToken(paragraph) && !IsSigned(last);
        if ((!inParagraph && !isNext) || !_columns.Rules.Follows(Rule.BareSpeechGoesOn))
        {
            return -1;
        }

        AddContents(quotation, last, Rule.BareSpeechGoesOn);
        return last;
    }

    private bool IsSigned(int draft) => !_drafts.Items[draft].Cue.IsEmpty && _columns.IsDash(_drafts.Items[draft].Cue.First);

    private int AddQuotation(int quotation, in AttributionDraft draft)
    {
        int place = _drafts.Add(draft);
        AddContents(quotation, place, draft.Rule);
        return place;
    }

    private void AddContents(int quotation, int draft, Rule rule)
    {
        foreach (TokenRange run in _columns.Quotations.RangesOf(quotation))
        {
            TokenRange range = run with { End = Math.Max(run.First + 1, run.End) };
            if (_cover.IsFree(range))
            {
                _drafts.AddContent(draft, range, rule);
                _cover.AddContent(range);
            }
        }
    }

    /// <summary>Whether a later paragraph of a direct quotation is a content of the draft: then all of it is.</summary>
    private bool GoesOnIn(int quotation, int draft)
    {
        ReadOnlySpan<TokenRange> ranges = _columns.Quotations.RangesOf(quotation);
        return ranges.Length > 1 && _columns.Quotations.Items[quotation] is { Kind: QuoteKind.Direct, Parent: < 0 } && ContinuesContent(ranges[1].First, draft);
    }

    /// <summary>
    /// The report of a verb that introduces the quotation, or -1; where it has no subject of its own, the report before it in its paragraph
    /// gives the source.
    /// </summary>
    private int ReadIntroduction(int quotation, int token, int before)
    {
        TokenRange run = _columns.Quotations.RangesOf(quotation)[0];
        bool isSpeech = _columns.Quotations.Items[quotation].IsSpeech;
        if (!_introduction.TryRead(token, run.End, isSpeech, out AttributionDraft draft) || !_cover.IsFree(draft.Cue))
        {
            return -1;
        }

        if (draft.Source.IsEmpty && before >= 0)
        {
            (draft.Source, draft.SourceRule, draft.SharesSource) = (_drafts.Items[before].Source, Rule.SharedSubject, true);
        }

        _cover.AddCue(draft.Cue);
        int place = AddQuotation(quotation, draft);
        _reader.Read(ref _drafts.Items[place], draft.Cue.First, token);
        return place;
    }

    private void ReadLabel(int first, int end)
    {
        if (_labels.TryReadLabel(first, end, out AttributionDraft draft, out TokenRange content))
        {
            _drafts.AddContent(_drafts.Add(draft), content, draft.Rule);
            _cover.AddContent(content);
        }
    }
}
