using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Links every cue to its source and every content to its cue, each a choice among the nearest candidates or none.</summary>
internal sealed class SpanLinker(TokenColumns columns, List<LabeledSpan> spans, List<SpanLink> links)
    : Choice(CuesBefore + CuesAfter)
{
    // One source less before changes nothing in PolNeAR and the worldwide articles, one less after 5 attributions; a cue less before 16,
    // after 1.
    private const int SourcesBefore = 3, SourcesAfter = 2, CuesBefore = 3, CuesAfter = 3;

    /// <summary>How far in the list a span is looked for: keeps linking linear where a kind is missing.</summary>
    // A quarter of it changes no attribution of PolNeAR and the worldwide articles.
    private const int FurthestPlace = 48;

    /// <summary>Tokens between a cue and its source.</summary>
    // 99.9 % of PolNeAR train's stand within 42, and 17,840 of 17,849 in the cue's paragraph.
    private const int FurthestSource = 80;

    /// <summary>How many paragraphs a content may go on after its cue's.</summary>
    // With one, 41 attributions and 71 mentions in PolNeAR and the worldwide articles are other: speech goes on over paragraphs.
    private const int FurthestParagraph = 4;

    // Places of the candidates, and how many of the same side are nearer.
    private readonly (int Place, int Rank)[] _candidates = new (int, int)[CuesBefore + CuesAfter];
    private int _span;

    public PairFeatures Features { get; } = new(columns, spans);

    public void Run(AttributionModel model)
    {
        links.Clear();
        for (int i = 0; i < spans.Count; i++)
        {
            columns.Text.ThrowIfCancelled(i);
            if (spans[i].Kind == SpanKind.Source)
            {
                links.Add(new SpanLink(-1, 0));
                continue;
            }

            Collect(i);
            int best = Decide(model.Pairs, noneBias: 0, out float probability);
            links.Add(new SpanLink(best == Count ? -1 : _candidates[best].Place, probability));
        }
    }

    /// <summary>
    /// Collects the candidates of a cue (sources) or content (cues): first those before it, nearest first, then those after it.
    /// </summary>
    /// <param name="span">Place of the cue or content.</param>
    public void Collect(int span)
    {
        _span = span;
        Count = 0;
        bool isCue = spans[span].Kind == SpanKind.Cue;
        SpanKind kind = isCue ? SpanKind.Source : SpanKind.Cue;
        Collect(span, kind, step: -1, isCue ? SourcesBefore : CuesBefore);
        Collect(span, kind, step: 1, isCue ? SourcesAfter : CuesAfter);
    }

    /// <summary>The tokens of a candidate.</summary>
    public TokenRange RangeOf(int candidate) => spans[_candidates[candidate].Place].Range;

    public override void Describe(int candidate, ref FeatureList features)
    {
        if (candidate == Count)
        {
            Features.ExtractNone(_span, ref features);
            return;
        }

        (int place, int rank) = _candidates[candidate];
        bool isCue = spans[_span].Kind == SpanKind.Cue;
        Features.Extract(isCue ? _span : place, isCue ? place : _span, rank, ref features);
    }

    private void Collect(int span, SpanKind kind, int step, int most)
    {
        int at = Next(span, kind, step);
        for (int rank = 0; rank < most && at >= 0 && IsNear(span, at, kind == SpanKind.Source); rank++, at = Next(at, kind, step))
        {
            _candidates[Count++] = (at, rank);
        }
    }

    /// <summary>The next span of a kind before or after a place, or -1 when none is near.</summary>
    private int Next(int place, SpanKind kind, int step)
    {
        for (int k = 0, i = place + step; k < FurthestPlace && i >= 0 && i < spans.Count; k++, i += step)
        {
            if (spans[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNear(int span, int other, bool isCue)
    {
        TextBuffer text = columns.Text;
        int a = spans[span].Range.First;
        int b = spans[other].Range.First;
        // The name after a dash signs the speech before it, never that of the next paragraph.
        return isCue
            ? Math.Abs(a - b) <= FurthestSource && text.ParagraphOf(a) == text.ParagraphOf(b)
            : Math.Abs(text.ParagraphOf(a) - text.ParagraphOf(b)) <= (b > a ? 1 : columns.IsDash(b) ? 0 : FurthestParagraph);
    }
}
