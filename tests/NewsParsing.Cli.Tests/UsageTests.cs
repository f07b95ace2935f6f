using System.Reflection;

namespace NewsParsing.Cli.Tests;

public sealed class UsageTests : ToolTest
{
    [Theory]
    [InlineData("parse", "a.txt", "--format", "xml")]
    [InlineData("parse", "a.txt", "--input", "pdf")]
    [InlineData("parse", "a.txt", "--published", "yesterday")]
    [InlineData("parse", "a.txt", "--published", "2025-02-30")]
    [InlineData("parse", "a.txt", "--output")]
    [InlineData("a.txt", "--format")]
    [InlineData("a.txt", "--format", "html", "--output")]
    [InlineData("a.txt", "--speaker")]
    [InlineData("a.txt", "--errors", "inline", "-o", "out/")]
    [InlineData("a.txt", "--only", "actors")]
    [InlineData("diff", "a", "b", "--confidence")]
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
    [InlineData("--format", "xml", "json, jsonl, csv, table, html, page")]
    [InlineData("--input", "pdf", "auto, text, jsonl, ninjs, csv, tsv, html, feed, nitf, newsml, warc")]
    public async Task UnknownValue_IsAnsweredWithTheKnownOnes(string option, string value, string known)
    {
        ToolResult result = await RunAsync("parse", "a.txt", option, value);

        Assert.Equal($"newsparse: '{value}' is no value of {option}, which takes one of {known}.", result.ErrorLines[0]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("help", "parse")]
    public async Task Help_Is0(params string[] arguments)
    {
        ToolResult result = await RunAsync(arguments);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("parse", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Help_HasExamples_AndShowsWhatParseTakes(params string[] arguments)
    {
        ToolResult result = await RunAsync(arguments);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("newsparse [parse] FILE|FOLDER|-... [options]", result.Output, StringComparison.Ordinal);
        Assert.Contains("--published", result.Output, StringComparison.Ordinal);
        Assert.Equal(4, result.Output[result.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Split("  newsparse ").Length - 1);
    }

    [Theory]
    [InlineData("story.txt")]
    [InlineData("-f", "jsonl", "story.txt")]
    [InlineData("parse", "-f", "jsonl", "story.txt")]
    [InlineData("story.txt", "parse", "help", "-f", "jsonl")]
    public async Task ParseMayBeLeftOut_AndOnlyTheFirstWordIsACommand(params string[] arguments)
    {
        Write("story.txt", "A.");
        Write("parse", "B.");
        Write("help", "C.");

        ToolResult result = await RunAsync(arguments);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("\"story\"", result.Output, StringComparison.Ordinal);
        Assert.Equal(arguments.Contains("help"), result.Output.Contains("\"C.\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("-f", "json")]
    public async Task WhatIsPipedIn_IsReadWithoutBeingNamed(params string[] arguments)
    {
        ToolResult result = await RunWithInputAsync("A.", arguments);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("stdin", result.Json.GetProperty("id").GetString());
    }

    [UnixFact]
    public async Task NothingNamedAndNothingPipedIn_IsAnsweredWithWhatToDo()
    {
        ToolResult result = await ShellAsync($"script -qec \"{Tool}\" /dev/null");

        Assert.Equal(2, result.Code);
        Assert.Contains("newsparse: Which article? Name a file or a folder, or pipe a text in.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Try 'newsparse --help'.", result.Output, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("--help > /dev/full", 1)]
    [InlineData("--version > /dev/full", 1)]
    [InlineData("--help >&-", 1)]
    [InlineData("--version >&-", 1)]
    [InlineData("--nonsense 2> /dev/full", 2)]
    [InlineData("--nonsense 2>&-", 2)]
    public async Task HelpAndErrorsThatNobodyCanRead_DoNotCrash(string line, int code)
    {
        ToolResult result = await ShellAsync("newsparse " + line);

        Assert.Equal((code, "", ""), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public async Task ParseHelp_DocumentsEveryOption()
    {
        ToolResult result = await RunAsync("parse", "--help");

        Assert.All(
            [
                "FILE|FOLDER|-", "--input", "--format", "--output", "--published", "--clean", "--min-confidence",
                "else json for one text, jsonl for all else",
            ],
            part => Assert.Contains(part, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_IsThePackages()
    {
        ToolResult result = await RunAsync("--version");

        string version = typeof(NewsParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.Equal((0, version), (result.Code, result.Output.TrimEnd()));
    }
}
