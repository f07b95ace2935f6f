using NewsParsing.Claims;
using NewsParsing.Text;

namespace NewsParsing.Tests.Claims;

/// <summary>The claims of a text in their order, whatever order they were found in.</summary>
public sealed class ClaimBufferTests
{
    [Fact]
    public void Order_IsThatOfTheText_TheLongerFirst()
    {
        ClaimBuffer buffer = Of([new(9, 12)], [new(3, 5)], [new(3, 8)], [new(0, 1)]);
        buffer.Order();
        Assert.Equal([new(0, 1), new(3, 8), new(3, 5), new(9, 12)], Firsts(buffer));
    }

    /// <summary>The length is that of the whole, over the gap.</summary>
    [Fact]
    public void Order_OfPartsInSeveralPlaces_LooksAtTheLast()
    {
        ClaimBuffer buffer = Of([new(3, 8)], [new(3, 5), new(9, 11)]);
        buffer.Order();
        Assert.Equal([new(3, 5), new(3, 8)], Firsts(buffer));
    }

    [Fact]
    public void Order_OfTheSameWords_KeepsTheFirst()
    {
        ClaimBuffer buffer = Of([new(3, 5)], [new(3, 5), new(7, 8)], [new(3, 5)], [new(3, 5), new(7, 8)]);
        buffer.Order();
        Assert.Equal([1, 0], Enumerable.Range(0, buffer.Count).Select(i => buffer.Items[i].Attribution));
    }

    [Fact]
    public void Claims_OfAnyNumber_KeepTheirRangesAndQuotations()
    {
        TokenRange[][] many =
            [.. Enumerable.Range(0, 200).Select(i => new TokenRange[] { new(i * 10, i * 10 + 3), new(i * 10 + 5, i * 10 + 6) })];
        ClaimBuffer buffer = Of(many);
        buffer.Order();
        Assert.Equal(200, buffer.Count);
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal(many[i], buffer.RangesOf(i).ToArray()));
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal([i, i + 1], buffer.QuotationsOf(i).ToArray()));
        buffer.Reset();
        Assert.Equal((0, 0, 0), (buffer.Count, buffer.RangeCount, buffer.QuotationCount));
    }

    private static ClaimBuffer Of(params TokenRange[][] claims)
    {
        var buffer = new ClaimBuffer();
        for (int i = 0; i < claims.Length; i++)
        {
            (int firstRange, int firstQuotation) = (buffer.RangeCount, buffer.QuotationCount);
            Array.ForEach(claims[i], buffer.AddRange);
            buffer.AddQuotation(i);
            buffer.AddQuotation(i + 1);
            buffer.Add(new ClaimRecord(i, firstRange, claims[i].Length, firstQuotation, 2));
        }

        return buffer;
    }

    private static TokenRange[] Firsts(ClaimBuffer buffer) => [.. Enumerable.Range(0, buffer.Count).Select(i => buffer.RangesOf(i)[0])];
}
