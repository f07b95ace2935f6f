using System.Diagnostics;

namespace NewsParsing.Cli.Tests;

public sealed class OutputTests : ToolTest
{
    [Fact]
    public async Task OutputFile_HoldsWhatStandardOutputWould()
    {
        string input = Write("a.txt", "“So it is,” he said.");

        ToolResult toFile = await RunAsync("parse", input, "--output", "o.json");
        ToolResult toOutput = await RunAsync("parse", input);

        Assert.Equal((0, "", ""), (toFile.Code, toFile.Output, toFile.Error));
        Assert.Equal(toOutput.Output, Read("o.json"));
        Assert.Equal(["a.txt", "o.json"], Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OutputFile_IsWrittenThoughAnInputWasBad()
    {
        ToolResult result = await RunAsync("parse", "missing.txt", Write("a.txt", "A."), "--output", Write("o.jsonl", "old"));

        Assert.Equal(1, result.Code);
        Assert.Contains("\"id\":\"a\"", Read("o.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutputFileInsideTheInputFolder_IsNoInput()
    {
        Write("f/a.txt", "A.");
        Write("f/all.jsonl", "{\"text\":\"old result\"}\n");

        ToolResult result = await RunAsync("parse", "f", "--output", "f/all.jsonl");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("a", Article.FromJson(Read("f/all.jsonl")).Id);
    }

    [Fact]
    public async Task OutputThatCannotBeOpened_IsNamed()
    {
        Write("folder/x", "x");

        ToolResult missing = await RunAsync("parse", Write("a.txt", "A."), "--output", "nowhere/o.json");
        ToolResult folder = await RunAsync("parse", "a.txt", "--output", "folder", "-f", "csv");

        Assert.Equal((1, "newsparse: nowhere/o.json: cannot be written: No such file or directory\n"), (missing.Code, missing.Error));
        Assert.Equal((1, "newsparse: folder: cannot be written: Is a directory\n"), (folder.Code, folder.Error));
    }

    [UnixFact]
    public async Task OutputFile_ThroughALink_KeepsTheLinkAndTheMode()
    {
        Write("a.txt", "A.");
        ToolResult result = await ShellAsync("echo old > real.json; chmod 600 real.json; ln -s real.json link.json; newsparse parse a.txt "
            + "--output link.json; ls -l real.json");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("real.json", new FileInfo(Path.Combine(Folder, "link.json")).LinkTarget);
        Assert.Equal("a", Article.FromJson(Read("real.json")).Id);
        Assert.StartsWith("-rw------- ", result.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task FullDisk_IsAClearMessage()
    {
        Write("a.txt", "A.");

        ToolResult byOption = await ShellAsync("newsparse parse a.txt --output /dev/full");
        ToolResult byShell = await ShellAsync("newsparse parse a.txt > /dev/full");

        Assert.Equal((1, "newsparse: /dev/full: cannot be written: No space left on device\n"), (byOption.Code, byOption.Error));
        Assert.Equal((1, "newsparse: standard output: cannot be written: No space left on device\n"), (byShell.Code, byShell.Error));
    }

    [UnixFact]
    public async Task FileSizeLimit_LeavesTheOldFile()
    {
        Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"" + new string('a', 5000) + "\"}\n", 100)));
        Write("o.jsonl", "old");

        // The runtime keeps its code in a file of its own unless configured otherwise, and that would hit the limit first.
        ToolResult result = await ShellAsync(
            "trap '' XFSZ; ulimit -f 64; DOTNET_EnableWriteXorExecute=0 newsparse parse a.jsonl --output o.jsonl");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("newsparse: o.jsonl: cannot be written: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("old", Read("o.jsonl"));
        Assert.Equal(["a.jsonl", "o.jsonl"], Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public async Task ClosedPipe_EndsQuietly()
    {
        Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"" + new string('a', 5000) + "\"}\n", 400)));

        ToolResult result = await ShellAsync("newsparse parse a.jsonl | head -c 1; exit ${PIPESTATUS[0]}");

        Assert.Equal((141, "{", ""), (result.Code, result.Output, result.Error));
    }

    [UnixFact]
    public async Task ClosedPipe_EndsQuietly_ThoughStandardInputNeverEnds()
    {
        // So few that the tool waits for more when it finds the pipe closed, and more than a pipe holds.
        Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"" + new string('a', 60_000) + "\"}\n", 3)));

        ToolResult result = await ShellAsync(
            "mkfifo p; exec 3<>p; cat a.jsonl >&3 & newsparse parse - < p | head -c 1; code=${PIPESTATUS[0]}; kill $! 2>/dev/null; exit "
                + "$code")
            .WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((141, "{", ""), (result.Code, result.Output, result.Error));
    }

    [UnixFact]
    public async Task AppendedAndSharedOutput_KeepsItsPlace()
    {
        Write("a.txt", "A.");

        await ShellAsync("(echo before; newsparse parse a.txt; echo after) > all; newsparse parse a.txt >> all");

        string all = Read("all");
        Assert.StartsWith("before\n{", all, StringComparison.Ordinal);
        Assert.Contains("}\nafter\n{", all, StringComparison.Ordinal);
    }

    /// <summary>Written anew, the other name would keep the old content.</summary>
    [UnixFact]
    public async Task OutputFile_WithASecondName_KeepsIt()
    {
        Write("a.txt", "A.");
        ToolResult result = await ShellAsync("echo old > o.json; ln o.json other.json; newsparse parse a.txt -o o.json");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("a", Article.FromJson(Read("other.json")).Id);
        Assert.Equal(Read("o.json"), Read("other.json"));
        Assert.Equal(3, Directory.GetFiles(Folder).Length);
    }

    /// <summary>As root, who alone can give a file away; of others the file is theirs before and after.</summary>
    [UnixFact]
    public async Task OutputFile_KeepsItsOwner()
    {
        Write("a.txt", "A.");
        ToolResult result = await ShellAsync(
            "echo old > o.json; chown 1234:1235 o.json 2> /dev/null; stat -c %u:%g:%a o.json; newsparse parse a.txt -o o.json; "
                + "stat -c %u:%g:%a o.json");

        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("", result.Error);
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0], lines[1]);
    }

    /// <summary>Others could read what only its owner may while it was written.</summary>
    [UnixFact]
    public async Task OutputFile_HasItsModeFromTheStart()
    {
        using Process process = Start(
            "bash", ["-c", $"umask 022; echo old > o.jsonl; chmod 600 o.jsonl; {Tool} - -o o.jsonl"]);
        string[] written;
        while ((written = Directory.GetFiles(Folder, "*.tmp")).Length == 0)
        {
            await Task.Delay(20);
        }

        UnixFileMode mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(written[0]);
        ToolResult result = await FinishAsync(process, "A.");

        Assert.Equal((0, UnixFileMode.UserRead | UnixFileMode.UserWrite), (result.Code, mode));
    }
}
