using System.IO.Compression;

namespace NewsParsing.Cli.Tests;

/// <summary>What a run takes and when it gives up.</summary>
public sealed class BudgetTests : ToolTest
{
    [Fact]
    public async Task MaxSize_RefusesWhatIsLonger_BeforeItIsParsed_AndDoesTheRest()
    {
        string text = new('a', 2000);
        Write("a.txt", text);
        Write("b.jsonl", $$"""{"id":"long","text":"{{text}}"}""" + "\n" + """{"id":"b","text":"B."}""" + "\n");
        Write("c.json", $$"""[{"id":"c","text":"C."},{"text":"{{text}}"}]""");

        ToolResult result = await RunAsync("parse", "a.txt", "b.jsonl", "c.json", "-f", "jsonl", "--max-size", "1K");

        Assert.Equal(1, result.Code);
        Assert.Equal(["b", "c"], result.Ids);
        Assert.Equal(
            [
                "newsparse: a.txt: takes more than 1 KiB, the most that one article may take (--max-size)",
                "newsparse: b.jsonl:1: takes more than 1 KiB, the most that one article may take (--max-size)",
                "newsparse: c.json[1]: takes more than 1 KiB, the most that one article may take (--max-size); what comes after it was not "
                    + "read",
            ],
            result.ErrorLines);
    }

    [Fact]
    public async Task MaxSize_CountsWhatIsDecompressed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(new byte[17 << 20]);
        }

        Write("a.txt.gz", packed.ToArray());

        ToolResult result = await RunAsync("parse", "a.txt.gz");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(["newsparse: a.txt.gz: takes more than 16 MiB, the most that one article may take (--max-size)"], result.ErrorLines);
    }

    /// <summary>An array is read item by item: forty times what one may take passes through a heap of less than that.</summary>
    [UnixFact]
    public async Task JsonArray_IsNotHeldWhole()
    {
        string item = $$"""{"text":"A.","other":"{{new string('x', 100_000)}}"}""";
        Write("a.json", $"[{string.Join(',', Enumerable.Repeat(item, 1_000))},{{\"id\":\"last\",\"text\":\"B.\"}}]");

        // 64 MiB; the file has 100 MB.
        ToolResult result = await ShellAsync("DOTNET_GCHeapHardLimit=4000000 newsparse parse a.json -f csv");

        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    /// <summary>The parser's own default is 5,000,000 characters; the tool's limit is the one of the command line.</summary>
    [Fact]
    public async Task MaxSize_IsTheOnlyLimit()
    {
        Write("a.txt", new string(' ', 6_000_000) + "It rained.");

        ToolResult result = await RunAsync("parse", "a.txt", "-f", "csv");

        Assert.Equal((0, ""), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("--max-size", "0")]
    [InlineData("--max-size", "1.5M")]
    [InlineData("--max-size", "96M")]
    [InlineData("--max-size", "M")]
    [InlineData("--max-errors", "0")]
    [InlineData("--max-errors", "-1")]
    [InlineData("--max-errors", "all")]
    public async Task LimitThatIsNone_IsAWrongCommandLine(string option, string value)
    {
        ToolResult result = await RunWithInputAsync("A.", "parse", "-", option, value);

        Assert.Equal(2, result.Code);
        Assert.Contains($"'{value}' is no ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MaxErrors_EndsTheRun_AndLeavesTheOldOutput()
    {
        Write("in.jsonl", string.Concat(Enumerable.Repeat("{}\n", 5)) + """{"text":"A."}""" + "\n");
        Write("out.jsonl", "old");

        ToolResult result = await RunAsync("parse", "in.jsonl", "--max-errors", "2", "-o", "out.jsonl");

        Assert.Equal((1, "old"), (result.Code, Read("out.jsonl")));
        Assert.Equal(3, result.ErrorLines.Length);
        Assert.Equal("newsparse: stopped after 2 errors (--max-errors)", result.ErrorLines[^1]);
        Assert.Equal(["in.jsonl", "out.jsonl"], Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task LinesOfBlanksAlone_AreEmptyInput()
    {
        ToolResult result = await RunAsync("parse", Write("a.jsonl", " \n\n\t\n"));

        Assert.Equal((1, "newsparse: a.jsonl: is empty\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task MaxErrors_AsManyAsThereAre_DoesTheRest()
    {
        Write("in.jsonl", "{}\n" + """{"id":"a","text":"A."}""" + "\n");

        ToolResult result = await RunAsync("parse", "in.jsonl", "--max-errors", "2");

        Assert.Equal(1, result.Code);
        Assert.Equal(["a"], result.Ids);
    }

    [UnixFact]
    public async Task LinksInAFolder_ToWhatIsNoRegularFile_AreNotRead()
    {
        Write("f/a.txt", "A.");

        ToolResult result = await ShellAsync(
            "mkfifo p; ln -s ../p f/b.txt; ln -s /dev/zero f/c.txt; ln -s /dev/urandom f/d.jsonl; newsparse parse f");

        Assert.Equal(1, result.Code);
        Assert.Equal(["a"], result.Ids);
        Assert.Equal(
            [
                "newsparse: f/b.txt: is empty or no regular file", "newsparse: f/c.txt: is empty or no regular file",
                "newsparse: f/d.jsonl: is empty or no regular file",
            ],
            result.ErrorLines);
    }

    [Fact]
    public async Task DamagedInstallation_IsSaidOnce()
    {
        string tool = Path.Combine(Folder, "tool");
        Directory.CreateDirectory(tool);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "newsparse.*")).Distinct())
        {
            File.Copy(file, Path.Combine(tool, Path.GetFileName(file)));
        }

        string library = Path.Combine(tool, "NewsParsing.dll");
        byte[] bytes = File.ReadAllBytes(library);
        // Weights are nine tenths of it.
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(library, bytes);
        Write("in.jsonl", string.Concat(Enumerable.Repeat("""{"text":"Jane Roe said it rained."}""" + "\n", 5)));

        using System.Diagnostics.Process process = Start(DotnetPath, [Path.Combine(tool, "newsparse.dll"), "parse", "in.jsonl"]);
        ToolResult result = await FinishAsync(process, null);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("newsparse: this installation is damaged; install it again (", Assert.Single(result.ErrorLines));
    }
}
