using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Links every cue to its source and every content to its cue, each a choice among the nearest candidates or none.</summary>
internal sealed class SpanLinker(TokenColumns columns, SpanList spans)
{
    // One source less before changes nothing in PolNeAR and the worldwide articles, one less after 5 attributions; a cue less before 16,
    // after 1.
    public const int SourcesBefore = 3, SourcesAfter = 2, CuesBefore = 3, CuesAfter = 3;

    /// <summary>More candidates than a choice ever has.</summary>
    public const int MostCandidates = 8;

    /// <summary>Tokens between a cue and its source.</summary>
    // 99.9 % of PolNeAR train's stand within 42, and 17,840 of 17,849 in the cue's paragraph.
    private const int FurthestSource = 80;

    /// <summary>How many paragraphs a content may go on after its cue's.</summary>
    // With one, 41 attributions and 71 mentions in PolNeAR and the worldwide articles are other: speech goes on over paragraphs.
    private const int FurthestParagraph = 4;

    private readonly uint[] _buffer = new uint[FeatureList.Capacity];

    public PairFeatures Features { get; } = new(columns, spans);

    public void Run(AttributionModel model)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            columns.Text.ThrowIfCancelled(i);
            if (spans.Items[i].Kind != SpanKind.Source)
            {
                Link(i, model);
            }
        }
    }

    /// <summary>Chains the contents of each cue.</summary>
    public void Chain()
    {
        for (int i = spans.Count - 1; i >= 0; i--)
        {
            spans.Items[i].Next = -1;
        }

        for (int i = spans.Count - 1; i >= 0; i--)
        {
            if (spans.Items[i].Kind == SpanKind.Content && spans.Items[i].Link is var cue && cue >= 0)
            {
                spans.Items[i].Next = spans.Items[cue].Next;
                spans.Items[cue].Next = i;
            }
        }
    }

    /// <summary>
    /// Writes the candidates of a cue (sources) or content (cues): first those before it, nearest first, then those after it.
    /// </summary>
    /// <param name="span">Place of the cue or content.</param>
    /// <param name="candidates">Takes places and, in <paramref name="ranks"/>, how many of the same side are nearer.</param>
    /// <param name="ranks">As long as <paramref name="candidates"/>.</param>
    /// <returns>How many.</returns>
    public int Candidates(int span, Span<int> candidates, Span<int> ranks)
    {
        bool isCue = spans.Items[span].Kind == SpanKind.Cue;
        SpanKind kind = isCue ? SpanKind.Source : SpanKind.Cue;
        int count = 0;
        int most = isCue ? SourcesBefore : CuesBefore;
        int at = spans.Before(span, kind);
        for (int rank = 0; rank < most && at >= 0 && IsNear(span, at, isCue); rank++, at = spans.Before(at, kind))
        {
            candidates[count] = at;
            ranks[count++] = rank;
        }

        most = isCue ? SourcesAfter : CuesAfter;
        at = spans.After(span, kind);
        for (int rank = 0; rank < most && at >= 0 && IsNear(span, at, isCue); rank++, at = spans.After(at, kind))
        {
            candidates[count] = at;
            ranks[count++] = rank;
        }

        return count;
    }

    private void Link(int span, AttributionModel model)
    {
        Span<int> candidates = stackalloc int[MostCandidates];
        Span<int> ranks = stackalloc int[MostCandidates];
        Span<float> scores = stackalloc float[MostCandidates + 1];
        int count = Candidates(span, candidates, ranks);
        var list = new FeatureList(_buffer);
        bool isCue = spans.Items[span].Kind == SpanKind.Cue;
        for (int k = 0; k < count; k++)
        {
            Features.Extract(isCue ? span : candidates[k], isCue ? candidates[k] : span, ranks[k], ref list);
            scores[k] = model.Pairs.Sum(list.Items);
        }

        Features.ExtractNone(span, ref list);
        scores[count] = model.Pairs.Sum(list.Items);
        int best = SoftMax(scores[..(count + 1)]);
        spans.Items[span].Link = best == count ? -1 : candidates[best];
        spans.Items[span].LinkRule = Rule.Linked;
        spans.Items[span].LinkProbability = scores[best];
    }

    /// <summary>Turns scores into probabilities and returns the place of the highest.</summary>
    public static int SoftMax(Span<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        // Off the highest score, so that no power overflows.
        float maximum = scores[best];
        float sum = 0;
        foreach (ref float score in scores)
        {
            score = MathF.Exp(score - maximum);
            sum += score;
        }

        foreach (ref float score in scores)
        {
            score /= sum;
        }

        return best;
    }

    private bool IsNear(int span, int other, bool isCue)
    {
        TextBuffer text = columns.Text;
        int a = spans.Items[span].Range.First;
        int b = spans.Items[other].Range.First;
        // The name after a dash signs the speech before it, never that of the next paragraph.
        return isCue
            ? Math.Abs(a - b) <= FurthestSource && text.ParagraphOf(a) == text.ParagraphOf(b)
            : Math.Abs(text.ParagraphOf(a) - text.ParagraphOf(b)) <= (b > a ? 1 : columns.IsDash(b) ? 0 : FurthestParagraph);
    }
}
