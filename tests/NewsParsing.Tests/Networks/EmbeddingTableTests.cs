using NewsParsing.Networks;

namespace NewsParsing.Tests.Networks;

public sealed class EmbeddingTableTests
{
    private const int Rows = 300;

    /// <summary>Whole vectors of 256 bits that are no whole vectors of 512, and some that are.</summary>
    [Theory]
    [InlineData(32)]
    [InlineData(96)]
    [InlineData(128)]
    [InlineData(160)]
    public void Sum_RowsUpToTheLast_IsTheirSumTimesTheScale(int size)
    {
        var values = new byte[Rows * size];
        new Random(2).NextBytes(values);
        var output = new float[size];
        new EmbeddingTable(values, size, 0.5f).Sum([0, -1, 7, Rows - 1, 7], output);
        for (int j = 0; j < size; j++)
        {
            int sum = (sbyte)values[j] + 2 * (sbyte)values[7 * size + j] + (sbyte)values[(Rows - 1) * size + j];
            Assert.Equal(sum * 0.5f, output[j]);
        }
    }

    [Fact]
    public void Sum_NoRow_IsZero()
    {
        var output = new float[32];
        Array.Fill(output, 1f);
        new EmbeddingTable(new byte[32], 32, 1).Sum([-1, -1], output);
        Assert.Equal(new float[32], output);
    }

    [Fact]
    public void Sum_ManyGreatestValues_DoesNotOverflow()
    {
        var values = new byte[32];
        Array.Fill(values, (byte)0x80);
        var output = new float[32];
        new EmbeddingTable(values, 32, 1).Sum(new int[256], output);
        Assert.All(output, sum => Assert.Equal(-128 * 256, sum));
    }
}
