using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Tests.Learning;

public sealed class PackedMatrixTests
{
    private const float Untouched = 12345;

    /// <summary>Vectors of up to 512 bits or of up to 256; a machine without them takes them in parts.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public void Multiply_WithVectorsOfAnyWidth_IsTheFusedSumInTheOrderOfRowsToTheBit(bool wide, bool add)
    {
        var random = new SeededRandom(3);
        foreach ((int rows, int columns) in ((int, int)[])[(1, 16), (7, 32), (33, 48), (160, 80)])
        {
            foreach (int count in (int[])[1, 3, 4, 8, 13, 24])
            {
                (int inputStride, int outputStride) = (rows + 5, columns + 3);
                float[] values = Floats(random, rows * columns);
                float[] input = Floats(random, count * inputStride);
                float[] before = Floats(random, count * columns);
                var output = new float[count * outputStride];
                Array.Fill(output, Untouched);
                for (int i = 0; i < count; i++)
                {
                    before.AsSpan(i * columns, columns).CopyTo(output.AsSpan(i * outputStride));
                }

                var matrix = new PackedMatrix(rows, columns);
                matrix.Pack(values);
                matrix.Multiply(input, inputStride, count, output, outputStride, add, wide);

                var expected = new float[output.Length];
                Array.Fill(expected, Untouched);
                for (int i = 0; i < count; i++)
                {
                    for (int j = 0; j < columns; j++)
                    {
                        float sum = add ? before[i * columns + j] : 0;
                        for (int k = 0; k < rows; k++)
                        {
                            sum = MathF.FusedMultiplyAdd(input[i * inputStride + k], values[k * columns + j], sum);
                        }

                        expected[i * outputStride + j] = sum;
                    }
                }

                Assert.Equal(expected, output);
            }
        }
    }

    [Fact]
    public void Multiply_Bias_IsAddedToEachRow()
    {
        var random = new SeededRandom(4);
        float[] input = Floats(random, 5 * 3);
        float[] bias = Floats(random, 16);
        var matrix = new PackedMatrix(3, 16);
        matrix.Pack(Floats(random, 3 * 16));
        var plain = new float[5 * 16];
        var output = new float[5 * 16];
        matrix.Multiply(input, 3, 5, plain, 16);
        matrix.Multiply(input, 3, 5, output, bias);
        Assert.Equal(plain.Select((value, i) => value + bias[i % 16]), output);
    }

    [Fact]
    public void PackTransposed_FewerRowsThanColumns_LeavesZerosBeyondThem()
    {
        const int Stride = 9;
        float[] values = Floats(new SeededRandom(5), 18 * Stride);
        var transposed = new PackedMatrix(7, 32);
        transposed.PackTransposed(values, Stride, 18);
        var inRowOrder = new float[7 * 32];
        for (int k = 0; k < 7; k++)
        {
            for (int j = 0; j < 18; j++)
            {
                inRowOrder[k * 32 + j] = values[j * Stride + k];
            }
        }

        var packed = new PackedMatrix(7, 32);
        packed.Pack(inRowOrder);
        Assert.Equal(packed.Packed.ToArray(), transposed.Packed.ToArray());
    }

    private static float[] Floats(SeededRandom random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Single() * 2 - 1)];
}
