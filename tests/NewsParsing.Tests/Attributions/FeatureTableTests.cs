using NewsParsing.Attributions;

namespace NewsParsing.Tests.Attributions;

public sealed class FeatureTableTests
{
    [Fact]
    public void Sum_KnownAndUnknownFeatures_AddsTheWeightsOfTheKnownOnes()
    {
        // Two of one bucket, and one of another.
        var table = new FeatureTable([1 << 18, 1 << 19, 5], [1, 10, -3], 0.5f);
        Assert.Equal(0.5f * (1 + 10 - 3 - 3), table.Sum([1 << 18, 1 << 19, 5, 999, 5]));
    }

    [Fact]
    public void Sum_FeaturesOfOneBucket_GoOnInTheNext()
    {
        // All begin in the same bucket, the table's last one, and go round its end.
        uint[] keys = [.. Enumerable.Range(1, 40).Select(i => ((uint)i << 18) - 1)];
        sbyte[] weights = [.. Enumerable.Range(0, 40).Select(i => (sbyte)i)];
        Assert.Equal(Enumerable.Range(0, 40).Sum(), new FeatureTable(keys, weights, 1).Sum([.. keys, (41U << 18) - 1]));
    }

    [Fact]
    public void Sum_EmptyTable_IsZero() => Assert.Equal(0, new FeatureTable([], [], 1).Sum([1, 2, 3]));

    [Fact]
    public void Of_UnknownForm_IsNeverACue()
    {
        var likelihood = new CueLikelihood([1, 65, 129], [1, 2, 3]);
        Assert.Equal([1, 2, 3, 0], new ulong[] { 1, 65, 129, 193 }.Select(form => (int)likelihood.Of(form)));
    }
}
