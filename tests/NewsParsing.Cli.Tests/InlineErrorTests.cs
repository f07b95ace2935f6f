using System.Diagnostics;
using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary><c>--errors inline</c>: what programs need that pipe lines through the tool and expect a line for each.</summary>
public sealed class InlineErrorTests : ToolTest
{
    [Fact]
    public async Task EveryLineIn_IsALineOut()
    {
        byte[] input =
        [
            .. "not json\n{\"text\":\"A\",\"id\":1}\r\n\n{\"id\":\"x\",\"title\":\"T\"}\n{\"id\":\"y\",\"text\":\"caf"u8, 0xE9,
            .. "\"}\n{\"text\":\"<p>“B”\"}\n{\"id\":\"z\",\"text\":\"cut"u8,
        ];
        Write("in", input);

        ToolResult result = await ShellAsync("newsparse - --errors inline < in");

        Assert.Equal((0, ""), (result.Code, result.Error));
        JsonElement[] lines = Lines(result);
        Assert.Equal(
            ["stdin:1", "1", "stdin:3", "x", "y", "stdin:6", "z"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(
            [
                "standard input:1: invalid JSON: 'not json' is an invalid JSON literal. Expected the literal 'null', at column 2",
                null,
                "standard input:3: is blank",
                "standard input:4: 'text' is missing; the keys are 'id', 'title'; say which one holds it: --fields text=NAME",
                "standard input:5: is not valid UTF-8 (byte 0xE9 at offset 21) and looks like windows-1252; read it with --encoding "
                    + "windows-1252",
                null,
                "standard input:7: invalid JSON: Expected end of string, but instead reached end of data, at column 22",
            ],
            lines.Select(line => line.TryGetProperty("error", out JsonElement error) ? error.GetString() : null));
    }

    [Fact]
    public async Task NoLineIn_IsNoLineOut()
    {
        ToolResult result = await RunWithInputAsync("", "-", "--errors", "inline", "--format", "jsonl");

        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public async Task BadFilesAndRows_StandInTheirPlace()
    {
        ToolResult result = await RunAsync(
            Write("a.pdf", "%PDF-1.7"),
            Write("t.csv", "text,id,publishedAt\nA,1,\nB,2,someday\n"),
            Write("n.json", """[{"text":"C","id":3},{"id":4}]"""),
            "--errors",
            "inline");

        Assert.Equal((0, ""), (result.Code, result.Error));
        JsonElement[] lines = Lines(result);
        Assert.Equal(["a", "1", "2", "3", "4"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(
            [true, false, true, false, true], lines.Select(line => line.TryGetProperty("error", out _)));
    }

    /// <summary>A bad line has its place in the output; what an input would have held that ends too early has none.</summary>
    [Theory]
    [InlineData("missing.txt", "cannot be read: No such file or directory")]
    [InlineData("missing.jsonl", "cannot be read: No such file or directory")]
    [InlineData("cut.json", "invalid JSON: the array does not end")]
    [InlineData("cut.jsonl.gz", "the compressed data are damaged or cut off")]
    public async Task InputThatIsNotReadToItsEnd_Is1_AndInItsPlaceToo(string input, string error)
    {
        Write("cut.json", """[{"text":"A","id":1},""");
        Write("cut.jsonl.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]);

        ToolResult result = await RunAsync(input, Write("b.txt", "B."), "--errors", "inline");

        Assert.Equal(1, result.Code);
        Assert.Contains(error, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        JsonElement[] lines = Lines(result);
        Assert.Contains(lines, line => line.TryGetProperty("error", out JsonElement found)
            && found.GetString()!.Contains(error, StringComparison.Ordinal));
        Assert.Equal("b", lines[^1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task OtherFormats_AreAWrongCommandLine()
    {
        ToolResult result = await RunAsync("a.txt", "--errors", "inline", "--format", "csv");

        Assert.Equal(2, result.Code);
        Assert.Equal(
            "newsparse: --errors inline writes errors as lines of JSON, so it needs --format jsonl and no folder.", result.ErrorLines[0]);
    }

    [Fact]
    public async Task SlowInput_IsAnsweredLineByLine()
    {
        using Process process = StartTool("-", "--errors", "inline");
        foreach (string line in new[] { "{\"text\":\"A\"}", "bad", "{\"text\":\"B\"}" })
        {
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync();
            Assert.NotNull(await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [UnixFact]
    public async Task StreamLongerThanMemory_LosesNoLine()
    {
        using (StreamWriter file = File.CreateText(Path.Combine(Folder, "in")))
        {
            string padding = new('y', 20_000);
            for (int i = 0; i < 10_000; i++)
            {
                file.WriteLine((i % 4) switch
                {
                    0 => $"bad {i}",
                    1 => $"{{\"id\":{i}}}",
                    _ => $"{{\"id\":{i},\"text\":\"It rained.\",\"x\":\"{padding}\"}}",
                });
            }
        }

        // 64 MiB of memory for lines of 100 MB.
        ToolResult result = await ShellAsync("export DOTNET_GCHeapHardLimit=0x4000000; newsparse - --errors inline < in");

        Assert.Equal((0, ""), (result.Code, result.Error));
        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10_000, lines.Length);
        Assert.Equal(5_000, lines.Count(line => line.Contains("\"error\":", StringComparison.Ordinal)));
        Assert.Equal("9999", Article.FromJson(lines[^1]).Id);
    }

    [Fact]
    public async Task LineOverTheLimit_IsAnErrorInItsPlace()
    {
        using (StreamWriter file = File.CreateText(Path.Combine(Folder, "in.jsonl")))
        {
            string padding = new('y', 1 << 20);
            file.Write("{\"id\":\"long\",\"text\":\"");
            for (int i = 0; i < 17; i++)
            {
                file.Write(padding);
            }

            file.Write("\"}\n{\"text\":\"End.\",\"id\":\"end\"}\n");
        }

        ToolResult result = await RunAsync("in.jsonl", "--errors", "inline");

        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "{\"id\":\"long\",\"error\":\"in.jsonl:1: takes more than 16 MiB, the most that one article may take (--max-size)\"}",
            lines[0]);
        Assert.Equal("end", Article.FromJson(lines[1]).Id);
    }

    private static JsonElement[] Lines(ToolResult result)
        => [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
