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

    [UnixFact]
    public Task Interrupt_EndsCleanly() => EndsCleanlyAfter("-INT");

    [UnixFact]
    public Task Termination_EndsCleanly() => EndsCleanlyAfter("-TERM");

    [UnixFact]
    public Task ClosedTerminal_EndsCleanly() => EndsCleanlyAfter("-HUP");

    [UnixFact]
    public Task Quit_EndsCleanly() => EndsCleanlyAfter("-QUIT");

    [UnixFact]
    public async Task ClosedTerminal_IsNothingToANohupRun()
    {
        ToolResult result = await ShellAsync(
            $"mkfifo p; exec 3<>p; nohup '{DotnetPath}' '{ToolPath}' - -o o.jsonl < p > /dev/null 2>&1 & "
                + "while [ -z \"$(ls o.jsonl.* 2>/dev/null)\" ]; do sleep 0.1; done; kill -HUP $!; sleep 0.5; "
                + "kill -0 $! && echo alive; kill -TERM $!; wait $!; echo $?");

        Assert.Equal("alive\n130\n", result.Output);
    }

    private async Task EndsCleanlyAfter(string signal)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using Process process = Start(DotnetPath, [ToolPath, "parse", "-", "--output", "o.jsonl"]);
        try
        {
            await process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat("{\"text\":\"A\"}\n", 100)));
            await process.StandardInput.FlushAsync();
            while (Directory.GetFiles(Folder).Length == 0)
            {
                await Task.Delay(20, timeout.Token);
            }

            using Process kill = Process.Start("kill", [signal, $"{process.Id}"]);
            await process.WaitForExitAsync(timeout.Token);

            Assert.Equal(130, process.ExitCode);
            Assert.Equal("", await process.StandardError.ReadToEndAsync(timeout.Token));
            Assert.Empty(Directory.GetFiles(Folder));
        }
        finally
        {
            process.Kill();
        }
    }
}
