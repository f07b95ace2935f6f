using System.Diagnostics;
using NewsParsing.Cli.Tests;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>newsparse store</c> and its like start this tool.</summary>
public sealed class ForwardTests(LoneTool tool) : ArchiveTest, IClassFixture<LoneTool>
{

    [UnixTheory]
    [InlineData("store find news.db --who Ada", "find news.db --who Ada")]
    [InlineData("store", "--help")]
    [InlineData("help store", "--help")]
    [InlineData("help work", "work --help")]
    [InlineData("serve --urls x --store news.db", "serve --urls x --store news.db")]
    [InlineData("serve --store=news.db", "serve --store=news.db")]
    [InlineData("queue status --queue nats://x", "queue status --queue nats://x")]
    [InlineData("publish a.txt", "publish a.txt")]
    [InlineData("work", "work")]
    public async Task Commands_GoOn_WithTheirArgumentsAndExitCode(string given, string started)
    {
        string script = Write("bin/newsparse-archive", "#!/bin/sh\necho \"$@\"\nexit 7\n");
        MakeExecutable(script);

        Assert.Equal((7, started + "\n", ""), await StartAsync(At("bin"), given.Split(' ')));
    }

    [UnixFact]
    public async Task Signals_AreItsOwn()
    {
        string script = Write(
            "bin/newsparse-archive",
            "#!/bin/sh\ntrap 'echo stopped; exit 3' TERM\necho $$\nwhile :; do sleep 0.05; done\n");
        MakeExecutable(script);
        var info = new ProcessStartInfo(DotnetPath, [tool.Path, "store", "find"]) { RedirectStandardOutput = true };
        info.Environment["PATH"] = At("bin") + ":" + info.Environment["PATH"];
        using Process process = Process.Start(info)!;

        // It has taken the place of newsparse.
        Assert.Equal($"{process.Id}", await process.StandardOutput.ReadLineAsync());
        using Process kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        Assert.Equal("stopped", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
        await process.WaitForExitAsync();
        Assert.Equal(3, process.ExitCode);
    }

    [UnixFact]
    public async Task WhereItIsMissing_ALineSaysHowToInstallIt()
    {
        Assert.Equal(
            (2, "", "newsparse: this needs newsparse-archive, which is not there; install it with: "
                + "dotnet tool install --global NewsParsing.Archive.Cli\n"),
            await StartAsync(At("nowhere"), "store", "find", "news.db"));
    }

    [UnixFact]
    public async Task Help_NamesThem()
    {
        (_, string output, _) = await StartAsync(At("nowhere"), "--help");

        Assert.All(["store", "publish", "work", "queue"], name => Assert.Contains($"\n  {name} ", output, StringComparison.Ordinal));
        Assert.Contains("--store <DB>", (await StartAsync(At("nowhere"), "serve", "--help")).Output, StringComparison.Ordinal);
    }

    private static void MakeExecutable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private Task<(int Code, string Output, string Error)> StartAsync(string path, params string[] arguments)
        => ProcessAsync(DotnetPath, null, [tool.Path, .. arguments], info => info.Environment["PATH"] = path + ":/usr/bin:/bin");
}
