namespace NewsParsing.Cli.Tests;

/// <summary>An output never takes the place of what it is made of.</summary>
public sealed class ReplacedInputTests : ToolTest
{
    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a.txt", "./a.txt")]
    [InlineData("f/../a.txt", "a.txt")]
    [InlineData("f/b.txt", "f/../f//b.txt")]
    public async Task OutputFileThatIsAnInput_IsRefused(string input, string output)
    {
        Write("a.txt", "A.");
        Write("f/b.txt", "B.");

        ToolResult result = await RunAsync("missing.txt", input, "-f", "csv", "-o", output);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal($"newsparse: '{output}' is an input, which the output would replace; name another file.", result.ErrorLines[0]);
        Assert.Equal(("A.", "B."), (Read("a.txt"), Read("f/b.txt")));
    }

    [UnixTheory]
    [InlineData("a.txt", "link.txt")]
    [InlineData("link.txt", "a.txt")]
    [InlineData("a.txt", "folder/a.txt")]
    [InlineData("folder/link.txt", "a.txt")]
    public async Task OutputFileThatIsAnInputThroughALink_IsRefused(string input, string output)
    {
        Write("a.txt", "A.");
        File.CreateSymbolicLink(Path.Combine(Folder, "link.txt"), "a.txt");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "folder"), ".");

        ToolResult result = await RunAsync(input, "-f", "csv", "-o", output);

        Assert.Equal(2, result.Code);
        Assert.Equal("A.", Read("a.txt"));
    }

    [Theory]
    [InlineData("json", "f/a.json", "f/")]
    [InlineData("json", "f/a.json", "./f/../f")]
    [InlineData("html", "f/index.html", "f")]
    public async Task InputInTheOutputFolderWithTheNameOfAnOutput_IsRefused(string format, string input, string output)
    {
        Write(input, """{"text":"A."}""");

        ToolResult result = await RunAsync(input, "--input", "jsonl", "-f", format, "-o", output);

        Assert.Equal(2, result.Code);
        Assert.Equal(
            $"newsparse: '{input}' is an input, which an article's file in '{output}' might replace; name another folder for the output.",
            result.ErrorLines[0]);
        Assert.Equal("""{"text":"A."}""", Read(input));
    }

    [Fact]
    public async Task InputsBesideTheOutput_AreNoHindrance()
    {
        Write("f/a.txt", "A.");
        Write("f/b.json", """{"text":"B.","id":"b"}""");

        ToolResult texts = await RunAsync("f/a.txt", "-o", "f/");
        ToolResult pages = await RunAsync("f/a.txt", "f/b.json", "-f", "html", "-o", "f");
        ToolResult file = await RunAsync("f/b.json", "-o", "f/c.json");

        Assert.Equal((0, 0, 0), (texts.Code, pages.Code, file.Code));
        Assert.Equal(
            ["a.html", "a.json", "a.txt", "b.html", "b.json", "c.json", "index.html"],
            Directory.GetFiles(Path.Combine(Folder, "f")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
