using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>A reader at a page that shows an article in a frame.</summary>
/// <param name="driver">The browser.</param>
/// <param name="patience">How long something may take.</param>
internal abstract class BrowserDriver(ChromeDriver driver, TimeSpan patience)
{
    protected ChromeDriver Driver => driver;

    public IWebElement Find(string selector) => driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> All(string selector) => driver.FindElements(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> Seen(string selector) => [.. All(selector).Where(element => element.Displayed)];

    public object? Run(string script, params object[] arguments) => driver.ExecuteScript(script, arguments);

    public long Number(string script) => Convert.ToInt64(Run("return " + script), CultureInfo.InvariantCulture);

    public void Press(string keys) => new OpenQA.Selenium.Interactions.Actions(driver).SendKeys(keys).Perform();

    public void Until(Func<bool> condition)
    {
        var wait = new WebDriverWait(driver, patience) { PollingInterval = TimeSpan.FromMilliseconds(50) };
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(NoSuchElementException));
        wait.Until(_ => condition());
    }

    /// <summary>Looks at something inside the article's frame.</summary>
    public T InArticle<T>(Func<T> look)
    {
        driver.SwitchTo().Frame(Find("#article"));
        try
        {
            return look();
        }
        finally
        {
            driver.SwitchTo().DefaultContent();
        }
    }

    /// <summary>What the browser complained of: refused scripts and styles, errors.</summary>
    public IReadOnlyList<string> Complaints()
        => [
            .. driver.Manage().Logs.GetLog(LogType.Browser)
                .Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Message),
        ];

    /// <summary>Begins with a window of a size, outside of any frame.</summary>
    protected void Begin(int width, int height)
    {
        driver.SwitchTo().DefaultContent();
        // The window of a headless browser is never narrower than 500 pixels.
        driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 500,
        });
    }
}
