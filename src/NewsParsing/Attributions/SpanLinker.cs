using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Links every cue to its source and every content to its cue, each a choice among the nearest candidates or none.</summary>
internal sealed class SpanLinker(TokenColumns columns, SpanList spans, LinkList links)
    : Choice(CuesBefore + CuesAfter)
{
    // One source less before changes nothing in PolNeAR and the worldwide articles, one less after 5 attributions; a cue less before 16,
    // after 1.
    private const int SourcesBefore = 3, SourcesAfter = 2, CuesBefore = 3, CuesAfter = 3;

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
        links.Reserve(spans.Count);
        for (int i = 0; i < spans.Count; i++)
        {
            links.Items[i] = SpanLink.None;
            if (spans.Items[i].Kind != SpanKind.Source)
            {
                Collect(i);
                int best = Decide(model.Pairs, noneBias: 0, out float probability);
                links.Items[i] = new SpanLink(best == Count ? -1 : _candidates[best].Place, probability);
            }
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
        bool isCue = spans.Items[span].Kind == SpanKind.Cue;
        SpanKind kind = isCue ? SpanKind.Source : SpanKind.Cue;
        int most = isCue ? SourcesBefore : CuesBefore;
        int at = spans.Before(span, kind);
        for (int rank = 0; rank < most && at >= 0 && IsNear(span, at, isCue); rank++, at = spans.Before(at, kind))
        {
            _candidates[Count++] = (at, rank);
        }

        most = isCue ? SourcesAfter : CuesAfter;
        at = spans.After(span, kind);
        for (int rank = 0; rank < most && at >= 0 && IsNear(span, at, isCue); rank++, at = spans.After(at, kind))
        {
            _candidates[Count++] = (at, rank);
        }
    }

    /// <summary>The tokens of a candidate.</summary>
    public TokenRange RangeOf(int candidate) => spans.Items[_candidates[candidate].Place].Range;

    public override void Describe(int candidate, ref FeatureList features)
    {
        if (candidate == Count)
        {
            Features.ExtractNone(_span, ref features);
            return;
        }

        (int place, int rank) = _candidates[candidate];
        bool isCue = spans.Items[_span].Kind == SpanKind.Cue;
        Features.Extract(isCue ? _span : place, isCue ? place : _span, rank, ref features);
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
