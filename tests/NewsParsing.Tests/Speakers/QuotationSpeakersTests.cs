namespace NewsParsing.Tests.Speakers;

/// <summary>Speech that nobody was found to say goes on with what stands beside it.</summary>
public sealed class QuotationSpeakersTests
{
    [Theory]
    [InlineData("Jane Roe leads the council.\n“It is late,” Roe said.\n“We will go on.”")]
    [InlineData("Jane Roe leads the council.\nRoe said it was late.\n“We will go on.”")]
    public void Speech_BesideASpeakers_IsTheSpeakers(string text)
        => Assert.All(NewsParser.Default.Parse(text).Quotes, quote => Assert.Equal("Jane Roe", Assert.Single(quote.Speakers).Name));

    [Fact]
    public void Speech_WithoutAnAttribution_HasTheSpeakersOfOne()
    {
        Article article = NewsParser.Default.Parse(
            "Jane Roe met Paul Lee.\n“It is late,” Roe said.\n“We will go on.”\nLee disagreed.\n“No,” he said. “Never.”\n“Not I.”");

        Assert.All(article.Quotes, quote => Assert.True(
            quote.Speakers.Count == 0 || article.Attributions.Any(item => item.Speakers.SequenceEqual(quote.Speakers))));
    }
}
