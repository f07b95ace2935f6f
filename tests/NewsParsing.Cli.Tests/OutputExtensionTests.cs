namespace NewsParsing.Cli.Tests;

/// <summary>Without <c>--format</c> the extension of the output determines the format.</summary>
public sealed class OutputExtensionTests : ToolTest
{
    [Theory]
    [InlineData("o.json", "[")]
    [InlineData("o.jsonl", "{\"formatVersion\"")]
    [InlineData("o.ndjson", "{\"formatVersion\"")]
    [InlineData("o.CSV", "article,date,")]
    [InlineData("o.data", "{\"formatVersion\"")]
    public async Task SeveralArticles_AreWrittenAsTheExtensionSays(string output, string start)
    {
        ToolResult result = await RunAsync(Write("a.txt", "A."), Write("b.txt", "B."), "-o", output);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(start, Read(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o.html", "<!DOCTYPE html>")]
    [InlineData("o.txt", "{\n")]
    public async Task OneArticle_IsWrittenAsTheExtensionSays(string output, string start)
    {
        ToolResult result = await RunAsync(Write("a.txt", "A."), "-o", output);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith(start, Read(output), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Format_IsStrongerThanTheExtension()
    {
        await RunAsync(Write("a.txt", "A."), "-f", "jsonl", "-o", "o.csv");

        Assert.StartsWith("{\"formatVersion\"", Read("o.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "b.txt", "-o", "o.html")]
    [InlineData("a.txt", "--errors", "inline", "-o", "o.csv")]
    public async Task ExtensionThatDoesNotFit_IsAWrongCommandLine(params string[] arguments)
        => Assert.Equal(2, (await RunAsync(arguments)).Code);
}
