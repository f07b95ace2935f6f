using NewsParsing.AspNetCore.Tests.Browser;
using NewsParsing.Archive.Cli.Tests.Serving;
using OpenQA.Selenium.Chrome;

namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>One archive and one browser for all tests of the view: a browser takes a second to start.</summary>
public sealed class ArchiveFixture : IAsyncLifetime
{
    private ArchiveServer? _server;

    public ChromeDriver Driver { get; private set; } = null!;

    public Uri Address => _server!.Address;

    public async Task InitializeAsync()
    {
        if (!Chromium.IsHere)
        {
            return;
        }

        _server = await ArchiveServer.StartAsync([.. ArchiveTexts.All()]);
        Driver = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        Driver?.Quit();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
