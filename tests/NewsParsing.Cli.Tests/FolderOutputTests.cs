namespace NewsParsing.Cli.Tests;

/// <summary>A folder of results, and going on with one.</summary>
public sealed class FolderOutputTests : ToolTest
{
    private const string Text = "“We will open on time,” Mayor Jane Roe said.";

    [Fact]
    public async Task FolderThatIsThere_OrEndsWithASlash_GetsAJsonFileAnArticle()
    {
        Write("f/a.txt", Text);
        Write("f/b/c.txt", Text);
        Directory.CreateDirectory(Path.Combine(Folder, "there"));

        ToolResult slash = await RunAsync("f", "-o", "new/");
        ToolResult there = await RunAsync("f", "-o", "there");

        Assert.Equal((0, "", ""), (slash.Code, slash.Output, slash.Error));
        Assert.Equal((0, "", ""), (there.Code, there.Output, there.Error));
        Assert.Equal(["a.json", "b,c.json"], Files("new"));
        Assert.Equal(Files("new"), Files("there"));
        Assert.Equal("b/c", Article.FromJson(Read("new/b,c.json")).Id);
    }

    [Theory]
    [InlineData("html", ".html")]
    [InlineData("json", ".json")]
    public async Task Resume_PassesOverWhatIsThere_AndDoesTheRest(string format, string extension)
    {
        Write("f/a.txt", Text);
        Write("f/b.txt", Text);
        await RunAsync("f", "-f", format, "-o", "out/");
        Write("f/c.txt", Text);
        Write("out/b" + extension, Read("out/b" + extension).Replace("on time", "at noon", StringComparison.Ordinal));

        ToolResult result = await RunAsync("f", "-f", format, "-o", "out/", "--resume");

        Assert.Equal((0, "newsparse: out/: passed over what was there already, 2 articles\n"), (result.Code, result.Error));
        Assert.Contains("at noon", Read("out/b" + extension), StringComparison.Ordinal);
        Assert.Contains("on time", Read("out/c" + extension), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_OfPages_KeepsThemInTheIndex()
    {
        Write("f/a.txt", Text);
        await RunAsync("f", "-f", "html", "-o", "pages");
        string before = Read("pages/index.html");

        await RunAsync("f", "-f", "html", "-o", "pages", "--resume");

        Assert.Equal(before, Read("pages/index.html"));
    }

    [Fact]
    public async Task Resume_DistinguishesArticlesOfOneId_AndOfIdsThatLookAlike_InAnyOrder()
    {
        string[] ids = ["same", "same", "é", "è", "a b", "a/b", "a-b"];
        static string Lines(IEnumerable<string> ids) => string.Concat(ids.Select((id, i) => $$"""{"id":"{{id}}","text":"T"}""" + "\n"));
        await RunWithInputAsync(Lines(ids[..^2]), "-", "-o", "out/");

        ToolResult result = await RunWithInputAsync(Lines([.. ids.Reverse(), "same"]), "-", "-o", "out/", "--resume");

        Assert.Equal((0, "newsparse: out/: passed over what was there already, 5 articles\n"), (result.Code, result.Error));
        Assert.Equal(
            [.. ids.Append("same").Order(StringComparer.Ordinal)],
            Files("out").Select(name => Article.FromJson(Read("out/" + name)).Id!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("table")]
    public async Task OneFileFormat_IntoAFolder_IsAWrongCommandLine(string format)
    {
        ToolResult result = await RunAsync(Write("a.txt", Text), "-f", format, "-o", "out/");

        Assert.Equal(2, result.Code);
        Assert.StartsWith($"newsparse: --format {format} is one file", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResumeWithoutAFolder_AndAnInputAsOutput_AreWrongCommandLines()
    {
        Write("f/a.txt", Text);

        Assert.Equal(2, (await RunAsync("f", "--resume")).Code);
        Assert.Equal(2, (await RunAsync("f", "-o", "f/")).Code);
    }

    [Fact]
    public async Task FolderBelowTheInput_IsNoInput()
    {
        Write("f/a.txt", Text);
        await RunAsync("f", "-o", "f/out/");

        await RunAsync("f", "-o", "f/out/");

        Assert.Equal(["a.json"], Files("f/out"));
    }

    [UnixFact]
    public async Task LinkInTheFolder_IsReplaced_AndWhatItLeadsToStays()
    {
        Write("victim", "kept");
        Directory.CreateDirectory(Path.Combine(Folder, "out"));
        File.CreateSymbolicLink(Path.Combine(Folder, "out", "a.json"), "../victim");

        await RunAsync(Write("a.txt", Text), "-o", "out/");

        Assert.Equal("kept", Read("victim"));
        Assert.Equal("a", Article.FromJson(Read("out/a.json")).Id);
    }

    private string[] Files(string folder)
        => [.. Directory.GetFiles(Path.Combine(Folder, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
