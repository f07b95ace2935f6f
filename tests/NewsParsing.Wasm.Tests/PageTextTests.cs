using System.Globalization;
using System.Text.RegularExpressions;
using NewsParsing.Site;

namespace NewsParsing.Wasm.Tests;

/// <summary>The files of the page as they are made, without a browser.</summary>
[Collection(OneBrowser.Name)]
public sealed class PageTextTests(PageFixture fixture)
{
    [BrowserFact]
    public void Page_NamesNothingOutside_AndSaysWhatHoldsHere()
    {
        string html = File.ReadAllText(Path.Combine(fixture.Folder, "page/index.html"));

        Assert.DoesNotMatch(@"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|\{[a-z]+\}|<!--", html);
        Assert.DoesNotMatch("(?:href|src)=\"(?:[a-z]+:|/)", html);
        Assert.Contains("the text never leaves it", html, StringComparison.Ordinal);
        Assert.DoesNotContain("server", html, StringComparison.Ordinal);
        string policy = Regex.Match(html, "Content-Security-Policy\" content=\"([^\"]*)").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; ", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(LinkCheck.Broken(Path.Combine(fixture.Folder, "page")));
    }

    [BrowserFact]
    public void LoadingState_HasContrast_InBothThemes()
    {
        var page = new PageDriver(fixture);
        page.Run("document.querySelector('#getting').hidden = false; document.querySelector('#progress').value = 0.5;");
        foreach (string theme in new[] { "light", "dark" })
        {
            fixture.Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
            {
                ["features"] = new[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = theme } },
            });
            // WCAG 2.2, 1.4.3 and 1.4.11: text 4.5 to 1 on its ground, and what shows the state 3 to 1.
            Assert.True(Contrast("#getting", "color", "body", "backgroundColor") >= 4.5, theme);
            Assert.True(Contrast("#progress", "borderTopColor", "body", "backgroundColor") >= 3, theme);
            Assert.True(Contrast("#read", "backgroundColor", "#progress", "backgroundColor") >= 3, theme);
        }

        fixture.Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", []);
        page.Run("document.querySelector('#getting').hidden = true;");

        // The bar's filled part has the accent's colour, as the button has; the browser tells no style of a part.
        double Contrast(string one, string property, string other, string ground) => Convert.ToDouble(
            page.Run(
                """
                const light = (selector, property) => {
                  const parts = getComputedStyle(document.querySelector(selector))[property].match(/[0-9.]+/g).slice(0, 3)
                    .map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
                  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
                };
                const [a, b] = [light(arguments[0], arguments[1]), light(arguments[2], arguments[3])];
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                """,
                one, property, other, ground),
            CultureInfo.InvariantCulture);
    }
}
