using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Makes a draft of every cue that has content and is likely enough.</summary>
internal sealed class DraftBuilder(
    TokenColumns columns, SpanList spans, SpanLinker linker, VerdictFeatures verdicts, LabelLineReader labels, DraftList drafts)
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

    private readonly CueReader _reader = new(columns, drafts);
    private readonly HearerReader _hearers = new(columns);
    private readonly InterposedCueReader _interposed = new(columns);
    private readonly SourceTrimmer _trimmer = new(columns);
    private readonly uint[] _buffer = new uint[FeatureList.Capacity];

    /// <param name="model">The weights.</param>
    /// <param name="bodyToken">
    /// The first token of the story itself: what stands before it is no source of what comes after, and the mark that ends a dateline no
    /// cue.
    /// </param>
    /// <param name="parent">The draft whose content is read, or -1.</param>
    public void Run(AttributionModel model, int bodyToken, int parent = -1)
    {
        int sentence = -1;
        int previous = -1;
        for (int i = 0; i < spans.SortedCount; i++)
        {
            columns.Text.ThrowIfCancelled(i);
            TokenRange cue = spans.Items[i].Range;
            if (spans.Items[i].Kind != SpanKind.Cue || spans.Items[i].Next < 0 || EndsDateline(cue, bodyToken)
                || (parent < 0 && IsOfOtherLabel(i)))
            {
                continue;
            }

            float confidence = ConfidenceEstimate.Of(spans, i, Verdict(i, model), model.Confidence);
            if (!IsSureEnough(i, confidence, parent))
            {
                continue;
            }

            // A content that is read once more may hold a cue that the reading of the whole text found there already.
            Span<bool> taken = drafts.IsCue.AsSpan(cue.First, cue.Length);
            if (taken.Contains(true))
            {
                continue;
            }

            taken.Fill(true);
            if (columns.Text.TokenSentence[cue.First] != sentence)
            {
                sentence = columns.Text.TokenSentence[cue.First];
                previous = -1;
            }

            int draft = Add(i, parent, bodyToken, confidence);
            TokenRange source = drafts.Items[draft].Source;
            // The learned links, too, may give two cues of a sentence one source: "Lee praised the crew and added".
            bool isSourceOfPrevious = previous >= 0 && !source.IsEmpty && source == drafts.Items[previous].Source;
            drafts.Items[draft].SharesSource = spans.Items[i].SharesLink || isSourceOfPrevious;
            previous = source.IsEmpty ? previous : draft;
        }
    }

    /// <summary>What the cue with its source and contents is given as a whole, in log-odds.</summary>
    private float Verdict(int cue, AttributionModel model)
    {
        var list = new FeatureList(_buffer);
        verdicts.Extract(cue, ref list);
        return model.Pairs.Sum(list.Items);
    }

    private bool IsSureEnough(int cue, float confidence, int parent) => parent >= 0
        ? confidence >= LeastNested(cue)
        : confidence >= LeastConfidence || (confidence >= LeastQuoted && HoldsQuoted(cue));

    private bool HoldsQuoted(int cue)
    {
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            TokenRange range = spans.Items[c].Range;
            if (columns.Quote.AsSpan(range.First, range.Length).IndexOfAnyExcept((byte)0) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "OSLO – The ferry": the network takes dashes for cues, as they sign quotations.
    private bool EndsDateline(TokenRange cue, int bodyToken)
        => cue.End == bodyToken && cue.Length == 1 && columns.Text.TokenKinds[cue.First] != TokenKind.Word;

    /// <summary>
    /// Whether a cue is part of a label that <see cref="SpeakerLabelReader"/> reads otherwise, or of one that is nobody's.
    /// </summary>
    // "NOTE: This transcript was made in haste.": the network takes each label for a source, and cuts some ("MAYOR" of "MAYOR LIND:").
    private bool IsOfOtherLabel(int cue)
    {
        int first = spans.Items[cue].Range.First;
        int paragraph = columns.Text.ParagraphOf(first);
        if (!labels.TryReadParagraph(paragraph, out SpeakerLabel label) || first > label.Colon)
        {
            return false;
        }

        int source = spans.Items[cue].Link;
        bool isSame = first == label.Colon && source >= 0 && spans.Items[source].Range == label.Name;
        return label.IsNobody ? columns.Rules.Follows(Rule.LabelOfNobody) : !isSame && columns.Rules.Follows(Rule.SpeakerLabel);
    }

    private float LeastNested(int cue)
    {
        bool isStrong = (columns.Frames[linker.Features.HeadOf(spans.Items[cue].Range)] & CueFrames.Strong) != 0;
        return spans.Items[cue].Link < 0 ? LeastBareNested : isStrong ? LeastStrongNested : LeastWeakNested;
    }

    private int Add(int cue, int parent, int bodyToken, float confidence)
    {
        int source = spans.Items[cue].Link;
        TokenRange range = spans.Items[cue].Range;
        int head = linker.Features.HeadOf(range);
        // "By Ana Lind  OSLO – said": a byline or place is no source in the story.
        bool isBeforeStory = source >= 0 && range.First >= bodyToken && spans.Items[source].Range.End <= bodyToken;
        var draft = new AttributionDraft
        {
            Cue = range,
            Source = source < 0 || isBeforeStory ? default : spans.Items[source].Range,
            Parent = parent,
            Rule = parent < 0 ? Rule.Labelled : Rule.NestedReport,
            SourceRule = source < 0 ? Rule.None
                : spans.Items[source].Rule == Rule.SubjectCandidate && spans.Items[cue].LinkRule == Rule.Linked ? Rule.SubjectCandidate
                : spans.Items[cue].LinkRule,
            Confidence = confidence,
        };
        int content = columns.Text.TokenCount;
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            content = spans.Items[c].Range.First >= range.End ? Math.Min(content, spans.Items[c].Range.First) : content;
        }

        // Reports of courts and parliaments, of which the corpora have few.
        TokenRange hearer = columns.Rules.Follows(Rule.SubjectHears) ? _hearers.Read(range, head) : default;
        bool hears = !hearer.IsEmpty && content < columns.Text.TokenCount;
        if (hears)
        {
            ReadHearer(ref draft, hearer, head, content);
        }

        else if (columns.Rules.Follows(Rule.OtherClauseIsNoSource))
        {
            draft.Source = _trimmer.Trim(draft.Source, range);
        }

        int place = drafts.Add(draft);
        AddFirstPart(place, cue);
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            // "The court was told that": the trained choice takes the subject for a part of what is said, as in "Lee was said to be ill".
            if (!hears || spans.Items[c].Range.First < hearer.First || spans.Items[c].Range.End > hearer.End)
            {
                drafts.AddContent(place, spans.Items[c].Range, spans.Items[c].Rule);
            }
        }

        _reader.Read(ref drafts.Items[place], head, content);
        if (hears && drafts.Items[place].Audience.IsEmpty)
        {
            drafts.Items[place].Audience = hearer;
        }

        return place;
    }

    /// <summary>Adds what the report interrupts: <c>[Prices will], analysts believe, fall</c>.</summary>
    private void AddFirstPart(int draft, int cue)
    {
        int only = spans.Items[cue].Next;
        if (only < 0 || spans.Items[only].Next >= 0 || !columns.Rules.Follows(Rule.Interposed))
        {
            return;
        }

        TokenRange part = _interposed.Read(drafts.Items[draft].Source, drafts.Items[draft].Cue, spans.Items[only].Range);
        if (!part.IsEmpty)
        {
            drafts.AddContent(draft, part, Rule.Interposed);
        }
    }

    /// <summary>Takes the hearer away as a source; who is said to speak becomes it.</summary>
    private void ReadHearer(ref AttributionDraft draft, TokenRange hearer, int head, int content)
    {
        if (draft.Source.First >= hearer.First && draft.Source.End <= draft.Cue.First)
        {
            draft.Source = default;
        }

        if (draft.Source.IsEmpty && _hearers.ReadSpeaker(draft.Cue, head, content) is { IsEmpty: false } speaker)
        {
            (draft.Source, draft.SourceRule) = (speaker, Rule.SubjectHears);
        }
    }
}
