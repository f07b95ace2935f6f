namespace NewsParsing.Cli.Tests;

public sealed class UsageTests : ToolTest
{
    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("read", "a.txt")]
    [InlineData("parse", "a.txt", "--format", "xml")]
    [InlineData("parse", "a.txt", "--input", "pdf")]
    [InlineData("parse", "a.txt", "--published", "yesterday")]
    [InlineData("parse", "a.txt", "--published", "2025-02-30")]
    [InlineData("parse", "a.txt", "--min-confidence", "high")]
    [InlineData("parse", "a.txt", "--min-confidence", "1.5")]
    [InlineData("parse", "a.txt", "--min-confidence", "0,9")]
    [InlineData("parse", "a.txt", "--output")]
    [InlineData("parse", "a.txt", "--verbose")]
    [InlineData("parse", "-", "-")]
    [InlineData("parse", "")]
    public async Task CommandLineThatMakesNoSense_Is2(params string[] arguments)
    {
        ToolResult result = await RunAsync(arguments);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("newsparse: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "json, jsonl, csv, table, html")]
    [InlineData("--input", "pdf", "auto, text, jsonl, ninjs")]
    public async Task UnknownValue_IsAnsweredWithTheKnownOnes(string option, string value, string known)
    {
        ToolResult result = await RunAsync("parse", "a.txt", option, value);

        Assert.Equal($"newsparse: '{value}' is no value of {option}, which takes one of {known}.", result.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    public async Task Help_Is0(params string[] arguments)
    {
        ToolResult result = await RunAsync(arguments);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("parse", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParseHelp_DocumentsEveryOption()
    {
        ToolResult result = await RunAsync("parse", "--help");

        Assert.All(
            [
                "FILE|FOLDER|-", "--input", "--format", "--output", "--published", "--min-confidence",
                "Default: json for one text, jsonl for all else",
            ],
            part => Assert.Contains(part, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_IsThePackages()
    {
        ToolResult result = await RunAsync("--version");

        Assert.StartsWith(typeof(NewsParser).Assembly.GetName().Version!.ToString(3), result.Output, StringComparison.Ordinal);
    }
}
