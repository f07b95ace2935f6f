namespace NewsParsing.Training.Attributions;

/// <summary>Fits a logistic function by Newton's method.</summary>
internal static class ConfidenceTrainer
{
    /// <summary>It converges in fewer steps unless the inputs separate right from wrong perfectly.</summary>
    private const int MostSteps = 30;

    private const double Converged = 1e-9;

    /// <summary>A pull to 0 that keeps weights finite where the samples do not.</summary>
    private const double Ridge = 1e-3;

    /// <param name="samples">Inputs, equally many in each, and what is to be foretold.</param>
    /// <param name="ridge">The pull to 0 of all weights but the first, which is the constant's.</param>
    /// <returns>A weight for each input.</returns>
    public static float[] Train(IReadOnlyList<(float[] Inputs, bool IsRight)> samples, double ridge = Ridge)
    {
        int size = samples[0].Inputs.Length;
        var weights = new double[size];
        double largest = double.MaxValue;
        for (int step = 0; step < MostSteps && largest > Converged; step++)
        {
            (double[,] curvature, double[] change) = Differentiate(samples, weights, ridge);
            Solve(curvature, change);
            largest = 0;
            for (int i = 0; i < size; i++)
            {
                weights[i] += change[i];
                largest = Math.Max(largest, Math.Abs(change[i]));
            }
        }

        return [.. weights.Select(w => (float)w)];
    }

    /// <summary>The second derivatives of the loss and the way down.</summary>
    private static (double[,] Curvature, double[] Descent) Differentiate(
        IReadOnlyList<(float[] Inputs, bool IsRight)> samples, double[] weights, double ridge)
    {
        int size = weights.Length;
        var curvature = new double[size, size];
        var descent = new double[size];
        for (int i = 0; i < size; i++)
        {
            double pull = i == 0 ? Ridge : ridge;
            curvature[i, i] = pull;
            descent[i] = -pull * weights[i];
        }

        foreach ((float[] inputs, bool isRight) in samples)
        {
            double sum = 0;
            for (int i = 0; i < size; i++)
            {
                sum += weights[i] * inputs[i];
            }

            double probability = 1 / (1 + Math.Exp(-sum));
            double error = (isRight ? 1 : 0) - probability;
            double spread = probability * (1 - probability);
            for (int i = 0; i < size; i++)
            {
                descent[i] += error * inputs[i];
                for (int j = 0; j < size; j++)
                {
                    curvature[i, j] += spread * inputs[i] * inputs[j];
                }
            }
        }

        return (curvature, descent);
    }

    /// <summary>
    /// Solves a system of equations in place by elimination; the matrix is symmetric and positive, so that no row has to be exchanged.
    /// </summary>
    private static void Solve(double[,] matrix, double[] values)
    {
        int size = values.Length;
        for (int k = 0; k < size; k++)
        {
            for (int row = k + 1; row < size; row++)
            {
                double factor = matrix[row, k] / matrix[k, k];
                for (int column = k; column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[k, column];
                }

                values[row] -= factor * values[k];
            }
        }

        for (int k = size - 1; k >= 0; k--)
        {
            for (int column = k + 1; column < size; column++)
            {
                values[k] -= matrix[k, column] * values[column];
            }

            values[k] /= matrix[k, k];
        }
    }
}
