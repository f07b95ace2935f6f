using OpenQA.Selenium.Chrome;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>One browser for all tests of a page, which takes a second to start, and where the page is.</summary>
public abstract class BrowserFixture : IAsyncLifetime
{
    public ChromeDriver Driver { get; private set; } = null!;

    public abstract Uri Address { get; }

    /// <summary>What the page's menu says.</summary>
    public abstract string Menu { get; }

    /// <summary>Whether the page is used again by the next test: it may take seconds to be ready.</summary>
    public abstract bool IsKept { get; }

    public string Downloads { get; } = Directory.CreateTempSubdirectory("newsparsing-downloads-").FullName;

    public async Task InitializeAsync()
    {
        if (!Chromium.IsHere)
        {
            await Console.Error.WriteLineAsync("NO CHROMIUM OR NO CHROMEDRIVER HERE: the tests of the page are skipped.");
            return;
        }

        await StartAsync();
        Driver = await Chromium.StartAsync(Downloads);
    }

    public async Task DisposeAsync()
    {
        Driver?.Quit();
        await StopAsync();
        Directory.Delete(Downloads, recursive: true);
    }

    protected abstract Task StartAsync();

    protected abstract Task StopAsync();
}
