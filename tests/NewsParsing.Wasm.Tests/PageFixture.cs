using System.Collections.Concurrent;
using System.Diagnostics;
using NewsParsing.Site;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>
/// The page without a server: published anew, made, and put where a plain host of files has it, in a folder of its site.
/// </summary>
public sealed class PageFixture : BrowserFixture
{
    /// <summary>Of the tests, whose build has made what the parser is published from.</summary>
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private StaticHost? _host;

    public override Uri Address => _host!.Address;

    public override string Menu => "Documentation";

    // It takes seconds to load its parser.
    public override bool IsKept => true;

    /// <summary>The folder of the page.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("newsparsing-page-").FullName;

    /// <summary>The path of each request, and the bytes of its answer.</summary>
    internal ConcurrentQueue<(string Path, long Bytes)> Requests { get; } = new();

    protected override async Task StartAsync()
    {
        string published = Path.Combine(Folder, "published");
        await PublishAsync(published);
        string page = Path.Combine(Folder, "page");
        await Task.Run(() => new PageWriter(Repository.Root, published).Write(page, home: "./"));
        _host = await StaticHost.StartAsync(page, below: "/news/try", tell: (path, bytes) => Requests.Enqueue((path, bytes)));
    }

    protected override async Task StopAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task PublishAsync(string to)
    {
        // What it refers to was built for the tests: building it again would take longer, and could meet another build.
        using Process publish = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                "publish", Path.Combine(Repository.Root, "src/NewsParsing.Wasm"), "-c", Configuration, "-o", to, "-v", "q",
                "-p:BuildProjectReferences=false",
            ])
        {
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["VSTestNoBuild"] = null },
        })!;
        string output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }
}
