using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>Fits <see cref="ConfidenceEstimate"/> by gradient descent.</summary>
internal static class ConfidenceTrainer
{
    private const int Passes = 300;

    public static float[] Train(IReadOnlyList<(float[] Inputs, bool IsRight)> samples)
    {
        var weights = new double[ConfidenceEstimate.Inputs];
        var squares = new double[weights.Length];
        for (int pass = 0; pass < Passes; pass++)
        {
            var gradient = new double[weights.Length];
            foreach ((float[] inputs, bool isRight) in samples)
            {
                double sum = 0;
                for (int i = 0; i < weights.Length; i++)
                {
                    sum += weights[i] * inputs[i];
                }

                double error = 1 / (1 + Math.Exp(-sum)) - (isRight ? 1 : 0);
                for (int i = 0; i < weights.Length; i++)
                {
                    gradient[i] += error * inputs[i] / samples.Count;
                }
            }

            for (int i = 0; i < weights.Length; i++)
            {
                squares[i] = 0.9 * squares[i] + 0.1 * gradient[i] * gradient[i];
                weights[i] -= 0.03 * gradient[i] / Math.Sqrt(squares[i] + 1e-8);
            }
        }

        return [.. weights.Select(w => (float)w)];
    }
}
