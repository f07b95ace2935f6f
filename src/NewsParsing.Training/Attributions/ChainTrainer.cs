using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsParsing.Attributions;
using NewsParsing.Text;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>A linear-chain CRF over token labels, trained by AdaGrad on paragraphs.</summary>
internal sealed class ChainTrainer
{
    private const int Row = FeatureTable.RowLength;

    private readonly LabelChain _chain = new();
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private readonly float[] _transitionSquares = new float[LabelChain.Labels * LabelChain.Labels];
    private int _averaged;

    public ChainTrainer(int features)
    {
        _weights = new float[(features + 1) * Row];
        _squares = new float[_weights.Length];
        _sums = new float[_weights.Length];
        _squares.AsSpan().Fill(1e-2f);
        _transitionSquares.AsSpan().Fill(1e-2f);
    }

    public float Rate { get; init; } = 0.1f;

    public float Decay { get; init; } = 1e-5f;

    /// <summary>What missing a token of a span, and finding one where none is, adds to the loss.</summary>
    public float MissCost { get; init; }

    public float FalseCost { get; init; }

    /// <summary>Share of the features that a step leaves out.</summary>
    public float Drop { get; init; }

    public float[] Transitions { get; } = new float[LabelChain.Labels * LabelChain.Labels];

    public ReadOnlySpan<float> Weights => _weights;

    public void Pass(IReadOnlyList<ChainSample> samples, SeededRandom random, bool average)
    {
        var order = new List<(ChainSample Sample, int First, int End)>();
        foreach (ChainSample sample in samples)
        {
            TextBuffer text = sample.Article.Text;
            for (int p = 0; p < text.ParagraphCount; p++)
            {
                order.Add((sample, text.ParagraphToken(p), text.ParagraphEnd(p)));
            }
        }

        random.Shuffle(order);
        for (int k = 0; k < order.Count; k++)
        {
            Step(order[k].Sample, order[k].First, order[k].End, random);
            if (average && k % (order.Count / 8) == order.Count / 8 - 1)
            {
                for (int i = 0; i < _weights.Length; i++)
                {
                    _sums[i] += _weights[i];
                }

                _averaged++;
            }
        }
    }

    public void UseAverage()
    {
        for (int i = 0; i < _weights.Length && _averaged > 0; i++)
        {
            _weights[i] = _sums[i] / _averaged;
        }
    }

    /// <summary>Moves the weights towards another model's by a share of the way.</summary>
    public void Mix(ChainTrainer other, float share)
    {
        for (int i = 0; i < _weights.Length; i++)
        {
            _weights[i] += share * (other._weights[i] - _weights[i]);
        }

        for (int i = 0; i < Transitions.Length; i++)
        {
            Transitions[i] += share * (other.Transitions[i] - Transitions[i]);
        }
    }

    public void Score(ChainSample sample, int first, int end, Span<float> scores)
    {
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (int i = first; i < end; i++)
        {
            Vector256<float> sum = default;
            for (int k = sample.Offsets[i]; k < sample.Offsets[i + 1]; k++)
            {
                sum += Vector256.LoadUnsafe(ref weights, (nuint)(sample.Features[k] * Row));
            }

            for (int y = 0; y < LabelChain.Labels; y++)
            {
                scores[(i - first) * LabelChain.Labels + y] = sum[y];
            }
        }
    }

    private void Step(ChainSample sample, int first, int end, SeededRandom random)
    {
        if (Drop > 0)
        {
            sample = Dropped(sample, first, end, random);
        }

        int count = end - first;
        var scores = new float[count * LabelChain.Labels];
        var marginals = new float[scores.Length];
        Span<float> pairs = stackalloc float[LabelChain.Labels * LabelChain.Labels];
        pairs.Clear();
        Score(sample, first, end, scores);
        for (int t = 0; t < count; t++)
        {
            int gold = (int)sample.Article.Labels[first + t];
            for (int y = 0; y < LabelChain.Labels; y++)
            {
                scores[t * LabelChain.Labels + y] += y == gold ? 0 : y == 0 ? MissCost : FalseCost;
            }
        }

        _chain.Infer(scores, Transitions, count, marginals, pairs);
        for (int t = 1; t < count; t++)
        {
            pairs[(int)sample.Article.Labels[first + t - 1] * LabelChain.Labels + (int)sample.Article.Labels[first + t]] -= 1;
        }

        for (int k = 0; k < pairs.Length; k++)
        {
            _transitionSquares[k] += pairs[k] * pairs[k];
            Transitions[k] -= Rate * pairs[k] / MathF.Sqrt(_transitionSquares[k]);
        }

        Span<float> gradient = stackalloc float[Row];
        for (int t = 0; t < count; t++)
        {
            gradient.Clear();
            marginals.AsSpan(t * LabelChain.Labels, LabelChain.Labels).CopyTo(gradient);
            gradient[(int)sample.Article.Labels[first + t]] -= 1;
            Update(sample, first + t, Vector256.Create<float>(gradient));
        }
    }

    private ChainSample Dropped(ChainSample sample, int first, int end, SeededRandom random)
    {
        var offsets = new int[sample.Offsets.Length];
        var features = new List<int>();
        ulong limit = (ulong)(Drop * 65536);
        for (int i = first; i < end; i++)
        {
            offsets[i] = features.Count;
            ulong bits = 0;
            int have = 0;
            for (int k = sample.Offsets[i]; k < sample.Offsets[i + 1]; k++)
            {
                (bits, have) = have == 0 ? (random.Next(), 4) : (bits, have);
                if ((bits & 65535) >= limit)
                {
                    features.Add(sample.Features[k]);
                }

                bits >>= 16;
                have--;
            }

            offsets[i + 1] = features.Count;
        }

        return new ChainSample { Article = sample.Article, Offsets = offsets, Features = [.. features] };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Update(ChainSample sample, int token, Vector256<float> gradient)
    {
        ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref float squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        Vector256<float> rate = Vector256.Create(Rate);
        Vector256<float> decay = Vector256.Create(Decay);
        for (int k = sample.Offsets[token]; k < sample.Offsets[token + 1]; k++)
        {
            var row = (nuint)(sample.Features[k] * Row);
            Vector256<float> weight = Vector256.LoadUnsafe(ref weights, row);
            Vector256<float> step = gradient + decay * weight;
            Vector256<float> square = Vector256.LoadUnsafe(ref squares, row) + step * step;
            square.StoreUnsafe(ref squares, row);
            (weight - rate * step / Vector256.Sqrt(square)).StoreUnsafe(ref weights, row);
        }
    }
}
