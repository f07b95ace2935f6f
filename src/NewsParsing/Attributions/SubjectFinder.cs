using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Finds sources by the tree: the subject of a cue, or that of the clause it shares its subject with. Makes the reports.
/// </summary>
internal sealed class SubjectFinder(
    TokenColumns columns, List<LabeledSpan> spans, List<SpanLink> links, List<LinkedContent> contents, SpanTagger tagger,
    PairFeatures pairs)
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

    /// <summary>The subjects that are no labelled sources: "Lee came, saw and said" is one source.</summary>
    private readonly List<LabeledSpan> _added = new();

    /// <summary>Adds the subjects of cues that no labelled source holds, for the links to choose from.</summary>
    // 167 attributions of PolNeAR train are other without it and 0.4 points of worldwide claims are lost (docs/rules.md). Not of a passive:
    // in "Lee was told" the subject is spoken to.
    public void AddCandidates()
    {
        _added.Clear();
        for (int cue = 0; cue < spans.Count && columns.Rules.Follows(Rule.SubjectCandidate); cue++)
        {
            columns.Text.ThrowIfCancelled(cue);
            if (spans[cue].Kind == SpanKind.Cue && !IsPassive(spans[cue].Range))
            {
                TryFind(cue, [], Rule.SubjectCandidate, out _);
            }
        }

        if (_added.Count > 0)
        {
            spans.AddRange(_added);
            spans.Sort(static (a, b) => a.Range.First != b.Range.First ? a.Range.First.CompareTo(b.Range.First)
                : a.Range.End != b.Range.End ? a.Range.End.CompareTo(b.Range.End) : a.Kind.CompareTo(b.Kind));
        }
    }

    /// <summary>
    /// Writes a report for each cue that has content; where it has no source yet, that is its subject, or else the source of the report
    /// before it in the sentence.
    /// </summary>
    public void Run(ReportList output)
    {
        output.Start(spans.Count, contents);
        _added.Clear();
        int sentence = -1;
        LabeledSpan before = default;
        for (int cue = 0; cue < spans.Count; cue++)
        {
            columns.Text.ThrowIfCancelled(cue);
            ReadOnlySpan<LinkedContent> own = output.ContentsOf(cue);
            if (own.IsEmpty)
            {
                continue;
            }

            int at = columns.Text.TokenSentence[spans[cue].Range.First];
            (sentence, before) = at == sentence ? (sentence, before) : (at, default);
            Report report = ReportOf(cue, own, before);
            output.Items.Add(report);
            before = report.HasSource ? report.Source : before;
        }
    }

    private Report ReportOf(int cue, ReadOnlySpan<LinkedContent> own, in LabeledSpan before)
    {
        (int link, float probability) = links[cue];
        LabeledSpan source = link < 0 ? default : spans[link];
        Rule rule = link < 0 ? Rule.None : source.Rule == Rule.SubjectCandidate ? Rule.SubjectCandidate : Rule.Linked;
        bool shares = false;
        if ((link < 0 || IsAdverbial(source.Range, cue)) && !IsPassive(spans[cue].Range))
        {
            if (columns.Rules.Follows(Rule.SubjectOfUnlinked) && TryFind(cue, own, Rule.SubjectOfUnlinked, out LabeledSpan subject))
            {
                (source, probability, rule) = (subject, SubjectProbability, Rule.SubjectOfUnlinked);
            }
            else if (link < 0 && !before.Range.IsEmpty && columns.Rules.Follows(Rule.SharedSubject) && !Holds(own, before.Range.First))
            {
                (source, probability, rule, shares) = (before, SharedProbability, Rule.SharedSubject, true);
            }
        }

        return new Report(spans[cue], cue, source, probability, rule, shares);
    }

    /// <summary>
    /// Whether a linked source is an adverbial beside the cue (<c>has in recent months said</c>), which is nobody's voice.
    /// </summary>
    private bool IsAdverbial(TokenRange source, int cue)
        // Right before the cue only: the agent of "it was said by Lee", an obl too, follows its cue.
        => columns.Rules.Follows(Rule.AdverbialIsNoSource) && source.End == spans[cue].Range.First
            && columns.Syntax.Relation[pairs.HeadOf(source)] is Relation.Obl or Relation.OblUnmarked;

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

    /// <summary>Finds a source that holds the cue's subject, or adds one where no labelled source does.</summary>
    private bool TryFind(int cue, ReadOnlySpan<LinkedContent> own, Rule rule, out LabeledSpan source)
    {
        source = default;
        TokenRange range = spans[cue].Range;
        int head = pairs.HeadOf(range);
        int subject = columns.Tree.SubjectOf(head, out _);
        // "It rained, said Lee": where the tree takes a word of the content for the subject, it is none.
        if (subject < 0 || range.Contains(subject) || Holds(own, subject))
        {
            return false;
        }

        // Labelled ones before and after the cue, nearest first, and those that other cues have added.
        for (int step = 0; step <= FurthestSource; step++)
        {
            if (TryTake(spans, cue - step, subject, out source) || TryTake(spans, cue + step, subject, out source)
                || TryTake(_added, _added.Count - 1 - step, subject, out source))
            {
                return true;
            }
        }

        TokenRange phrase = PhraseOf(subject, range, columns.Tree);
        bool maySpeak = SourceProbability(subject) >= LeastSource || columns.Tree.IsQuoted(head);
        if (phrase.IsEmpty || !maySpeak)
        {
            return false;
        }

        source = new LabeledSpan(phrase, SpanKind.Source, tagger.Probability(phrase, SpanKind.Source), rule);
        _added.Add(source);
        return true;
    }

    private static bool TryTake(List<LabeledSpan> list, int place, int subject, out LabeledSpan source)
    {
        source = place >= 0 && place < list.Count ? list[place] : default;
        return source.Kind == SpanKind.Source && source.Range.Contains(subject);
    }

    private float SourceProbability(int token)
    {
        ReadOnlySpan<float> labels = tagger.Marginals.AsSpan(token * LabelChain.Labels, LabelChain.Labels);
        return labels[(int)TokenLabel.BeginSource] + labels[(int)TokenLabel.InsideSource];
    }

    private static bool Holds(ReadOnlySpan<LinkedContent> contents, int token)
    {
        foreach (ref readonly LinkedContent content in contents)
        {
            if (content.Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
