using NewsParsing.Attributions;

namespace NewsParsing.Tests.Attributions;

public sealed class FeatureTableTests
{
    [Fact]
    public void Sum_KnownAndUnknownFeatures_AddsTheRowsOfTheKnownOnes()
    {
        // 64 and 128 share a slot with 0 modulo any small table.
        var table = new FeatureTable([64, 128, 5], [1, 2, 0, 0, 0, 0, 0, 0, 10, 20, 0, 0, 0, 0, 0, 0, -3, 100, 0, 0, 0, 0, 0, 0], 0.5f);
        var scores = new float[2];
        table.Sum([64, 128, 5, 999, 5], scores);
        Assert.Equal([0.5f * (1 + 10 - 3 - 3), 0.5f * (2 + 20 + 100 + 100)], scores);
    }

    [Fact]
    public void Sum_FeaturesOfOneBucket_GoOnInTheNext()
    {
        // All begin in the same bucket, the table's last one, and go round its end.
        uint[] keys = [.. Enumerable.Range(1, 40).Select(i => (uint)i * 4096 - 1)];
        sbyte[] weights = [.. keys.SelectMany((_, i) => new sbyte[] { (sbyte)i, 0, 0, 0, 0, 0, 0, 1 })];
        var scores = new float[8];
        new FeatureTable(keys, weights, 1).Sum([.. keys, 41 * 4096 - 1], scores);
        Assert.Equal(Enumerable.Range(0, 40).Sum(), scores[0]);
        Assert.Equal(40, scores[7]);
    }

    [Fact]
    public void Sum_EmptyTable_IsZero()
    {
        var scores = new float[] { 1, 1 };
        new FeatureTable([], [], 1).Sum([1, 2, 3], scores);
        Assert.Equal([0f, 0f], scores);
    }

    [Fact]
    public void Of_UnknownForm_IsNeverACue()
    {
        var likelihood = new CueLikelihood([1, 65, 129], [1, 2, 3]);
        Assert.Equal([1, 2, 3, 0], new ulong[] { 1, 65, 129, 193 }.Select(form => (int)likelihood.Of(form)));
    }
}
