using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Attributions;

/// <summary>
/// A linear chain over token labels: the best sequence, and the probability of each label. Reuses its storage; not thread-safe.
/// </summary>
internal sealed class LabelChain
{
    // Begin and inside of source, cue and content, and outside (BIO; Ramshaw and Marcus 1995): two contents that touch need a begin between
    // them.
    public const int Labels = 7;

    // Far below any sum of scores of a piece of 384 tokens and, unlike minus infinity, no NaN when two are subtracted (IEEE 754).
    private const float Forbidden = -1e9f;

    // Seven labels in a vector of 256 bits: all that follow one label are added in one operation, forwards and backwards.
    private const int Row = 8;

    /// <summary>What is added for each pair of labels: nothing, or <see cref="Forbidden"/>.</summary>
    private static readonly float[] Barred = Bar();

    // Rows of eight, a vector: the eighth value of each belongs to no label.
    private readonly float[] _factors = new float[Labels * Row];
    private readonly float[] _backFactors = new float[Labels * Row];
    private float[] _forward = [];
    private float[] _scales = [];
    private float[] _unary = [];
    private byte[] _trace = [];

    /// <summary>Whether a label may follow another (a span goes on only with its own kind).</summary>
    // No cue goes on where a source began ("She" and "said"): in training too such sequences have probability 0, so that none of it is
    // spent on them (a chain CRF, Lafferty et al. 2001).
    public static bool MayFollow(int before, int label) => (TokenLabel)label switch
    {
        TokenLabel.InsideSource => (TokenLabel)before is TokenLabel.BeginSource or TokenLabel.InsideSource,
        TokenLabel.InsideCue => (TokenLabel)before is TokenLabel.BeginCue or TokenLabel.InsideCue,
        TokenLabel.InsideContent => (TokenLabel)before is TokenLabel.BeginContent or TokenLabel.InsideContent,
        _ => true,
    };

    /// <summary>Whether a paragraph may begin with the label.</summary>
    public static bool MayBegin(int label) => MayFollow((int)TokenLabel.Outside, label);

    /// <summary>Writes the best labels.</summary>
    /// <param name="scores">Seven scores for each token.</param>
    /// <param name="transitions">A score for each pair, the earlier label first.</param>
    /// <param name="labels">One for each token.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Decode(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, Span<TokenLabel> labels)
    {
        int count = labels.Length;
        Reserve(count);
        Span<float> from = stackalloc float[Labels * Row];
        Spread(transitions, from);
        Span<float> before = stackalloc float[Row];
        for (int x = 0; x < Labels; x++)
        {
            before[x] = MayBegin(x) ? scores[x] : Forbidden;
        }

        // Viterbi's algorithm: linear in the tokens, and a tie goes to the lower label on every machine, since only a greater score takes
        // its place.
        for (int t = 1; t < count; t++)
        {
            Vector256<float> bestScore = Vector256.Create(float.NegativeInfinity);
            Vector256<int> best = default;
            for (int x = 0; x < Labels; x++)
            {
                Vector256<float> score = Vector256.Create(before[x]) + Load(from, x * Row) + Load(Barred, x * Row);
                Vector256<float> isBetter = Vector256.GreaterThan(score, bestScore);
                bestScore = Vector256.ConditionalSelect(isBetter, score, bestScore);
                best = Vector256.ConditionalSelect(isBetter.AsInt32(), Vector256.Create(x), best);
            }

            bestScore.CopyTo(before);
            for (int y = 0; y < Labels; y++)
            {
                before[y] += scores[t * Labels + y];
                _trace[t * Labels + y] = (byte)best[y];
            }
        }

        int label = 0;
        for (int y = 1; y < Labels; y++)
        {
            label = before[y] > before[label] ? y : label;
        }

        for (int t = count - 1; t >= 0; t--)
        {
            labels[t] = (TokenLabel)label;
            label = _trace[t * Labels + label];
        }
    }

    /// <summary>
    /// Writes the probability of each label at each token; with <paramref name="pairs"/> also the expected number of each transition.
    /// </summary>
    /// <returns>The logarithm of the partition function.</returns>
    public double Infer(
        ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int count, Span<float> marginals, Span<float> pairs = default)
    {
        Reserve(count);
        for (int x = 0; x < Labels; x++)
        {
            for (int y = 0; y < Labels; y++)
            {
                float factor = MayFollow(x, y) ? MathF.Exp(transitions[x * Labels + y]) : 0;
                _factors[x * Row + y] = factor;
                _backFactors[y * Row + x] = factor;
            }
        }

        // Forward and backward sums of a linear chain (Lafferty et al. 2001; Rabiner 1989 for the scaling of each step to a sum of 1).
        double logZ = Forward(scores, count);
        Backward(count, marginals, pairs);
        return logZ;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Forward(ReadOnlySpan<float> scores, int count)
    {
        double logZ = 0;
        for (int t = 0; t < count; t++)
        {
            ReadOnlySpan<float> row = scores.Slice(t * Labels, Labels);
            float maximum = row[0];
            for (int y = 1; y < Labels; y++)
            {
                maximum = Math.Max(maximum, row[y]);
            }

            Vector256<float> sums = default;
            for (int x = 0; x < Labels && t > 0; x++)
            {
                sums += Vector256.Create(_forward[(t - 1) * Labels + x]) * Load(_factors, x * Row);
            }

            Span<float> now = _forward.AsSpan(t * Labels, Labels);
            Span<float> unary = _unary.AsSpan(t * Labels, Labels);
            float total = 0;
            for (int y = 0; y < Labels; y++)
            {
                // Less the greatest score: exp(89) is already beyond IEEE 754 binary32, and the maximum is added to log Z again.
                unary[y] = MathF.Exp(row[y] - maximum);
                float sum = t > 0 ? sums[y] : MayBegin(y) ? 1 : 0;
                now[y] = sum * unary[y];
                total += now[y];
            }

            // Where only forbidden labels had weight: the least normal float is 1.2e-38, so 1 / 1e-30 and its products with values up to 1
            // stay finite.
            total = Math.Max(total, 1e-30f);
            for (int y = 0; y < Labels; y++)
            {
                now[y] /= total;
            }

            _scales[t] = total;
            logZ += Math.Log(total) + maximum;
        }

        return logZ;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(int count, Span<float> marginals, Span<float> pairs)
    {
        Span<float> ahead = stackalloc float[Row];
        ahead.Fill(1);
        for (int t = count - 1; t >= 0; t--)
        {
            ReadOnlySpan<float> now = _forward.AsSpan(t * Labels, Labels);
            for (int y = 0; y < Labels; y++)
            {
                marginals[t * Labels + y] = now[y] * ahead[y];
            }

            if (t == 0)
            {
                break;
            }

            Vector256<float> sums = default;
            Vector256<float> scale = Vector256.Create(_scales[t]);
            for (int y = 0; y < Labels; y++)
            {
                Vector256<float> step = Load(_backFactors, y * Row) * Vector256.Create(_unary[t * Labels + y]) * Vector256.Create(ahead[y])
                    / scale;
                sums += step;
                for (int x = 0; x < Labels && !pairs.IsEmpty; x++)
                {
                    pairs[x * Labels + y] += _forward[(t - 1) * Labels + x] * step[x];
                }
            }

            sums.CopyTo(ahead);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ReadOnlySpan<float> values, int at) => Vector256.Create(values.Slice(at, Row));

    private static float[] Bar()
    {
        var output = new float[Labels * Row];
        for (int x = 0; x < Labels; x++)
        {
            for (int y = 0; y < Labels; y++)
            {
                output[x * Row + y] = MayFollow(x, y) ? 0 : Forbidden;
            }
        }

        return output;
    }

    /// <summary>Spreads rows of seven to rows of eight.</summary>
    private static void Spread(ReadOnlySpan<float> rows, Span<float> output)
    {
        for (int x = 0; x < Labels; x++)
        {
            rows.Slice(x * Labels, Labels).CopyTo(output[(x * Row)..]);
        }
    }

    private void Reserve(int count)
    {
        int size = count * Labels;
        if (_forward.Length < size)
        {
            // The first paragraph of an article is seldom the longest (median 39 tokens, longest 491 in PolNeAR train): doubling ends the
            // allocations early.
            size *= 2;
            _forward = new float[size];
            _unary = new float[size];
            _trace = new byte[size];
            _scales = new float[count * 2];
        }
    }
}
