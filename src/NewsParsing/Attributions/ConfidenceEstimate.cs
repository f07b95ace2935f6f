namespace NewsParsing.Attributions;

/// <summary>How likely an attribution is right (source and content linked): a logistic function of what its parts were given.</summary>
internal static class ConfidenceEstimate
{
    // Ten, fitted by Newton's method on labels of models that did not see the article: few enough for a curve that holds on dev, where of
    // those from 0.9 on 91.4 % are right (docs/models/attributions.md).
    public const int Inputs = 10;

    /// <summary>The place of the verdict among the inputs.</summary>
    public const int Verdict = 9;

    public static float Of(SpanList spans, int cue, float verdict, ReadOnlySpan<float> weights)
    {
        Span<float> inputs = stackalloc float[Inputs];
        Describe(spans, cue, verdict, inputs);
        float sum = 0;
        for (int i = 0; i < Inputs; i++)
        {
            sum += weights[i] * inputs[i];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>Writes the inputs of the function for a cue with content.</summary>
    /// <param name="spans">The spans, chained.</param>
    /// <param name="cue">Place of the cue.</param>
    /// <param name="verdict">What <see cref="VerdictFeatures"/> give it, in log-odds.</param>
    /// <param name="inputs">Takes <see cref="Inputs"/> values.</param>
    public static void Describe(SpanList spans, int cue, float verdict, Span<float> inputs)
    {
        ref LabeledSpan item = ref spans.Items[cue];
        float weakest = 1;
        float weakestLink = 1;
        int contents = 0;
        for (int c = item.Next; c >= 0; c = spans.Items[c].Next)
        {
            weakest = Math.Min(weakest, spans.Items[c].Probability);
            weakestLink = Math.Min(weakestLink, spans.Items[c].LinkProbability);
            contents++;
        }

        inputs[0] = 1;
        inputs[1] = LogOdds(item.Probability);
        inputs[2] = LogOdds(weakest);
        inputs[3] = LogOdds(weakestLink);
        inputs[4] = LogOdds(item.LinkProbability);
        // "it was reported that": no source to be sure of, which is neither a sure nor an unsure one.
        inputs[5] = item.Link < 0 ? 1 : 0;
        inputs[6] = item.Link < 0 ? 0 : LogOdds(spans.Items[item.Link].Probability);
        // Two contents are common (2,777 cues of PolNeAR train), more than three are 4 of 24,050.
        inputs[7] = Math.Min(contents, 4) - 1;
        inputs[8] = MathF.Log(item.Probability + 0.01f);
        inputs[Verdict] = verdict;
    }

    private static float LogOdds(float probability)
    {
        // Sure labels have a probability of 1 in IEEE 754 binary32, whose log-odds are infinite: the bounds make them 6.9 and -6.9.
        float p = Math.Clamp(probability, 0.001f, 0.999f);
        return MathF.Log(p / (1 - p));
    }
}
