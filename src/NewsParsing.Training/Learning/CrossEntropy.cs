using NewsParsing.Networks;

namespace NewsParsing.Training.Learning;

/// <summary>The loss of a choice among scored options.</summary>
internal static class CrossEntropy
{
    /// <summary>Turns scores into the gradient of their cross-entropy with the gold option and returns that cross-entropy.</summary>
    public static double Differentiate(Span<float> scores, int gold)
    {
        float maximum = scores[VectorMath.IndexOfMaximum(scores)];
        float sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - maximum);
            sum += scores[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        double loss = -Math.Log(Math.Max(scores[gold], 1e-20f));
        scores[gold] -= 1;
        return loss;
    }
}
