namespace NewsParsing.Training.Words;

/// <summary>The eigenvectors of a symmetric matrix with the greatest eigenvalues, by Jacobi rotations.</summary>
internal static class PrincipalAxes
{
    private const int Sweeps = 12;

    /// <param name="matrix">Its lower triangle counts; it is overwritten.</param>
    /// <param name="count">How many are returned, the greatest first.</param>
    public static double[][] Of(double[,] matrix, int count)
    {
        int n = matrix.GetLength(0);
        var axes = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            axes[i, i] = 1;
            for (int j = 0; j < i; j++)
            {
                matrix[j, i] = matrix[i, j];
            }
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int p = 0; p < n; p++)
            {
                for (int q = p + 1; q < n; q++)
                {
                    Rotate(matrix, axes, p, q);
                }
            }
        }

        return [.. Enumerable.Range(0, n).OrderByDescending(k => matrix[k, k]).Take(count)
            .Select(k => Enumerable.Range(0, n).Select(i => axes[i, k]).ToArray())];
    }

    private static void Rotate(double[,] matrix, double[,] axes, int p, int q)
    {
        if (Math.Abs(matrix[p, q]) < 1e-14)
        {
            return;
        }

        int n = matrix.GetLength(0);
        double theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        double c = 1 / Math.Sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < n; k++)
        {
            (double x, double y) = (matrix[k, p], matrix[k, q]);
            (matrix[k, p], matrix[k, q]) = (c * x - s * y, s * x + c * y);
        }

        for (int k = 0; k < n; k++)
        {
            (double x, double y) = (matrix[p, k], matrix[q, k]);
            (matrix[p, k], matrix[q, k]) = (c * x - s * y, s * x + c * y);
            (x, y) = (axes[k, p], axes[k, q]);
            (axes[k, p], axes[k, q]) = (c * x - s * y, s * x + c * y);
        }
    }
}
