namespace NewsParsing.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Constructor_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("start", () => new TextSpan(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => new TextSpan(3, 2));
    }

    [Fact]
    public void Default_IsTheEmptySpanAtZero()
    {
        Assert.Equal(new TextSpan(0, 0), default);
        Assert.True(default(TextSpan).IsEmpty);
    }

    [Fact]
    public void ToRange_SlicesTheText()
    {
        var span = new TextSpan(2, 5);

        Assert.Equal("cde", "abcdefg"[span.ToRange()]);
        Assert.Equal(3, span.Length);
        Assert.Equal("[2..5)", span.ToString());
    }

    [Theory]
    [InlineData(2, 5, 2, 5, true, true)]
    [InlineData(2, 5, 3, 4, true, true)]
    [InlineData(2, 5, 4, 6, false, true)]
    [InlineData(2, 5, 5, 6, false, false)]
    [InlineData(2, 5, 0, 2, false, false)]
    [InlineData(2, 5, 5, 5, true, false)]
    [InlineData(2, 5, 2, 2, true, false)]
    [InlineData(2, 5, 6, 6, false, false)]
    public void ContainsAndOverlaps_AreHalfOpen(int start, int end, int otherStart, int otherEnd, bool contains, bool overlaps)
    {
        var span = new TextSpan(start, end);
        var other = new TextSpan(otherStart, otherEnd);

        Assert.Equal(contains, span.Contains(other));
        Assert.Equal(overlaps, span.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(span));
    }

    [Fact]
    public void Order_IsByStartThenEnd()
    {
        TextSpan[] ordered = [new(0, 0), new(0, 3), new(1, 2), new(1, 4)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[2] > ordered[1]);
        Assert.True(ordered[1] <= new TextSpan(0, 3) && ordered[1] >= new TextSpan(0, 3));
    }
}
