using NewsParsing.Networks;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Networks;

public sealed class WordProjectionTests
{
    /// <summary>Whole vectors of 256 bits that are no whole vectors of 512, and some that are.</summary>
    private const int Size = 160;

    private static readonly WordVectors Words = ArticlePipeline.Default.Models.Words;

    private readonly Random _random = new(13);
    private readonly float[] _weights;
    private readonly WordProjection _projection;

    public WordProjectionTests()
    {
        _weights = [.. Enumerable.Range(0, Words.Size * Size).Select(_ => _random.NextSingle() * 2 - 1)];
        _projection = new WordProjection(Words, _weights, Size);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12_345)]
    [InlineData(149_999)]
    public void Add_Word_IsItsVectorTimesTheWeightsWithinAStepAPart(int row)
    {
        float[] input = Input();
        double[] expected = [.. input.Select(value => (double)value)];
        var steps = new sbyte[Words.Size];
        Words.Read(row, steps);
        for (int k = 0; k < steps.Length; k++)
        {
            for (int j = 0; j < Size; j++)
            {
                expected[j] += _weights[k * Size + j] * (double)(steps[k] * Words.Scale);
            }
        }

        _projection.Add(row, input);
        double step = LargestPart() / QuantizedRows.MaximumStep;
        Assert.All(Enumerable.Range(0, Size), j => Assert.Equal(expected[j], input[j], Words.Parts * (step / 2) + 1e-4));
    }

    [Fact]
    public void Add_UnknownWord_AddsNothing()
    {
        float[] input = Input();
        float[] expected = [.. input];
        _projection.Add(-1, input);
        Assert.Equal(expected, input);
    }

    /// <summary>The greatest value of what any part becomes.</summary>
    private double LargestPart()
    {
        double largest = 0;
        for (int row = 0; row < Words.Parts * Words.Centroids; row++)
        {
            ReadOnlySpan<sbyte> part = Words.Centroid(row);
            int first = row / Words.Centroids * part.Length;
            for (int j = 0; j < Size; j++)
            {
                double sum = 0;
                for (int k = 0; k < part.Length; k++)
                {
                    sum += _weights[(first + k) * Size + j] * (double)(part[k] * Words.Scale);
                }

                largest = Math.Max(largest, Math.Abs(sum));
            }
        }

        return largest;
    }

    private float[] Input() => [.. Enumerable.Range(0, Size).Select(_ => _random.NextSingle() * 2 - 1)];
}
