using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Makes a draft of every report that is likely enough.</summary>
internal sealed class DraftBuilder
{
    /// <summary>An attribution that is less sure is left out; an F1 of 2t is best served by what has confidence t or more.</summary>
    // Lipton et al. (ECML 2014): the best F1 takes all that is at least half as likely right as it is high, and linked F1 on PolNeAR dev is
    // 70. 0.2 loses 0.8 points of it, 0.4 loses 0.1 and 2 of worldwide claims.
    private const float LeastConfidence = 0.3f;

    /// <summary>The same for one whose content holds quoted text: its words were somebody's, and recall is worth more there.</summary>
    // From 0.3, 147 attributions of PolNeAR and the worldwide articles are other and 0.2 points of worldwide claims are lost; from 0.05, 3.
    private const float LeastQuoted = 0.12f;

    /// <summary>In another's content; there a word that is no strong cue has to be surer, and a report without a source most.</summary>
    // At 0.33 for all, 748 reports by weak words and 192 without a source are other in PolNeAR and the worldwide articles ("it is thought",
    // "a sense that"); no figure of dev moves, and worldwide claims gain 0.4.
    private const float LeastStrongNested = 0.33f, LeastWeakNested = 0.5f, LeastBareNested = 0.6f;

    /// <summary>The log-odds that a claim needs.</summary>
    // Claims of worldwide speakers-dev found, and of those given what nobody marked, of 100: from -0.25 82.8 and
    // 13.0, from -0.1 82.3 and 11.9, from 0 81.8 and 11.6.
    public const float LeastClaim = -0.1f;

    private readonly TokenColumns _columns;
    private readonly AttributionReading _reading;
    private readonly DraftContents _contents;
    private readonly CueReader _reader;
    private readonly HearerReader _hearers;
    private readonly InterposedCueReader _interposed;
    private readonly uint[] _buffer = new uint[FeatureList.Capacity];

    public DraftBuilder(AttributionReading reading)
    {
        _reading = reading;
        _columns = reading.Columns;
        _contents = new DraftContents(_columns);
        _reader = new CueReader(_columns, _contents);
        _hearers = new HearerReader(_columns);
        _interposed = new InterposedCueReader(_columns);
    }

    /// <param name="model">The weights.</param>
    /// <param name="bodyToken">
    /// The first token of the story itself: what stands before it is no source of what comes after, and the mark that ends a dateline no
    /// cue.
    /// </param>
    /// <param name="output">Takes the drafts in the order of their cues.</param>
    /// <param name="parent">The draft whose content is read, or -1.</param>
    public void Run(AttributionModel model, int bodyToken, DraftList output, int parent = -1)
    {
        int sentence = -1;
        TokenRange previous = default;
        foreach (Report report in _reading.Reports.Items)
        {
            _columns.Text.ThrowIfCancelled();
            bool isLabel = false;
            if (EndsDateline(report.Range, bodyToken) || (parent < 0 && IsOfOtherLabel(report, out isLabel)))
            {
                continue;
            }

            ReadOnlySpan<LinkedContent> contents = _reading.Reports.ContentsOf(report.Place);
            float confidence = ConfidenceEstimate.Of(report, contents, Verdict(report, contents, model, out float claim), model.Confidence);
            // A content that is read once more may hold a cue that the reading of the whole text found there already.
            if (!IsSureEnough(report, contents, confidence, parent) || output.HoldsCue(report.Range))
            {
                continue;
            }

            int at = _columns.Text.TokenSentence[report.Range.First];
            (sentence, previous) = at == sentence ? (sentence, previous) : (at, default);
            AttributionDraft draft = DraftOf(report, contents, bodyToken) with
            {
                Parent = parent,
                Rule = isLabel ? Rule.SpeakerLabel : parent < 0 ? Rule.Labelled : Rule.NestedReport,
                Confidence = confidence,
                MakesNoClaim = claim < LeastClaim,
            };
            // The learned links, too, may give two cues of a sentence one source: "Lee praised the crew and added".
            bool isSourceOfPrevious = !draft.Source.IsEmpty && draft.Source == previous;
            output.Add(draft with { SharesSource = report.SharesSource || isSourceOfPrevious }, _contents.Items);
            previous = draft.Source.IsEmpty ? previous : draft.Source;
        }
    }

    /// <summary>What the report is given as a whole, in log-odds.</summary>
    private float Verdict(in Report report, ReadOnlySpan<LinkedContent> contents, AttributionModel model, out float claim)
    {
        var list = new FeatureList(_buffer);
        _reading.Verdicts.Extract(report, contents, ref list);
        claim = model.Claims.Sum(list.Items);
        return model.Pairs.Sum(list.Items);
    }

    private bool IsSureEnough(in Report report, ReadOnlySpan<LinkedContent> contents, float confidence, int parent) => parent >= 0
        ? confidence >= LeastNested(report)
        : confidence >= LeastConfidence || (confidence >= LeastQuoted && HoldsQuoted(contents));

    private bool HoldsQuoted(ReadOnlySpan<LinkedContent> contents)
    {
        foreach (ref readonly LinkedContent content in contents)
        {
            if (_columns.Quote.AsSpan(content.Range.First, content.Range.Length).IndexOfAnyExcept((byte)0) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "OSLO – The ferry": the network takes dashes for cues, as they sign quotations.
    private bool EndsDateline(TokenRange cue, int bodyToken)
        => cue.End == bodyToken && cue.Length == 1 && !_columns.Text.IsWord(cue.First);

    /// <summary>
    /// Whether a cue is part of a label that <see cref="SpeakerLabelReader"/> reads otherwise, or of one that is nobody's.
    /// </summary>
    // "NOTE: This transcript was made in haste.": the network takes each label for a source, and cuts some ("MAYOR" of "MAYOR LIND:").
    private bool IsOfOtherLabel(in Report report, out bool isLabel)
    {
        isLabel = false;
        int first = report.Range.First;
        if (_reading.Lines.LabelOf(_columns.Text.ParagraphOf(first)) is not { } label || first > label.Colon)
        {
            return false;
        }

        if (label.IsNobody)
        {
            return _columns.Rules.Follows(Rule.LabelOfNobody);
        }

        bool follows = _columns.Rules.Follows(Rule.SpeakerLabel);
        isLabel = follows && first == label.Colon && report.Source.Range == label.Name;
        return follows && !isLabel;
    }

    private float LeastNested(in Report report)
    {
        bool isStrong = (_columns.Frames[_reading.Linker.Features.HeadOf(report.Range)] & CueFrames.Strong) != 0;
        return !report.HasSource ? LeastBareNested : isStrong ? LeastStrongNested : LeastWeakNested;
    }

    /// <summary>The draft of a report; its contents are collected beside it.</summary>
    private AttributionDraft DraftOf(in Report report, ReadOnlySpan<LinkedContent> contents, int bodyToken)
    {
        TokenRange cue = report.Range;
        int head = _reading.Linker.Features.HeadOf(cue);
        int content = _columns.Text.TokenCount;
        foreach (ref readonly LinkedContent item in contents)
        {
            content = item.Range.First >= cue.End ? Math.Min(content, item.Range.First) : content;
        }

        // "By Ana Lind  OSLO – said": a byline or place is no source in the story.
        bool isBeforeStory = cue.First >= bodyToken && report.Source.Range.End <= bodyToken;
        var draft = new AttributionDraft
        {
            Cue = cue,
            Source = isBeforeStory ? default : report.Source.Range,
            SourceRule = report.SourceRule,
        };
        // Reports of courts and parliaments, of which the corpora have few.
        TokenRange hearer = _columns.Rules.Follows(Rule.SubjectHears) ? _hearers.Read(cue, head) : default;
        bool hears = !hearer.IsEmpty && content < _columns.Text.TokenCount;
        draft = hears ? WithoutHearer(draft, hearer, head, content) : draft;
        _contents.Start(draft.Source, cue);
        if (contents.Length == 1 && _columns.Rules.Follows(Rule.Interposed)
            && _interposed.Read(draft.Source, cue, contents[0].Range) is { IsEmpty: false } part)
        {
            // What the report interrupts: "[Prices will], analysts believe, fall".
            _contents.Add(part, Rule.Interposed);
        }

        foreach (ref readonly LinkedContent item in contents)
        {
            // "The court was told that": the trained choice takes the subject for a part of what is said, as in "Lee was said to be ill".
            if (!hears || !hearer.Contains(item.Range))
            {
                _contents.Add(item.Range, item.Rule);
            }
        }

        draft = _reader.Read(draft, head, content);
        return hears && draft.Audience.IsEmpty ? draft with { Audience = hearer } : draft;
    }

    /// <summary>Takes the hearer away as a source; who is said to speak becomes it.</summary>
    private AttributionDraft WithoutHearer(AttributionDraft draft, TokenRange hearer, int head, int content)
    {
        if (draft.Source.First >= hearer.First && draft.Source.End <= draft.Cue.First)
        {
            draft = draft with { Source = default };
        }

        return draft.Source.IsEmpty && _hearers.ReadSpeaker(draft.Cue, head, content) is { IsEmpty: false } speaker
            ? draft with { Source = speaker, SourceRule = Rule.SubjectHears }
            : draft;
    }
}
