using System.Diagnostics;

namespace NewsParsing.Cli.Tests;

/// <summary>What ends a run from outside: it leaves nothing of its own, and says so with the code that shells use.</summary>
public sealed class SignalTests : ToolTest
{
    [UnixFact]
    public Task Interrupt_EndsCleanly() => EndsCleanlyAfter("-INT", 130);

    [UnixFact]
    public Task Termination_EndsCleanly() => EndsCleanlyAfter("-TERM", 143);

    [UnixFact]
    public Task ClosedTerminal_EndsCleanly() => EndsCleanlyAfter("-HUP", 129);

    [UnixFact]
    public Task Quit_EndsCleanly() => EndsCleanlyAfter("-QUIT", 131);

    /// <summary>A write into a pipe that nobody reads returns for no token.</summary>
    [UnixFact]
    public async Task Termination_EndsARunWhoseOutputNobodyReads()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using Process process = StartTool("parse", "-", "--errors", "inline");
        try
        {
            string line = "{\"text\":\"" + new string('a', 20_000) + "\"}\n";
            Task writing;
            do
            {
                writing = process.StandardInput.WriteAsync(line);
            }
            // When it reads no more, it is stuck at what it writes.
            while (await Task.WhenAny(writing, Task.Delay(TimeSpan.FromSeconds(5), timeout.Token)) == writing);

            using Process kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync(timeout.Token);

            Assert.Equal(143, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [UnixFact]
    public async Task ClosedTerminal_IsNothingToANohupRun()
    {
        ToolResult result = await ShellAsync(
            $"mkfifo p; exec 3<>p; nohup {Tool} - -o o.jsonl < p > /dev/null 2>&1 & "
                + "while [ -z \"$(ls o.jsonl.* 2>/dev/null)\" ]; do sleep 0.1; done; kill -HUP $!; sleep 0.5; "
                + "kill -0 $! && echo alive; kill -TERM $!; wait $!; echo $?");

        Assert.Equal("alive\n143\n", result.Output);
    }

    private async Task EndsCleanlyAfter(string signal, int code)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using Process process = StartTool("parse", "-", "--output", "o.jsonl");
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

            Assert.Equal(code, process.ExitCode);
            Assert.Equal("", await process.StandardError.ReadToEndAsync(timeout.Token));
            Assert.Empty(Directory.GetFiles(Folder));
        }
        finally
        {
            process.Kill();
        }
    }
}
