using NewsParsing.AspNetCore.Tests.Browser;

namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>A reader at the archive's view.</summary>
internal sealed class ArchiveDriver : BrowserDriver
{
    public ArchiveDriver(ArchiveFixture fixture, string address = "archive", int width = 1440, int height = 900)
        : base(fixture.Driver, TimeSpan.FromSeconds(20))
    {
        Begin(width, height);
        SetColours("light");
        Driver.Navigate().GoToUrl(new Uri(fixture.Address, address));
        UntilFound();
    }

    /// <summary>Sets what the reader prefers; and that nothing moves by itself, for a click hits what stands still.</summary>
    public void SetColours(string value) => Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
    {
        ["features"] = new[]
        {
            new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = value },
            new Dictionary<string, object?> { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" },
        },
    });

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
}
