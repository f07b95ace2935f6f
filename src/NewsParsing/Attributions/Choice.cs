namespace NewsParsing.Attributions;

/// <summary>
/// A choice among some candidates or none of them, by a log-linear model. Training learns from <see cref="Describe"/> what
/// <see cref="Decide"/> decides by. Not thread-safe.
/// </summary>
internal abstract class Choice(int mostCandidates)
{
    private readonly uint[] _buffer = new uint[FeatureList.Capacity];
    private readonly float[] _scores = new float[mostCandidates + 1];

    /// <summary>How many candidates there are.</summary>
    public int Count { get; protected set; }

    /// <summary>Writes the features of a candidate, or those of none of them.</summary>
    /// <param name="candidate">Its number, or <see cref="Count"/> for none.</param>
    /// <param name="features">Takes them.</param>
    public abstract void Describe(int candidate, ref FeatureList features);

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

    /// <summary>Chooses.</summary>
    /// <param name="weights">The weights of the features.</param>
    /// <param name="noneBias">Taken off the score of none.</param>
    /// <param name="probability">How likely the choice is.</param>
    /// <returns>The likeliest candidate, or <see cref="Count"/> for none.</returns>
    protected int Decide(FeatureTable weights, float noneBias, out float probability)
    {
        var features = new FeatureList(_buffer);
        for (int k = 0; k <= Count; k++)
        {
            Describe(k, ref features);
            _scores[k] = weights.Sum(features.Items);
        }

        _scores[Count] -= noneBias;
        int best = SoftMax(_scores.AsSpan(0, Count + 1));
        probability = _scores[best];
        return best;
    }
}
