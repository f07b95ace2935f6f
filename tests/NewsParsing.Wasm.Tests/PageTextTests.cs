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
        // PageContrastTests computes these pairs: accent on surface and edge on ground 3 to 1, muted on ground 4.5 to 1.
        string style = File.ReadAllText(Path.Combine(fixture.Folder, "page/page.css"));

        Assert.Matches(@"\.getting \{[^}]*color: var\(--muted\)", style);
        Assert.Matches(@"\.getting progress \{[^}]*border: 1px solid var\(--edge\)[^}]*background: var\(--surface\)", style);
        Assert.Matches(@"progress-value \{ background: var\(--accent\)", style);
    }
}
