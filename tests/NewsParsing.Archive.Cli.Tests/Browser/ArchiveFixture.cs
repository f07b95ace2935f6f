using NewsParsing.AspNetCore.Tests.Browser;
using NewsParsing.Archive.Cli.Tests.Serving;
using NewsParsing.Tests.Rendering;
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
        if (ChromiumFactAttribute.Path is null || BrowserFactAttribute.DriverPath is null)
        {
            return;
        }

        _server = await ArchiveServer.StartAsync([.. ArchiveTexts.All()]);
        var options = new ChromeOptions { BinaryLocation = ChromiumFactAttribute.Path };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
        options.SetLoggingPreference(OpenQA.Selenium.LogType.Browser, OpenQA.Selenium.LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(BrowserFactAttribute.DriverPath);
        service.SuppressInitialDiagnosticInformation = true;
        Driver = await Task.Run(() => new ChromeDriver(service, options, TimeSpan.FromSeconds(60)));
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
