namespace NewsParsing.Cli.Tests;

/// <summary>What is bad is named with its reason and place; everything else is done all the same.</summary>
public sealed class BadInputTests : ToolTest
{
    [Fact]
    public async Task MissingFile_IsNamed_AndTheRestIsDone()
    {
        ToolResult result = await RunAsync("parse", Write("a.txt", "A."), "missing.txt", Write("b.txt", "B."));

        Assert.Equal(1, result.Code);
        Assert.Equal(["a", "b"], result.Ids);
        Assert.Equal(["newsparse: missing.txt: cannot be read: No such file or directory"], result.ErrorLines);
    }

    [Fact]
    public async Task MissingSingleFile_LeavesTheOutputEmpty()
    {
        ToolResult result = await RunAsync("parse", "missing.txt");

        Assert.Equal((1, ""), (result.Code, result.Output));
    }

    [UnixFact]
    public async Task UnreadableFileInAFolder_IsNamed_AndTheRestIsDone()
    {
        Write("f/a.txt", "A.");
        Write("f/z.txt", "Z.");
        File.CreateSymbolicLink(Path.Combine(Folder, "f", "gone.txt"), "nowhere");
        File.CreateSymbolicLink(Path.Combine(Folder, "f", "loop.txt"), "loop.txt");

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal(1, result.Code);
        Assert.Equal(["a", "z"], result.Ids);
        Assert.Equal(
            [
                "newsparse: f/gone.txt: cannot be read: No such file or directory",
                "newsparse: f/loop.txt: cannot be read: Too many levels of symbolic links",
            ],
            result.ErrorLines);
    }

    [UnixFact]
    public async Task ForbiddenFileAndFolder_AreNamed_UnlessTheUserMayReadAll()
    {
        Write("f/a.txt", "A.");
        Write("f/no/b.txt", "B.");
        Write("f/x.txt", "X.");

        ToolResult result = await ShellAsync("chmod 0 f/x.txt f/no; newsparse parse f; code=$?; chmod 755 f/no; exit $code");

        Assert.Equal("a", result.Ids[0]);
        string[] expected = Environment.IsPrivilegedProcess
            ? []
            : ["newsparse: f/no/: cannot be read: Permission denied", "newsparse: f/x.txt: cannot be read: Permission denied"];
        Assert.Equal(expected, result.ErrorLines);
    }

    [UnixFact]
    public async Task Message_CommandsNoTerminal_AndForgesNoLine()
    {
        Write("a\u001b]0;x\u0007.txt", [0xFF]);
        ToolResult name = await RunAsync("a\u001b]0;x\u0007.txt");
        ToolResult value = await RunWithInputAsync(
            """{"text":"a","publishedAt":"\u001b]0;pwned\u0007\nnewsparse: b.txt: forged \u202e"}""" + "\n", "-");

        Assert.StartsWith("newsparse: a\\u001b]0;x\\u0007.txt: ", name.Error, StringComparison.Ordinal);
        Assert.Single(value.ErrorLines);
        Assert.DoesNotMatch("[\u001b\u0007\u202e]", value.Error);
    }

    [Fact]
    public async Task ValueInAMessage_IsCut()
    {
        ToolResult result = await RunWithInputAsync($$"""{"text":"a","publishedAt":"{{new string('9', 300_000)}}"}""" + "\n", "-");

        Assert.EndsWith("'" + new string('9', 80) + "…'\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", ":2: invalid JSON: ")]
    [InlineData("{\"text\":\"a\",}", ":2: invalid JSON: The JSON object contains a trailing comma at the end which is not supported in "
        + "this mode. Change the reader options, at column 13")]
    [InlineData("{\"text\":\"é\" 5}", ":2: invalid JSON: '5' is invalid after a value. Expected either ',', '}', or ']', at column 13")]
    [InlineData("{\"text\":\"cut", ":2: invalid JSON: Expected end of string, but instead reached end of data, at column 13")]
    [InlineData("{\"text\":\"a\"} {}", ":2: invalid JSON: ")]
    [InlineData("{}", ":2: 'text' is missing")]
    [InlineData("{\"text\":null}", ":2: 'text' is null")]
    [InlineData(
        "{\"title\":\"T\",\"Body\":\"B\"}",
        ":2: 'text' is missing; the keys are 'title', 'Body'; say which one holds it: --fields text=Body")]
    [InlineData("{\"text\":[\"a\"]}", ":2: 'text' is an array, but should be a string")]
    [InlineData("{\"text\":\"a\",\"id\":[7]}", ":2: 'id' is an array, but should be a string")]
    [InlineData(
        "{\"text\":\"a\",\"publishedAt\":\"May 2\"}",
        ":2: 'publishedAt' is no date such as 2025-01-21, 2025-01-21T09:30:00-05:00, Tue, 21 Jan 2025 14:30:00 GMT or epoch seconds: "
        + "'May 2'")]
    [InlineData("{\"text\":\"a\",\"publishedAt\":\"2025-02-30\"}", ":2: 'publishedAt' is no date")]
    [InlineData("{\"text\":\"\\uD800\"}", ":2: 'text' holds invalid UTF-8 or half of a surrogate pair")]
    [InlineData("[]", ":2: An article is a JSON object, not an array")]
    public async Task BadLine_IsNamedWithItsReason_AndTheOthersAreDone(string line, string message)
    {
        ToolResult result = await RunAsync(
            "parse", Write("items.jsonl", $"{{\"id\":\"1\",\"text\":\"A\"}}\n{line}\n{{\"id\":\"3\",\"text\":\"C\"}}\n"));

        Assert.Equal(1, result.Code);
        Assert.Equal(["1", "3"], result.Ids);
        Assert.StartsWith("newsparse: items.jsonl" + message, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadLineOfStandardInput_IsNamed()
    {
        ToolResult result = await RunWithInputAsync("{\"text\":\"A\",}\n{\"text\":1}\n{\"text\":\"C\"}\n", "parse", "-");

        Assert.Equal(["stdin:3"], result.Ids);
        Assert.StartsWith("newsparse: standard input:1: invalid JSON: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("newsparse: standard input:2: 'text' is a number, but should be a string", result.ErrorLines[1]);
    }

    [Fact]
    public async Task BrokenJsonFile_IsOneError()
    {
        ToolResult result = await RunAsync("parse", Write("a.json", "{\n  \"text\": wrong,\n  \"id\": \"a\"\n}\n"));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(["newsparse: a.json:2: invalid JSON: 'w' is an invalid start of a value, at column 11"], result.ErrorLines);
    }

    [Fact]
    public async Task TextThatIsNoUtf8_IsNamedWithTheByte()
    {
        ToolResult result = await RunAsync("parse", Write("latin1.txt", [.. "Caf"u8, 0xE9, .. " opens."u8]));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(
            [
                "newsparse: latin1.txt: is not valid UTF-8 (byte 0xE9 at offset 3) and looks like windows-1252; read it with --encoding "
                    + "windows-1252",
            ],
            result.ErrorLines);
    }

    [Fact]
    public async Task EmptyFiles_AreNamed()
    {
        Write("f/a.txt", "");
        Write("f/b.jsonl", "");

        ToolResult result = await RunAsync("parse", "f", Write("c.txt", ""), Write("d.jsonl", ""));

        Assert.Equal(1, result.Code);
        Assert.Equal(
            [
                "newsparse: f/a.txt: is empty or no regular file", "newsparse: f/b.jsonl: is empty or no regular file",
                "newsparse: c.txt: is empty", "newsparse: d.jsonl: is empty",
            ],
            result.ErrorLines);
    }

    [UnixFact]
    public async Task NamedPipeInAFolder_IsNotWaitedFor()
    {
        Write("f/a.txt", "A.");

        ToolResult result = await ShellAsync("mkfifo f/b.txt; newsparse parse f");

        Assert.Equal(1, result.Code);
        Assert.Equal(["a"], result.Ids);
        Assert.Equal(["newsparse: f/b.txt: is empty or no regular file"], result.ErrorLines);
    }

    [Fact]
    public async Task FolderWithoutInputs_IsNamed()
    {
        Write("f/readme.md", "x");

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(
            [
                "newsparse: f: holds no text (.txt), JSON (.jsonl, .ndjson, .json), page (.html), feed, agency's file (.xml) or "
                    + "archive (.warc)",
                "newsparse: 1 file was not read (.md)",
            ],
            result.ErrorLines);
    }
}
