using OpenQA.Selenium;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>A reader at the page.</summary>
internal sealed class PageDriver : BrowserDriver
{
    private readonly BrowserFixture _fixture;

    /// <param name="fixture">The browser and the page.</param>
    /// <param name="width">Pixels of the window.</param>
    /// <param name="height">Pixels of the window.</param>
    /// <param name="isFresh">Whether the page has to be loaded anew, so that nobody has used it.</param>
    public PageDriver(BrowserFixture fixture, int width = 1440, int height = 900, bool isFresh = false)
        : base(fixture.Driver, TimeSpan.FromSeconds(60))
    {
        _fixture = fixture;
        Begin(width, height);
        if (fixture.IsKept && !isFresh && Driver.Url == fixture.Address.ToString())
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

        Driver.Navigate().GoToUrl(fixture.Address);
        Until(() => Run("return document.readyState === 'complete'") is true);
    }

    /// <summary>Runs a script whose last argument is a function that takes its result.</summary>
    public object? RunAsync(string script, params object[] arguments)
    {
        Driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromSeconds(60);
        return Driver.ExecuteAsyncScript(script, arguments);
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

    public void Choose(string select, string value) => Find($"{select} option[value='{value}']").Click();

    public void PressWithControl(string key)
        => new OpenQA.Selenium.Interactions.Actions(Driver).KeyDown(Keys.Control).SendKeys(key).KeyUp(Keys.Control).Perform();

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
}
