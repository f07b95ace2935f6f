namespace NewsParsing.Cli.Tests;

public sealed class CleanTests : ToolTest
{
    private const string Text = "The pumps are new, Mayor Lena Or-\ntiz said. &ldquo;We are ready,&rdquo; Or-\ntiz added.";

    [Fact]
    public async Task Clean_TextOfAPage_HasQuotesWithoutItsTraces()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", Text), "--clean");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Article article = Article.FromJson(result.Output);
        Assert.Equal("The pumps are new, Mayor Lena Ortiz said. “We are ready,” Ortiz added.", article.Text);
        Assert.Equal("“We are ready,”", Assert.Single(article.Quotes).Text);
    }

    [Fact]
    public async Task Parse_TextOfAPage_StaysAsItWasGiven()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", Text));

        Article article = Article.FromJson(result.Output);
        Assert.Equal(Text, article.Text);
        Quote quote = Assert.Single(article.Quotes);
        Assert.Equal("&ldquo;We are ready,&rdquo;", quote.Text);
        Assert.Equal("Lena Ortiz", Assert.Single(quote.Speakers).Name);
    }
}
