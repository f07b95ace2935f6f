namespace NewsParsing.Attributions;

/// <summary>How likely an attribution is right (source and content linked): a logistic function of what its parts were given.</summary>
internal static class ConfidenceEstimate
{
    // Ten, fitted by Newton's method on labels of models that did not see the article: few enough for a curve that holds on dev, where of
    // those from 0.9 on 91.4 % are right (docs/models/attributions.md).
    public const int Inputs = 10;

    /// <summary>The place of the verdict among the inputs.</summary>
    public const int Verdict = 9;

    public static float Of(in Report report, ReadOnlySpan<LinkedContent> contents, float verdict, ReadOnlySpan<float> weights)
    {
        Span<float> inputs = stackalloc float[Inputs];
        Describe(report, contents, verdict, inputs);
        float sum = 0;
        for (int i = 0; i < Inputs; i++)
        {
            sum += weights[i] * inputs[i];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>Writes the inputs of the function for a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="contents">Its contents.</param>
    /// <param name="verdict">What <see cref="VerdictFeatures"/> give it, in log-odds.</param>
    /// <param name="inputs">Takes <see cref="Inputs"/> values.</param>
    public static void Describe(in Report report, ReadOnlySpan<LinkedContent> contents, float verdict, Span<float> inputs)
    {
        float weakest = 1;
        float weakestLink = 1;
        foreach (ref readonly LinkedContent content in contents)
        {
            weakest = Math.Min(weakest, content.Probability);
            weakestLink = Math.Min(weakestLink, content.LinkProbability);
        }

        float cue = report.Cue.Probability;
        inputs[0] = 1;
        inputs[1] = LogOdds(cue);
        inputs[2] = LogOdds(weakest);
        inputs[3] = LogOdds(weakestLink);
        inputs[4] = LogOdds(report.LinkProbability);
        // "it was reported that": no source to be sure of, which is neither a sure nor an unsure one.
        inputs[5] = report.HasSource ? 0 : 1;
        inputs[6] = report.HasSource ? LogOdds(report.Source.Probability) : 0;
        // Two contents are common (2,777 cues of PolNeAR train), more than three are 4 of 24,050.
        inputs[7] = Math.Min(contents.Length, 4) - 1;
        inputs[8] = MathF.Log(cue + 0.01f);
        inputs[Verdict] = verdict;
    }

    private static float LogOdds(float probability)
    {
        // Sure labels have a probability of 1 in IEEE 754 binary32, whose log-odds are infinite: the bounds make them 6.9 and -6.9.
        float p = Math.Clamp(probability, 0.001f, 0.999f);
        return MathF.Log(p / (1 - p));
    }
}
