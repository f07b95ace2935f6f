namespace NewsParsing.Attributions;

/// <summary>A linear chain over token labels: the best sequence, and the probability of each label. Reuses its storage; not thread-safe.</summary>
internal sealed class LabelChain
{
    public const int Labels = 7;

    private const float Forbidden = -1e9f;

    private readonly float[] _factors = new float[Labels * Labels];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _scales = [];
    private float[] _unary = [];
    private byte[] _trace = [];

    /// <summary>Whether a label may follow another (a span goes on only with its own kind).</summary>
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
    public void Decode(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, Span<TokenLabel> labels)
    {
        int count = labels.Length;
        Reserve(count);
        Span<float> now = stackalloc float[Labels];
        Span<float> before = stackalloc float[Labels];
        for (int y = 0; y < Labels; y++)
        {
            before[y] = MayBegin(y) ? scores[y] : Forbidden;
        }

        for (int t = 1; t < count; t++)
        {
            for (int y = 0; y < Labels; y++)
            {
                int best = 0;
                float bestScore = float.NegativeInfinity;
                for (int x = 0; x < Labels; x++)
                {
                    float score = before[x] + transitions[x * Labels + y] + (MayFollow(x, y) ? 0 : Forbidden);
                    (best, bestScore) = score > bestScore ? (x, score) : (best, bestScore);
                }

                now[y] = bestScore + scores[t * Labels + y];
                _trace[t * Labels + y] = (byte)best;
            }

            now.CopyTo(before);
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

    /// <summary>Writes the probability of each label at each token; with <paramref name="pairs"/> also the expected number of each transition.</summary>
    /// <returns>The logarithm of the partition function.</returns>
    public double Infer(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int count, Span<float> marginals, Span<float> pairs = default)
    {
        Reserve(count);
        for (int x = 0; x < Labels; x++)
        {
            for (int y = 0; y < Labels; y++)
            {
                _factors[x * Labels + y] = MayFollow(x, y) ? MathF.Exp(transitions[x * Labels + y]) : 0;
            }
        }

        double logZ = Forward(scores, count);
        Backward(count, marginals, pairs);
        return logZ;
    }

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

            Span<float> now = _forward.AsSpan(t * Labels, Labels);
            Span<float> unary = _unary.AsSpan(t * Labels, Labels);
            float total = 0;
            for (int y = 0; y < Labels; y++)
            {
                unary[y] = MathF.Exp(row[y] - maximum);
                float sum = t == 0 ? (MayBegin(y) ? 1 : 0) : 0;
                if (t > 0)
                {
                    for (int x = 0; x < Labels; x++)
                    {
                        sum += _forward[(t - 1) * Labels + x] * _factors[x * Labels + y];
                    }
                }

                now[y] = sum * unary[y];
                total += now[y];
            }

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

    private void Backward(int count, Span<float> marginals, Span<float> pairs)
    {
        for (int y = 0; y < Labels; y++)
        {
            _backward[y] = 1;
        }

        Span<float> ahead = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        _backward.AsSpan(0, Labels).CopyTo(ahead);
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

            for (int x = 0; x < Labels; x++)
            {
                float sum = 0;
                float before = _forward[(t - 1) * Labels + x];
                for (int y = 0; y < Labels; y++)
                {
                    float step = _factors[x * Labels + y] * _unary[t * Labels + y] * ahead[y] / _scales[t];
                    sum += step;
                    if (!pairs.IsEmpty)
                    {
                        pairs[x * Labels + y] += before * step;
                    }
                }

                next[x] = sum;
            }

            next.CopyTo(ahead);
        }
    }

    private void Reserve(int count)
    {
        int size = count * Labels;
        if (_forward.Length < size)
        {
            size *= 2;
            _forward = new float[size];
            _unary = new float[size];
            _trace = new byte[size];
            _scales = new float[count * 2];
            _backward = new float[Labels];
        }
    }
}
