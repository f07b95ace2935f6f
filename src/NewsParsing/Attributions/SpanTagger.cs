using System.Runtime.InteropServices;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Labels the tokens paragraph by paragraph; writes the spans of sources, cues and contents. Not thread-safe.</summary>
internal sealed class SpanTagger(TokenColumns columns)
{
    /// <summary>
    /// How likely a source or content, a cue, and a span of the best labels has to be: cues without content are left out later.
    /// </summary>
    // 0.2 and 0.4 for sources and contents move the exact F1s of PolNeAR dev by at most 0.3, which is chance; a cue from 0.3 loses 0.3 of
    // quoted speech, from 0.06 0.1. Spans of the best labels from 0.3 lose 0.1 of linked and quoted; from 0, three attributions more.
    private const float LeastSpan = 0.3f, LeastCue = 0.12f, LeastLabeled = 0.1f;

    private readonly LabelChain _chain = new();
    private readonly float[] _scores = new float[LabelScorer.LongestPiece * LabelChain.Labels];
    private readonly List<LabeledSpan> _candidates = new();
    private LabelScorer? _scorer;
    private bool[] _taken = [];
    private TokenLabel[] _labels = [];

    /// <summary>The token after what was labelled last, while its own labels are not known or count for nothing.</summary>
    private int _pieceEnd = -1;

    /// <summary>Probability of each label at each token, seven to a token.</summary>
    public float[] Marginals { get; private set; } = [];

    public void Run(AttributionModel model, List<LabeledSpan> output)
    {
        TextBuffer text = columns.Text;
        Reserve();
        output.Clear();
        _taken.AsSpan(0, text.TokenCount).Clear();
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            int first = text.ParagraphToken(p);
            int end = text.ParagraphEnd(p);
            while (first < end)
            {
                text.ThrowIfCancelled();
                int next = LabelScorer.PieceEnd(text, first, end);
                LabelPiece(model, first, next);
                AddSpans(first, next, output);
                first = next;
            }
        }

        _pieceEnd = -1;
    }

    /// <summary>
    /// Labels a range of at most <see cref="LabelScorer.LongestPiece"/> tokens as a paragraph of its own; the probabilities of its tokens
    /// are replaced.
    /// </summary>
    /// <param name="model">The network.</param>
    /// <param name="range">The range.</param>
    /// <param name="whole">The tagger of the whole text, which is done: its columns are written over.</param>
    /// <param name="output">Takes the spans.</param>
    public void RunRange(AttributionModel model, TokenRange range, SpanTagger whole, List<LabeledSpan> output)
    {
        (_labels, _taken, Marginals) = (whole._labels, whole._taken, whole.Marginals);
        output.Clear();
        _taken.AsSpan(range.First, range.Length).Clear();
        LabelPiece(model, range.First, range.End);
        AddSpans(range.First, range.End, output);
    }

    /// <summary>How likely a span of a kind is exactly the range.</summary>
    public float Probability(TokenRange range, SpanKind kind)
    {
        double probability = Begin(range.First, kind);
        for (int i = range.First + 1; i < range.End; i++)
        {
            probability *= Continue(i, kind);
        }

        return (float)(probability * (1 - Continue(range.End, kind)));
    }

    /// <summary>How likely a span of a kind begins at the token.</summary>
    public float Begin(int token, SpanKind kind) => Marginals[token * LabelChain.Labels + 1 + 2 * (int)kind];

    /// <summary>
    /// How likely a span of a kind that holds the token before goes on at this one; 0 at the first token of what is labelled together.
    /// </summary>
    // Given the label before, a linear chain (Lafferty et al. 2001) knows nothing farther back. First and inner tokens count together here,
    // so that the factors multiply to nearly the probability of the whole, at the cost of a table look-up each.
    public float Continue(int token, SpanKind kind)
    {
        if (token >= columns.Text.TokenCount || token == 0 || token == _pieceEnd)
        {
            return 0;
        }

        int label = 1 + 2 * (int)kind;
        float before = Marginals[(token - 1) * LabelChain.Labels + label] + Marginals[(token - 1) * LabelChain.Labels + label + 1];
        // 1e-9: in binary32 the marginals of a sure token are 0, and rounding may lift the quotient over 1.
        return Math.Min(1, Marginals[token * LabelChain.Labels + label + 1] / Math.Max(before, 1e-9f));
    }

    private void Reserve()
    {
        if (_labels.Length < columns.Text.TokenCount)
        {
            _labels = new TokenLabel[columns.Text.TokenStart.Length];
            _taken = new bool[_labels.Length];
            Marginals = new float[_labels.Length * LabelChain.Labels];
        }
    }

    private void LabelPiece(AttributionModel model, int first, int end)
    {
        int count = end - first;
        _pieceEnd = end;
        if (_scorer?.Network != model.Network)
        {
            _scorer = new LabelScorer(columns, model.Network);
        }

        _scorer.Score(first, end, _scores);
        _chain.Decode(_scores, model.Network.Transitions, _labels.AsSpan(first, count));
        _chain.Infer(_scores, model.Network.Transitions, count, Marginals.AsSpan(first * LabelChain.Labels, count * LabelChain.Labels));
    }

    /// <summary>
    /// Takes the spans that are likely as a whole, the likeliest first, beside those of the best label sequence: for exact spans an
    /// F1 of 2t is best served by every span of probability t or more.
    /// </summary>
    private void AddSpans(int first, int end, List<LabeledSpan> output)
    {
        _candidates.Clear();
        for (int i = first; i < end; i++)
        {
            for (SpanKind kind = SpanKind.Source; kind <= SpanKind.Content; kind++)
            {
                if (Begin(i, kind) >= Threshold(kind))
                {
                    AddLikely(i, end, kind);
                }
            }

            if (_labels[i] is TokenLabel.BeginSource or TokenLabel.BeginCue or TokenLabel.BeginContent)
            {
                AddLabeled(i, end);
            }
        }

        _candidates.Sort(static (a, b) => a.Probability != b.Probability
            ? b.Probability.CompareTo(a.Probability)
            : a.Range.First.CompareTo(b.Range.First));
        int kept = output.Count;
        foreach (LabeledSpan candidate in _candidates)
        {
            Span<bool> taken = _taken.AsSpan(candidate.Range.First, candidate.Range.Length);
            // In PolNeAR a report in a content has spans of its own. A linear chain labels a token once, so the likeliest span stays here,
            // and the stage reads contents again.
            if (!taken.Contains(true))
            {
                taken.Fill(true);
                output.Add(candidate);
            }
        }

        CollectionsMarshal.AsSpan(output)[kept..].Sort(static (a, b) => a.Range.First.CompareTo(b.Range.First));
    }

    private static float Threshold(SpanKind kind) => kind == SpanKind.Cue ? LeastCue : LeastSpan;

    private void AddLikely(int first, int end, SpanKind kind)
    {
        float threshold = Threshold(kind);
        float survival = Begin(first, kind);
        float best = 0;
        int bestEnd = 0;
        for (int i = first + 1; survival >= threshold; i++)
        {
            float next = i < end ? Continue(i, kind) : 0;
            float probability = survival * (1 - next);
            (best, bestEnd) = probability > best ? (probability, i) : (best, bestEnd);
            survival *= next;
        }

        if (best >= threshold)
        {
            _candidates.Add(new LabeledSpan(new TokenRange(first, bestEnd), kind, best));
        }
    }

    // The best sequence may have a long content whose ends are unsure, so that no exact span reaches the threshold.
    private void AddLabeled(int first, int end)
    {
        int last = first + 1;
        while (last < end && _labels[last] == _labels[first] + 1)
        {
            last++;
        }

        var kind = (SpanKind)(((int)_labels[first] - 1) / 2);
        var range = new TokenRange(first, last);
        float probability = Probability(range, kind);
        if (probability >= LeastLabeled && probability < Threshold(kind))
        {
            _candidates.Add(new LabeledSpan(range, kind, probability));
        }
    }
}
