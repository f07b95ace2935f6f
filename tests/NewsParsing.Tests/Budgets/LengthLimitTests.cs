namespace NewsParsing.Tests.Budgets;

/// <summary>The longest text that a parser takes.</summary>
public sealed class LengthLimitTests
{
    private const string Text = "Jane Roe said: “It rained.”";

    private static readonly NewsParserOptions Options = new() { MaximumLength = Text.Length };

    [Fact]
    public void Default_IsFiveMillion() => Assert.Equal(5_000_000, new NewsParserOptions().MaximumLength);

    [Fact]
    public void TextOfTheLimit_Parses() => Assert.Single(new NewsParser(Options).Parse(Text).Quotes);

    [Fact]
    public void LongerText_IsNotRead()
    {
        TextTooLongException exception = Assert.Throws<TextTooLongException>(() => new NewsParser(Options).Parse(Text + " "));

        Assert.Equal((Text.Length + 1, Text.Length), (exception.Length, exception.MaximumLength));
        Assert.Contains("28 UTF-16 units", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongerHeadlineOrByline_IsNotRead()
    {
        var parser = new NewsParser(Options);
        Assert.Throws<TextTooLongException>(() => parser.Parse(new NewsItem { Text = "", Headline = new string('a', 28) }));
        Assert.Throws<TextTooLongException>(() => parser.Parse(new NewsItem { Text = "", Byline = new string('a', 28) }));
    }

    [Fact]
    public void SharedParsers_HaveTheDefault()
    {
        string text = new(' ', 5_000_001);
        Assert.Throws<TextTooLongException>(() => NewsParser.Default.Parse(text));
        Assert.Throws<TextTooLongException>(() => new DatelineParser().Parse(text));
        Assert.Throws<TextTooLongException>(() => new QuotationParser().Parse(text));
        Assert.Throws<TextTooLongException>(() => new AttributionParser().Parse(text));
        Assert.Empty(new NewsParser(new NewsParserOptions { MaximumLength = 5_000_001 }).Parse(text).Sentences);
    }

    [Fact]
    public void LimitBesideOtherEntries_Holds()
    {
        var parser = new NewsParser(Options with { People = ["Jane Roe"] });
        Assert.Single(parser.Parse(Text).Quotes);
        Assert.Throws<TextTooLongException>(() => parser.Parse(Text + " "));
    }

    [Fact]
    public async Task Stream_GivesTheErrorInItsPlace()
    {
        List<ParsedItem> items = [];
        await foreach (ParsedItem item in new NewsParser(Options).ParseAsync(
            [new NewsItem { Text = Text }, new NewsItem { Text = Text + Text }, new NewsItem { Text = "" }]))
        {
            items.Add(item);
        }

        Assert.Equal([null, typeof(TextTooLongException), null], items.Select(item => item.Error?.GetType()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000_001)]
    public void LimitOutOfRange_IsAnError(int limit)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new NewsParserOptions { MaximumLength = limit });
}
