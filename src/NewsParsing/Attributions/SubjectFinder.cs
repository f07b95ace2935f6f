using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Finds by the tree the source of a cue that was linked to none: its subject, or that of the clause it shares its subject with.
/// </summary>
internal sealed class SubjectFinder(TokenColumns columns, SpanList spans, SpanTagger tagger, PairFeatures pairs)
{
    /// <summary>How many labelled spans before and after a cue, and how many added ones, a source is looked for among.</summary>
    // With four, 32 attributions of PolNeAR and the worldwide articles are other.
    private const int FurthestSource = 16;

    /// <summary>Tokens of the longest subject that is taken for a source.</summary>
    // 99.5 % of the sources of PolNeAR train have at most 25 tokens; with 15, 33 attributions of PolNeAR and the worldwide articles are
    // other, with 60 three.
    private const int LongestSubject = 30;

    /// <summary>How likely a subject has to be (part of) a source, but for that of <c>as saying</c>.</summary>
    // "The report left doubts that": without it 0.3 points of linked are lost on PolNeAR dev and 0.7 of worldwide claims' speakers, at 0.2
    // 0.1 and 0.2.
    private const float LeastSource = 0.05f;

    /// <summary>What a source found by the tree, and one that is shared, counts as a link.</summary>
    // Set by hand, as the trained links know no such link: 0.3 and 0.9 instead of the first change 6 and 16 attributions of PolNeAR and the
    // worldwide articles, 0.25 and 0.8 instead of the second 10 and 6.
    private const float SubjectProbability = 0.6f, SharedProbability = 0.5f;

    /// <summary>Adds the subjects of cues that no labelled source holds, for the links to choose from.</summary>
    // 167 attributions of PolNeAR train are other without it and 0.4 points of worldwide claims are lost (docs/rules.md). Not of a passive:
    // in "Lee was told" the subject is spoken to.
    public void AddCandidates()
    {
        int count = spans.Count;
        for (int cue = 0; cue < count && columns.Rules.Follows(Rule.SubjectCandidate); cue++)
        {
            columns.Text.ThrowIfCancelled(cue);
            if (spans.Items[cue].Kind == SpanKind.Cue && !IsPassive(spans.Items[cue].Range))
            {
                FindOrAdd(cue, Rule.SubjectCandidate);
            }
        }

        if (spans.Count > count)
        {
            spans.Sort();
        }
    }

    /// <summary>
    /// Links the cues that have no source yet: to their subject, or else to the source of the report before them in the sentence.
    /// </summary>
    public void Run()
    {
        int count = spans.SortedCount;
        int sentence = -1;
        int before = -1;
        for (int cue = 0; cue < count; cue++)
        {
            columns.Text.ThrowIfCancelled(cue);
            if (spans.Items[cue].Kind != SpanKind.Cue || spans.Items[cue].Next < 0)
            {
                continue;
            }

            TokenRange range = spans.Items[cue].Range;
            int link = spans.Items[cue].Link;
            if (columns.Text.TokenSentence[range.First] != sentence)
            {
                (sentence, before) = (columns.Text.TokenSentence[range.First], -1);
            }

            if ((link < 0 || IsAdverbial(link, cue)) && !IsPassive(range))
            {
                Link(cue, columns.Rules.Follows(Rule.SubjectOfUnlinked) ? FindOrAdd(cue, Rule.SubjectOfUnlinked) : -1, before);
            }

            before = spans.Items[cue].Link >= 0 ? spans.Items[cue].Link : before;
        }
    }

    private void Link(int cue, int subject, int before)
    {
        ref LabeledSpan item = ref spans.Items[cue];
        if (subject >= 0)
        {
            (item.Link, item.LinkProbability, item.LinkRule) = (subject, SubjectProbability, Rule.SubjectOfUnlinked);
        }
        else if (item.Link < 0 && before >= 0 && columns.Rules.Follows(Rule.SharedSubject)
            && !IsInContent(cue, spans.Items[before].Range.First))
        {
            (item.Link, item.LinkProbability, item.LinkRule, item.SharesLink) = (before, SharedProbability, Rule.SharedSubject, true);
        }
    }

    /// <summary>
    /// Whether a linked source is an adverbial beside the cue (<c>has in recent months said</c>), which is nobody's voice.
    /// </summary>
    private bool IsAdverbial(int source, int cue)
    {
        TokenRange range = spans.Items[source].Range;
        int head = pairs.HeadOf(range);
        // Right before the cue only: the agent of "it was said by Lee", an obl too, follows its cue.
        return columns.Rules.Follows(Rule.AdverbialIsNoSource) && range.End == spans.Items[cue].Range.First
            && columns.Syntax.Relation[head] is Relation.Obl or Relation.OblUnmarked;
    }

    /// <summary>
    /// A subject with all that hangs under it, outside the cue; empty where that is too long to be a source or leaves the subject out.
    /// </summary>
    public static TokenRange PhraseOf(int subject, TokenRange cue, DependencyTree tree)
    {
        TokenRange phrase = tree.SubtreeOf(subject);
        phrase = subject < cue.First
            ? phrase with { End = Math.Min(phrase.End, cue.First) }
            : phrase with { First = Math.Max(phrase.First, cue.End) };
        return phrase.Contains(subject) && phrase.Length <= LongestSubject ? phrase : default;
    }

    private bool IsPassive(TokenRange cue) => columns.Tree.IsPassive(pairs.HeadOf(cue), cue.First);

    /// <summary>The place of a source that holds the cue's subject, a new one if no labelled one does; -1 for none.</summary>
    private int FindOrAdd(int cue, Rule rule)
    {
        TokenRange own = spans.Items[cue].Range;
        int head = pairs.HeadOf(own);
        int subject = columns.Tree.SubjectOf(head, out _);
        // "It rained, said Lee": where the tree takes a word of the content for the subject, it is none.
        if (subject < 0 || own.Contains(subject) || IsInContent(cue, subject))
        {
            return -1;
        }

        // Labelled ones before and after the cue, nearest first, and those that other cues have added: "Lee came, saw and said" is one
        // source.
        for (int step = 0; step <= FurthestSource; step++)
        {
            int place = IsSourceOf(cue - step, subject) ? cue - step
                : IsSourceOf(cue + step, subject) ? cue + step
                : spans.Count - 1 - step;
            if (IsSourceOf(place, subject))
            {
                return place;
            }
        }

        TokenRange range = PhraseOf(subject, own, columns.Tree);
        bool maySpeak = SourceProbability(subject) >= LeastSource || columns.Tree.IsQuoted(head);
        return range.IsEmpty || !maySpeak
            ? -1
            : spans.Append(range, SpanKind.Source, rule, -1, tagger.Probability(range, SpanKind.Source));
    }

    private bool IsSourceOf(int place, int subject)
        => place >= 0 && place < spans.Count && spans.Items[place].Kind == SpanKind.Source
            && spans.Items[place].Range.Contains(subject);

    private float SourceProbability(int token)
    {
        ReadOnlySpan<float> labels = tagger.Marginals.AsSpan(token * LabelChain.Labels, LabelChain.Labels);
        return labels[(int)TokenLabel.BeginSource] + labels[(int)TokenLabel.InsideSource];
    }

    private bool IsInContent(int cue, int token)
    {
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            if (spans.Items[c].Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
