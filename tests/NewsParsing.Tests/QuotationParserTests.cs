namespace NewsParsing.Tests;

public sealed class QuotationParserTests
{
    private readonly QuotationParser _parser = new();

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => _parser.Parse(null!));

    [Fact]
    public void Parse_Cancelled_Throws()
        => Assert.Throws<OperationCanceledException>(() => _parser.Parse("“Yes,” he said.", new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \0 \n")]
    public void Parse_NoMarks_Empty(string text) => Assert.Empty(_parser.Parse(text));

    [Fact]
    public void Parse_NestedAndSplit_LinksParentAndGroup()
    {
        IReadOnlyList<Quote> quotes = _parser.Parse("“They call it ‘the gate’ here,” she said, “and they mean it.”");

        Assert.Equal(["“They call it ‘the gate’ here,”", "‘the gate’", "“and they mean it.”"], quotes.Select(quote => quote.Text));
        Assert.Same(quotes[0], quotes[1].Parent);
        Assert.Equal(quotes[0].Group, quotes[2].Group);
        Assert.All(quotes, quote => Assert.True(quote.Closed));
    }

    [Fact]
    public void Parse_SeveralParagraphs_JoinsTheTextByLineFeeds()
    {
        Quote quote = Assert.Single(_parser.Parse("“We wait.\r\n\r\n“We go,” she said."));

        Assert.Equal("“We wait.\n“We go,”", quote.Text);
        Assert.Equal(2, quote.Spans.Count);
    }
}
