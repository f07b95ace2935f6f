using NewsParsing.Tests.Rendering;
using OpenQA.Selenium.Chrome;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>One server and one browser for all tests of the page: a browser takes a second to start.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private NewsServer? _server;

    public ChromeDriver Driver { get; private set; } = null!;

    public Uri Address => _server!.Address;

    public string Downloads { get; } = Directory.CreateTempSubdirectory("newsparsing-downloads-").FullName;

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Path is null || BrowserFactAttribute.DriverPath is null)
        {
            return;
        }

        _server = await NewsServer.StartAsync();
        var options = new ChromeOptions { BinaryLocation = ChromiumFactAttribute.Path };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
        options.AddUserProfilePreference("download.default_directory", Downloads);
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

        Directory.Delete(Downloads, recursive: true);
    }
}
