using NewsParsing.Tests.Rendering;
using OpenQA.Selenium.Chrome;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>The browser of the tests.</summary>
internal static class Chromium
{
    /// <summary>Whether it and its driver are there.</summary>
    public static bool IsHere => ChromiumFactAttribute.Path is not null && BrowserFactAttribute.DriverPath is not null;

    /// <param name="downloads">Where files go that a page saves, or null.</param>
    public static Task<ChromeDriver> StartAsync(string? downloads = null)
    {
        var options = new ChromeOptions { BinaryLocation = ChromiumFactAttribute.Path };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
        if (downloads is not null)
        {
            options.AddUserProfilePreference("download.default_directory", downloads);
        }

        options.SetLoggingPreference(OpenQA.Selenium.LogType.Browser, OpenQA.Selenium.LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(BrowserFactAttribute.DriverPath);
        service.SuppressInitialDiagnosticInformation = true;
        return Task.Run(() => new ChromeDriver(service, options, TimeSpan.FromSeconds(60)));
    }
}
