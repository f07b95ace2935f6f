using NewsParsing.Syntax;

namespace NewsParsing.Tests.Syntax;

public sealed class PackedMatrixTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(13)]
    [InlineData(27)]
    public void Multiply_AnyNumberOfRows_IsTheSameToTheBitForEachRow(int count)
    {
        const int Rows = 20;
        const int Columns = 48;
        var random = new Random(3);
        float[] weights = [.. Enumerable.Range(0, Rows * Columns).Select(_ => (float)random.NextDouble() - 0.5f)];
        float[] input = [.. Enumerable.Range(0, count * Rows).Select(_ => (float)random.NextDouble() - 0.5f)];
        var matrix = new PackedMatrix(Rows, Columns);
        matrix.Pack(weights);
        var output = new float[count * Columns];
        matrix.Multiply(input, Rows, count, output, Columns);
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < Columns; j++)
            {
                float expected = 0;
                for (int k = 0; k < Rows; k++)
                {
                    expected = MathF.FusedMultiplyAdd(input[i * Rows + k], weights[k * Columns + j], expected);
                }

                Assert.Equal(expected, output[i * Columns + j]);
            }
        }
    }
}
