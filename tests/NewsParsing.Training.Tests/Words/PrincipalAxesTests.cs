using NewsParsing.Training.Words;

namespace NewsParsing.Training.Tests.Words;

public sealed class PrincipalAxesTests
{
    [Fact]
    public void Of_KnownAxes_ReturnsTheGreatestFirst()
    {
        double[][] axes = Axes();
        double[][] found = PrincipalAxes.Of(Matrix(axes, [2, 7, 0.5, 4]), 3);
        Assert.Equal(3, found.Length);
        AssertSameLine(axes[1], found[0]);
        AssertSameLine(axes[3], found[1]);
        AssertSameLine(axes[0], found[2]);
    }

    [Fact]
    public void Of_LowerTriangle_IsEnough()
    {
        double[][] axes = Axes();
        double[,] matrix = Matrix(axes, [2, 7, 0.5, 4]);
        for (int i = 0; i < 4; i++)
        {
            for (int j = i + 1; j < 4; j++)
            {
                matrix[i, j] = double.NaN;
            }
        }

        AssertSameLine(axes[1], PrincipalAxes.Of(matrix, 1)[0]);
    }

    [Fact]
    public void Of_RandomMatrix_ReturnsOrthogonalAxesThatItOnlyStretches()
    {
        const int n = 40;
        var random = new Random(4);
        var matrix = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                matrix[i, j] = matrix[j, i] = random.NextDouble() * 2 - 1;
            }
        }

        double[][] axes = PrincipalAxes.Of((double[,])matrix.Clone(), n);
        double last = double.PositiveInfinity;
        for (int k = 0; k < n; k++)
        {
            double[] image = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => matrix[i, j] * axes[k][j]))];
            double value = Dot(image, axes[k]);
            Assert.All(image, (part, i) => Assert.Equal(value * axes[k][i], part, 1e-9));
            Assert.InRange(value, double.NegativeInfinity, last);
            Assert.All(axes, (other, i) => Assert.Equal(i == k ? 1 : 0, Dot(other, axes[k]), 1e-9));
            last = value;
        }
    }

    /// <summary>Four axes at right angles, of length 1: the rows of a Hadamard matrix.</summary>
    private static double[][] Axes() => [[0.5, 0.5, 0.5, 0.5], [0.5, -0.5, 0.5, -0.5], [0.5, 0.5, -0.5, -0.5], [0.5, -0.5, -0.5, 0.5]];

    private static double[,] Matrix(double[][] axes, double[] values)
    {
        int n = axes.Length;
        var matrix = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                matrix[i, j] = Enumerable.Range(0, n).Sum(k => values[k] * axes[k][i] * axes[k][j]);
            }
        }

        return matrix;
    }

    /// <summary>An axis has no direction.</summary>
    private static void AssertSameLine(double[] expected, double[] actual) => Assert.Equal(1, Math.Abs(Dot(expected, actual)), 1e-9);

    private static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();
}
