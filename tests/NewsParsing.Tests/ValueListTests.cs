namespace NewsParsing.Tests;

/// <summary>The lists that the models return.</summary>
public sealed class ValueListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Index_OfAnEmptyList_IsOutOfRange(int index)
        => Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => NewsParser.Default.Parse("").Quotes[index]);

    [Fact]
    public void Index_AfterTheLastItem_IsOutOfRange()
    {
        IReadOnlyList<Quote> quotes = NewsParser.Default.Parse("“We wait,” Jane Roe said.").Quotes;

        Assert.Single(quotes);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => quotes[1]);
    }
}
