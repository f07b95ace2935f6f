using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>A reader at the page.</summary>
internal sealed class PageDriver
{
    private readonly ChromeDriver _driver;
    private readonly BrowserFixture _fixture;

    /// <param name="fixture">The browser and the page.</param>
    /// <param name="width">Pixels of the window.</param>
    /// <param name="height">Pixels of the window.</param>
    /// <param name="isFresh">Whether the page has to be loaded anew, so that nobody has used it.</param>
    public PageDriver(BrowserFixture fixture, int width = 1440, int height = 900, bool isFresh = false)
    {
        _driver = fixture.Driver;
        _fixture = fixture;
        _driver.SwitchTo().DefaultContent();
        // The window of a headless browser is never narrower than 500 pixels.
        _driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 500,
        });
        if (fixture.IsKept && !isFresh && _driver.Url == fixture.Address.ToString())
        {
            Complaints();
            Run("""
                document.querySelector('#back').click();
                document.querySelector('#show-all').click();
                document.querySelector('#form').reset();
                document.querySelector('#kinds').dispatchEvent(new Event('change'));
                document.querySelector('#text').value = '';
                document.querySelector('#text').dispatchEvent(new Event('input', { bubbles: true }));
                """);
            return;
        }

        _driver.Navigate().GoToUrl(fixture.Address);
        Until(() => Run("return document.readyState === 'complete'") is true);
    }

    public IWebElement Find(string selector) => _driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> All(string selector) => _driver.FindElements(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> Seen(string selector) => [.. All(selector).Where(element => element.Displayed)];

    public object? Run(string script, params object[] arguments) => _driver.ExecuteScript(script, arguments);

    /// <summary>Runs a script whose last argument is a function that takes its result.</summary>
    public object? RunAsync(string script, params object[] arguments)
    {
        _driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromSeconds(60);
        return _driver.ExecuteAsyncScript(script, arguments);
    }

    /// <summary>Pastes a text, which typing would take seconds for, and reads it.</summary>
    public void Read(string text)
    {
        Run(
            "const t = document.querySelector('#text'); t.value = arguments[0]; t.dispatchEvent(new Event('input', { bubbles: true }));",
            text);
        Find("#read").Click();
    }

    public void UntilResult() => Until(() => Find("#result").Displayed && InArticle(() => All("article").Count > 0));

    public void Until(Func<bool> condition)
    {
        var wait = new WebDriverWait(_driver, TimeSpan.FromSeconds(60)) { PollingInterval = TimeSpan.FromMilliseconds(50) };
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

    public void Choose(string select, string value) => Find($"{select} option[value='{value}']").Click();

    public void PressWithControl(string key)
        => new OpenQA.Selenium.Interactions.Actions(_driver).KeyDown(Keys.Control).SendKeys(key).KeyUp(Keys.Control).Perform();

    public void Press(string keys) => new OpenQA.Selenium.Interactions.Actions(_driver).SendKeys(keys).Perform();

    /// <summary>Clicks a button and returns the file that is saved then.</summary>
    public (string Name, string Text) Take(string format)
    {
        HashSet<string> before = [.. Directory.GetFiles(_fixture.Downloads)];
        Find($"[data-take={format}]").Click();
        string? file = null;
        Until(() =>
        {
            file = Directory.GetFiles(_fixture.Downloads)
                // While it is saved it has another name.
                .FirstOrDefault(path => !before.Contains(path) && Path.GetFileName(path)[0] != '.'
                    && !path.EndsWith(".crdownload", StringComparison.Ordinal));
            return file is not null && new FileInfo(file).Length > 0;
        });
        string text = File.ReadAllText(file!);
        File.Delete(file!);
        return (Path.GetFileName(file!), text);
    }

    /// <summary>What the browser complained of: refused scripts and styles, errors.</summary>
    public IReadOnlyList<string> Complaints()
        => [
            .. _driver.Manage().Logs.GetLog(LogType.Browser)
                .Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Message),
        ];

    public long Number(string script) => Convert.ToInt64(Run("return " + script), CultureInfo.InvariantCulture);
}
