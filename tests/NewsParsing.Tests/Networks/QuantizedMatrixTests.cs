using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsParsing.Networks;

namespace NewsParsing.Tests.Networks;

public sealed class QuantizedMatrixTests
{
    private const int Rows = 160;
    private const string Scalar = "one sum at a time";

    private delegate void Product(QuantizedMatrix matrix, QuantizedRows input, int count, Span<float> output);

    /// <summary>The kinds of vectors that this machine has; one sum at a time is the definition of the others.</summary>
    public static TheoryData<string> Kinds => [.. Products.Keys];

    private static Dictionary<string, Product> Products { get; } = AvailableProducts();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Multiply_RandomMatrix_IsNearlyTheProductOfTheFloats(string kind)
    {
        const int Columns = 80;
        const int Count = 13;
        var random = new Random(5);
        short[] steps = Steps(random, Rows * Columns);
        float[] input = Floats(random, Count * Rows);
        float[] bias = Floats(random, Columns);
        float[] output = Multiply(Matrix(steps, Columns, bias), input, Count, kind);
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j < Columns; j++)
            {
                double expected = bias[j];
                for (int k = 0; k < Rows; k++)
                {
                    expected += (double)input[i * Rows + k] * steps[j / 16 * 16 * Rows + k * 16 + j % 16] / short.MaxValue;
                }

                Assert.Equal(expected, output[i * Columns + j], 0.4);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Multiply_WithVectorsOfAnyKind_IsTheSameToTheBit(string kind)
    {
        var random = new Random(7);
        foreach (int columns in (int[])[16, 32, 48, 80, 416])
        {
            foreach (int count in (int[])[1, 4, 8, 13, 27])
            {
                QuantizedMatrix matrix = Matrix(Steps(random, Rows * columns), columns, Floats(random, columns));
                float[] input = Floats(random, count * Rows);
                Assert.Equal(Multiply(matrix, input, count, Scalar), Multiply(matrix, input, count, kind));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Multiply_GreatestSteps_DoNotOverflow(string kind)
    {
        short[] shapes = [short.MaxValue, -short.MaxValue];
        foreach (short weight in shapes)
        {
            foreach (float value in (float[])[1, -1])
            {
                var steps = new short[Rows * 16];
                Array.Fill(steps, weight);
                var input = new float[Rows];
                Array.Fill(input, value);
                float[] output = Multiply(Matrix(steps, 16, new float[16]), input, 1, kind);
                Assert.All(output, product => Assert.Equal(Rows * value * Math.Sign(weight), product, 2f));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Multiply_GroupsOfOneSign_DoNotOverflow(string kind)
    {
        // Four steps whose products are added in 16 bits are as great as they can be, their neighbours as small.
        var steps = new short[Rows * 16];
        var input = new float[Rows];
        for (int k = 0; k < Rows; k++)
        {
            bool group = k % 8 is 0 or 1 or 4 or 5;
            Array.Fill(steps, (short)(group ? short.MaxValue : -short.MaxValue), k * 16, 16);
            input[k] = group ? 1 : -1;
        }

        Assert.All(Multiply(Matrix(steps, 16, new float[16]), input, 1, kind), product => Assert.Equal(Rows, product, 2f));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Multiply_Zeros_AreTheBias(string kind)
    {
        float[] bias = Floats(new Random(1), 16);
        Assert.Equal(bias, Multiply(Matrix(new short[Rows * 16], 16, bias), Floats(new Random(2), Rows), 1, kind));
        Assert.Equal(bias, Multiply(Matrix(Steps(new Random(3), Rows * 16), 16, bias), new float[Rows], 1, kind));
    }

    [Fact]
    public void TakeColumns_VectorsAndOneMore_MultiplyAsColumns()
    {
        const int Width = 96;
        const int Count = 17;
        var random = new Random(11);
        float[] vectors = Floats(random, Count * Width);
        float[] last = Floats(random, Width);
        var matrix = new QuantizedMatrix(Width, 64);
        matrix.TakeColumns(vectors, Width, Count, last);
        Assert.Equal(32, matrix.Columns);
        var rows = new QuantizedRows(1, Width);
        float[] input = Floats(random, Width);
        rows.Take(input, Width, 1);
        var output = new float[8 * 32];
        matrix.Multiply(rows, 1, output, 32);
        for (int j = 0; j <= Count; j++)
        {
            float[] column = j == Count ? last : vectors[(j * Width)..((j + 1) * Width)];
            Assert.Equal(input.Zip(column, (a, b) => (double)a * b).Sum(), output[j], 0.4);
        }
    }

    private static Dictionary<string, Product> AvailableProducts()
    {
        var products = new Dictionary<string, Product>
        {
            [Scalar] = Multiply<ScalarLanes, int>,
            ["signed, 128 bits"] = Multiply<SignedLanes, Vector128<int>>,
            ["packed, 128 bits"] = (matrix, input, count, output) => matrix.MultiplyPacked(input, count, output, matrix.Columns),
            ["as this machine chooses"] = (matrix, input, count, output) => matrix.Multiply(input, count, output, matrix.Columns),
        };
        if (Ssse3.IsSupported)
        {
            products["128 bits"] = Multiply<Vector128Lanes, Vector128<int>>;
        }

        if (Avx2.IsSupported)
        {
            products["256 bits"] = Multiply<Vector256Lanes, Vector256<int>>;
        }

        if (AvxVnni.IsSupported)
        {
            products["256 bits, four products at once"] = Multiply<DotLanes, Vector256<int>>;
        }

        if (Avx512BW.IsSupported)
        {
            products["512 bits"] = Multiply<Vector512Lanes, Vector512<int>>;
        }

        return products;
    }

    private static void Multiply<TLanes, TVector>(QuantizedMatrix matrix, QuantizedRows input, int count, Span<float> output)
        where TLanes : struct, IQuadLanes<TVector>
        => matrix.Multiply<TLanes, TVector>(input, count, output, matrix.Columns);

    private static QuantizedMatrix Matrix(short[] steps, int columns, float[] bias)
    {
        var matrix = new QuantizedMatrix(Rows, columns);
        matrix.Take(steps, 1f / short.MaxValue);
        bias.CopyTo(matrix.Bias, 0);
        return matrix;
    }

    private static float[] Multiply(QuantizedMatrix matrix, float[] input, int count, string kind)
    {
        var rows = new QuantizedRows(count, Rows);
        rows.Take(input, Rows, count);
        var output = new float[QuantizedRows.Whole(count) * matrix.Columns];
        Products[kind](matrix, rows, count, output);
        return output[..(count * matrix.Columns)];
    }

    private static float[] Floats(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 2 - 1)];

    private static short[] Steps(Random random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(-short.MaxValue, short.MaxValue + 1))];
}
