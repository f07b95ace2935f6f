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
    private readonly DraftCover _cover;
    private readonly DraftContents _contents;
    private readonly SpeakerLabelReader _labels;
    private readonly SpeechIntroduction _introduction;
    private readonly CueReader _reader;
    private readonly CreditReader _credits;
    private readonly UnmarkedSpeechReader _unmarked;
    private readonly NarrativeSubjectReader _narratives;

    /// <summary>The first draft of a cue that is not reached yet.</summary>
    private int _next;

    /// <summary>The report that speech without a cue goes on with and the paragraph that it has come to; -1 for none.</summary>
    private int _last, _lastParagraph;

    /// <param name="reading">The reading of the whole text.</param>
    /// <param name="credits">Whom lines name for quotations.</param>
    /// <param name="cover">What the drafts cover.</param>
    /// <param name="drafts">Those of the cues and of these lines; takes more.</param>
    public SpeechCompleter(AttributionReading reading, CreditReader credits, DraftCover cover, DraftList drafts)
    {
        _columns = reading.Columns;
        _drafts = drafts;
        _cover = cover;
        _credits = credits;
        _contents = new DraftContents(_columns);
        _labels = new SpeakerLabelReader(_columns, reading.Lines, _cover);
        _introduction = new SpeechIntroduction(_columns, _cover);
        _reader = new CueReader(_columns, _contents);
        _unmarked = new UnmarkedSpeechReader(_columns, reading.Lines, _cover);
        _narratives = new NarrativeSubjectReader(_columns, _cover);
    }

    /// <summary>Reads the paragraphs in order; the drafts of the cues are there already, in the order of their cues.</summary>
    /// <param name="cueDrafts">How many drafts the cues gave.</param>
    public void Run(int cueDrafts)
    {
        TextBuffer text = _columns.Text;
        QuotationBuffer quotations = _columns.Quotations;
        (_next, _last, _lastParagraph) = (0, -1, -1);
        int quotation = 0;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            text.ThrowIfCancelled(p);
            int end = text.ParagraphEnd(p);
            ReadLabel(p);
            for (; quotation < quotations.Count && FirstOf(quotation) < end; quotation++)
            {
                Advance(FirstOf(quotation), p, cueDrafts);
                ReadQuotation(quotation, p);
            }

            Advance(end, p, cueDrafts);
            ReadUnmarked(p);
        }
    }

    /// <summary>Makes the last report whose cue stands before a token the one that speech goes on with.</summary>
    private void Advance(int token, int paragraph, int cueDrafts)
    {
        for (; _next < cueDrafts && _drafts.Items[_next].Cue.First < token; _next++)
        {
            (_last, _lastParagraph) = (_next, paragraph);
        }
    }

    private void ReadQuotation(int quotation, int paragraph)
    {
        int token = FirstOf(quotation);
        if (_credits.IsCredited(quotation))
        {
            (_last, _lastParagraph) = (-1, -1);
        }
        else if (IsUncovered(quotation))
        {
            int known = ReadUncovered(quotation, token, paragraph);
            (_last, _lastParagraph) = known >= 0 ? (known, paragraph) : (_last, _lastParagraph);
        }
        else if (_last < 0)
        {
            return;
        }
        else if (_cover.IsFree(token) && GoesOnIn(quotation, _last) && _columns.Rules.Follows(Rule.ParagraphGoesOn))
        {
            // The network may label the later paragraphs alone: without this 7 speakers of worldwide speakers-train and 66 mentions of
            // PolNeAR train are other (docs/rules.md).
            AddContents(quotation, _last, Rule.ParagraphGoesOn);
            _lastParagraph = paragraph;
        }
        else if (_columns.Utterances.IsSpeech(quotation) && _cover.IsContent(token)
            && _lastParagraph == paragraph - 1 && _drafts.IsInContent(_last, token))
        {
            // The network itself gave the report's next paragraph to it; speech after that may go on, too.
            _lastParagraph = paragraph;
        }
    }

    private int FirstOf(int quotation) => _columns.Quotations.RangesOf(quotation)[0].First;

    /// <summary>The draft that an uncovered quotation goes to, or -1.</summary>
    private int ReadUncovered(int quotation, int token, int paragraph)
    {
        // "He had read “The Well”." is no speech: text without a sentence of its own needs a verb of speech before it.
        bool isBare = _columns.Utterances.IsDirect(quotation)
            && (_columns.Text.TokenShapes[token] & TokenShape.SentenceStart) != 0;
        int end = _columns.Quotations.RangesOf(quotation)[^1].End;
        if (isBare && _labels.TryReadSignature(end, _columns.Text.ParagraphEnd(paragraph), out AttributionDraft draft))
        {
            return AddQuotation(quotation, draft);
        }

        bool isInParagraph = _last >= 0 && _lastParagraph == paragraph;
        int introduced = ReadIntroduction(quotation, token, isInParagraph ? _last : -1);
        if (introduced >= 0 || !isBare)
        {
            return introduced;
        }

        int linked = LinkBare(quotation, token, paragraph);
        return linked < 0 && _narratives.TryRead(token, out draft) ? AddQuotation(quotation, draft) : linked;
    }

    /// <summary>A quotation that stands in no other and of which no token is in a content.</summary>
    private bool IsUncovered(int quotation)
        => _columns.Quotations.Items[quotation].Parent < 0 && _cover.IsFree(_columns.Quotations.RangesOf(quotation));

    /// <summary>
    /// Speech without a cue of its own goes on with the report before it: in the corpus 1,125 of 1,140 such quotations do.
    /// </summary>
    // Without this 1.1 points of speakers of worldwide speakers-train are lost (docs/rules.md). Only in its paragraph and as the first
    // words of the next, as "She shrugged. “Maybe.”" may be another's, and never after a signature, which ends what it signs.
    private int LinkBare(int quotation, int token, int paragraph)
    {
        bool isInParagraph = _last >= 0 && _lastParagraph == paragraph;
        bool beginsNext = _last >= 0 && _lastParagraph == paragraph - 1 && token == _columns.Text.ParagraphToken(paragraph);
        bool goesOn = isInParagraph || (beginsNext && !IsSigned(_last));
        if (!goesOn || !_columns.Rules.Follows(Rule.BareSpeechGoesOn))
        {
            return -1;
        }

        AddContents(quotation, _last, Rule.BareSpeechGoesOn);
        return _last;
    }

    private bool IsSigned(int draft) => !_drafts.Items[draft].Cue.IsEmpty && _columns.IsDash(_drafts.Items[draft].Cue.First);

    /// <summary>Adds a draft of which the quotation is the content; returns its place.</summary>
    private int AddQuotation(int quotation, in AttributionDraft draft)
    {
        CollectRuns(quotation, draft);
        return _drafts.Add(draft, _contents.Items);
    }

    private void AddContents(int quotation, int draft, Rule rule)
    {
        CollectRuns(quotation, _drafts.Items[draft] with { Rule = rule });
        _drafts.AddContents(draft, _contents.Items);
    }

    private void CollectRuns(int quotation, in AttributionDraft draft)
    {
        _contents.Start(draft.Source, draft.Cue);
        foreach (TokenRange run in _columns.Quotations.RangesOf(quotation))
        {
            // A run may hold nothing: "“" alone at the end of a text.
            TokenRange range = run with { End = Math.Max(run.First + 1, run.End) };
            if (_cover.IsFree(range))
            {
                _contents.Add(range, draft.Rule);
                _cover.AddContent(range);
            }
        }
    }

    /// <summary>Whether a later paragraph of a direct quotation is a content of the draft: then all of it is.</summary>
    private bool GoesOnIn(int quotation, int draft)
    {
        ReadOnlySpan<TokenRange> ranges = _columns.Quotations.RangesOf(quotation);
        return ranges.Length > 1 && _columns.Utterances.IsDirect(quotation) && _columns.Quotations.Items[quotation].Parent < 0
            && _drafts.IsInContent(draft, ranges[1].First);
    }

    /// <summary>
    /// The report of a verb that introduces the quotation, or -1; where it has no subject of its own, the report before it in its paragraph
    /// gives the source.
    /// </summary>
    private int ReadIntroduction(int quotation, int token, int before)
    {
        TokenRange run = _columns.Quotations.RangesOf(quotation)[0];
        bool isSpeech = _columns.Utterances.IsSpeech(quotation);
        if (!_introduction.TryRead(token, run.End, isSpeech, out AttributionDraft draft) || !_cover.IsFree(draft.Cue))
        {
            return -1;
        }

        // "Lind shook her head. Then came the answer, “No.”"
        if (draft.Source.IsEmpty && before >= 0)
        {
            draft = draft with { Source = _drafts.Items[before].Source, SourceRule = Rule.SharedSubject, SharesSource = true };
        }

        _cover.AddCue(draft.Cue);
        CollectRuns(quotation, draft);
        return _drafts.Add(_reader.Read(draft, draft.Cue.First, token), _contents.Items);
    }

    private void ReadLabel(int paragraph)
    {
        if (_labels.TryReadLabel(paragraph, out AttributionDraft draft, out TokenRange content))
        {
            _contents.Start(draft.Source, draft.Cue);
            _contents.Add(content, draft.Rule);
            _cover.AddContent(content);
            _drafts.Add(draft, _contents.Items);
        }
    }

    private void ReadUnmarked(int paragraph)
    {
        if (!_unmarked.TryRead(paragraph, out AttributionDraft draft, out int last))
        {
            return;
        }

        _contents.Start(draft.Source, draft.Cue);
        for (int p = paragraph + 1; p <= last; p++)
        {
            var content = new TokenRange(_columns.Text.ParagraphToken(p), _columns.Text.ParagraphEnd(p));
            _contents.Add(content, draft.Rule);
            _cover.AddContent(content);
        }

        _cover.AddCue(draft.Cue);
        _drafts.Add(_reader.Read(draft, draft.Cue.First, _columns.Text.ParagraphToken(paragraph + 1)), _contents.Items);
    }
}
