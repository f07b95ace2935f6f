using NewsParsing.Syntax;

namespace NewsParsing.Attributions;

/// <summary>Finds the source of a cue that was linked to none by the tree: its subject, or that of the clause it shares its subject with.</summary>
internal sealed class SubjectFinder(TokenColumns columns, SpanList spans, SpanTagger tagger, PairFeatures pairs, ClauseSubject subjects)
{
    private const int LongestSubject = 30;

    /// <summary>How many labelled spans back a source is looked for.</summary>
    private const int FurthestSource = 16;

    /// <summary>How likely a subject has to be (part of) a source.</summary>
    private const float LeastSource = 0.05f;

    /// <summary>What a source found by the tree counts as a link.</summary>
    private const float LinkProbability = 0.6f;

    /// <summary>Links the cues that have no source yet.</summary>
    public void Run()
    {
        int count = spans.SortedCount;
        for (int cue = 0; cue < count; cue++)
        {
            if (spans.Items[cue].Kind == SpanKind.Cue && (spans.Items[cue].Link < 0 || IsAdverbial(spans.Items[cue].Link, cue)) && spans.Items[cue].Next >= 0 && !IsPassive(spans.Items[cue].Range)
                && Find(cue, pairs.HeadOf(spans.Items[cue].Range)) is var source && source >= 0)
            {
                spans.Items[cue].Link = source;
                spans.Items[cue].LinkProbability = LinkProbability;
            }
        }
    }

    /// <summary>Whether a linked source is an adverbial beside the cue (<c>has in recent months said</c>), which is nobody's voice.</summary>
    private bool IsAdverbial(int source, int cue)
    {
        TokenRange range = spans.Items[source].Range;
        int head = pairs.HeadOf(range);
        return range.End == spans.Items[cue].Range.First && columns.Syntax.Relation[head] is Relation.Obl or Relation.OblUnmarked;
    }

    public bool IsPassive(TokenRange cue) => subjects.IsPassive(pairs.HeadOf(cue), cue.First);

    /// <summary>The place of a labelled source that holds the subject, or of a new one; -1 for none.</summary>
    private int Find(int cue, int head)
    {
        int subject = subjects.Find(head, out _);
        if (subject < 0 || spans.Items[cue].Range.Contains(subject) || IsInContent(cue, subject))
        {
            return -1;
        }

        for (int i = cue, step = 0; i >= 0 && step < FurthestSource; i--, step++)
        {
            if (spans.Items[i].Kind == SpanKind.Source && spans.Items[i].Range.Contains(subject))
            {
                return i;
            }
        }

        TokenRange own = spans.Items[cue].Range;
        var range = new TokenRange(columns.SubtreeFirst[subject], columns.SubtreeLast[subject] + 1);
        range = range.First < own.First ? range with { End = Math.Min(range.End, own.First) } : range;
        return SourceProbability(subject) < LeastSource || range.Length > LongestSubject || range.IsEmpty
            ? -1
            : spans.Append(range, SpanKind.Source, -1, tagger.Probability(range, SpanKind.Source));
    }

    private float SourceProbability(int token)
        => tagger.Marginals[token * LabelChain.Labels + (int)TokenLabel.BeginSource] + tagger.Marginals[token * LabelChain.Labels + (int)TokenLabel.InsideSource];

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
