namespace NewsParsing.Cli.Tests;

/// <summary>What is written of the quotes and claims: all, one of the two, or what one speaker says.</summary>
public sealed class SelectionTests : ToolTest
{
    private const string Text
        = "Mayor Jane Roe said the bridge was “very safe”. “We will see,” Sam Poe said. Roe denied that it was closed.";

    [Theory]
    [InlineData("quotes", false)]
    [InlineData("claims", true)]
    public async Task Only_LeavesTheOtherOut_AndNothingRefersToIt(string only, bool hasClaims)
    {
        ToolResult result = await RunAsync(Write("story.txt", Text), "--only", only);

        Article article = Article.FromJson(result.Output);
        Assert.Equal((!hasClaims, hasClaims), (article.Quotes.Count > 0, article.Claims.Count > 0));
        Assert.Equal(Text, article.Text);
    }

    [Theory]
    [InlineData("Sam Poe")]
    [InlineData("sam  POE")]
    [InlineData("Sám B. Poe")]
    public async Task Speaker_IsFoundByTheNameInAnyCase(string name)
    {
        Article article = Article.FromJson((await RunAsync(Write("story.txt", Text), "--speaker", name)).Output);

        Assert.Equal(["“We will see,”"], article.Quotes.Select(quote => quote.Text));
        Assert.Empty(article.Claims);
    }

    [Fact]
    public async Task Speaker_IsFoundByAnAlias()
    {
        Article article = Article.FromJson((await RunAsync(Write("story.txt", Text), "--speaker", "roe")).Output);

        Assert.Equal(2, article.Claims.Count);
        Assert.Equal("Jane Roe", article.Claims[0].Speakers[0].Name);
        Assert.Equal(["“very safe”"], article.Quotes.Select(quote => quote.Text));
    }

    [Fact]
    public async Task Speaker_WhoSaysNothing_IsNamed()
    {
        ToolResult result = await RunAsync(Write("story.txt", Text), "--speaker", "Nobody Else", "-f", "csv");

        Assert.Equal((0, "newsparse: nobody called 'Nobody Else' says anything in 1 article\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task SpeakerInATable_LeavesOutArticlesWithoutThem()
    {
        ToolResult result = await RunAsync(
            Write("one.txt", Text), Write("two.txt", "“We go,” Ann Lee said."), "--speaker", "Ann Lee", "-f", "table");

        Assert.DoesNotContain("one", result.Output, StringComparison.Ordinal);
        Assert.Contains("“We go,”", result.Output, StringComparison.Ordinal);
    }
}
