using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>A reader at the archive's view.</summary>
internal sealed class ArchiveDriver
{
    private readonly ChromeDriver _driver;

    public ArchiveDriver(ArchiveFixture fixture, string address = "archive", int width = 1440, int height = 900)
    {
        _driver = fixture.Driver;
        _driver.SwitchTo().DefaultContent();
        // The window of a headless browser is never narrower than 500 pixels.
        _driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 500,
        });
        SetColours("light");
        _driver.Navigate().GoToUrl(new Uri(fixture.Address, address));
        UntilFound();
    }

    /// <summary>Sets what the reader prefers; and that nothing moves by itself, for a click hits what stands still.</summary>
    public void SetColours(string value) => _driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
    {
        ["features"] = new[]
        {
            new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = value },
            new Dictionary<string, object?> { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" },
        },
    });

    public IWebElement Find(string selector) => _driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> All(string selector) => _driver.FindElements(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> Seen(string selector) => [.. All(selector).Where(element => element.Displayed)];

    public object? Run(string script, params object[] arguments) => _driver.ExecuteScript(script, arguments);

    public long Number(string script) => Convert.ToInt64(Run("return " + script), CultureInfo.InvariantCulture);

    public void Press(string keys) => new OpenQA.Selenium.Interactions.Actions(_driver).SendKeys(keys).Perform();

    public void Type(string selector, string text) => Find(selector).SendKeys(text);

    public void Search(string? who = null, string? text = null)
    {
        Find("#who").SendKeys(who ?? "");
        Find("#text").SendKeys(text ?? "");
        Find("#go").Click();
        UntilFound();
    }

    /// <summary>Waits until the search is done.</summary>
    public void UntilFound() => Until(() => Run(
        "return document.readyState === 'complete' && document.querySelector('#status').textContent !== '' "
            + "&& !document.querySelector('main').hasAttribute('aria-busy')") is true);

    public void Until(Func<bool> condition)
    {
        var wait = new WebDriverWait(_driver, TimeSpan.FromSeconds(20)) { PollingInterval = TimeSpan.FromMilliseconds(50) };
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(NoSuchElementException));
        wait.Until(_ => condition());
    }

    /// <summary>Looks at something inside the article's frame.</summary>
    public T InArticle<T>(Func<T> look)
    {
        _driver.SwitchTo().Frame(Find("#article"));
        try
        {
            return look();
        }
        finally
        {
            _driver.SwitchTo().DefaultContent();
        }
    }

    /// <summary>What the browser complained of: refused scripts and styles, errors.</summary>
    public IReadOnlyList<string> Complaints()
        => [
            .. _driver.Manage().Logs.GetLog(LogType.Browser)
                .Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Message),
        ];
}
