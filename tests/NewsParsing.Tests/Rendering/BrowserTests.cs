using System.Diagnostics;
using AngleSharp.Dom;

namespace NewsParsing.Tests.Rendering;

/// <summary>What a browser makes of the page: it runs under its own policy, shows the marks, and lights up what belongs together.</summary>
public sealed class BrowserTests : IDisposable
{
    private static readonly Article Seed = NewsParser.Default.Parse(new NewsItem { Text = Repository.Seed, Id = "seed" });

    private readonly string _folder = Directory.CreateTempSubdirectory("newsparsing-browser-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ChromiumFact]
    public async Task Page_HasItsMarksAndLinks_AndItsScriptRuns()
    {
        IDocument page = await LoadAsync(HtmlRenderer.Render(Seed));

        Assert.True(page.Body!.ClassList.Contains("scripted"), "the policy keeps the page's own script from running");
        Assert.Equal(Seed.Quotes.Count, page.QuerySelectorAll("article mark[id^='q']").Length);
        Assert.Equal(Seed.Claims.Count, page.QuerySelectorAll("article mark.claim[id]").Length);
        IHtmlCollection<IElement> links = page.QuerySelectorAll("article sup a, aside a");
        Assert.InRange(links.Length, Seed.Claims.Count, int.MaxValue);
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Empty(page.QuerySelectorAll(".on"));
    }

    [ChromiumFact]
    public async Task PointerOnAQuote_LightsItsSourceCueAndSpeaker()
    {
        IDocument page = await LoadAsync(
            HtmlRenderer.Render(SampleArticle.Value),
            "document.querySelector('#q1').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");

        Assert.Equal(["Mayor Jane Roe"], page.QuerySelectorAll("cite.on").Select(HtmlPage.TextOf));
        Assert.Equal(["described"], page.QuerySelectorAll(".cue.on").Select(HtmlPage.TextOf));
        Assert.Equal(["Jane Roe"], page.QuerySelectorAll(".speaker.on bdi").Select(name => name.TextContent));
        Assert.True(page.QuerySelector("#q1")!.ClassList.Contains("on"));
        Assert.False(page.QuerySelector("#q2")!.ClassList.Contains("on"));
    }

    [ChromiumFact]
    public async Task FocusOnASpeakersNumber_LightsTheQuote()
    {
        IDocument page = await LoadAsync(HtmlRenderer.Render(SampleArticle.Value), "document.querySelector('#c2 sup a').focus(); "
            + "document.activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))");

        Assert.True(page.QuerySelector("#c2")!.ClassList.Contains("on"));
        Assert.Equal(["Sam Poe"], page.QuerySelectorAll(".speaker.on bdi").Select(name => name.TextContent));
    }

    [ChromiumFact]
    public async Task PointerOnASpeaker_LightsAllThatTheySay()
    {
        IDocument page = await LoadAsync(
            HtmlRenderer.Render(SampleArticle.Value),
            "document.querySelector('.speaker h3').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))");

        Assert.Equal(["c1", "q1", "q2"], page.QuerySelectorAll("article mark.on").Select(mark => mark.Id!));
    }

    [ChromiumFact]
    public async Task PointerOnAQuote_BringsItsSpeakerIntoView()
    {
        IDocument page = await LoadAsync(HtmlRenderer.Render(Seed), """
            const last = [...document.querySelectorAll('.speaker[data-s]')].at(-1).querySelector('li a');
            document.querySelector(last.getAttribute('href')).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            const list = document.querySelector('aside').getBoundingClientRect();
            const isSeen = (entry) => entry.top >= list.top && entry.top < list.bottom;
            document.body.dataset.seen = String(
                [...document.querySelectorAll('.speaker.on')].some((entry) => isSeen(entry.getBoundingClientRect())));
            """);

        Assert.Equal("true", page.Body!.GetAttribute("data-seen"));
    }

    [ChromiumFact]
    public async Task Colours_FollowTheSpeaker()
    {
        IDocument page = await LoadAsync(HtmlRenderer.Render(SampleArticle.Value), """
            const color = (element) => getComputedStyle(element).getPropertyValue('--c').trim();
            document.body.dataset.same = String(color(document.querySelector('#c2'))
                === color(document.querySelector(document.querySelector('#c2 sup a').getAttribute('href'))));
            document.body.dataset.other = String(color(document.querySelector('#c2')) === color(document.querySelector('.speaker')));
            """);

        Assert.Equal(("true", "false"), (page.Body!.GetAttribute("data-same"), page.Body!.GetAttribute("data-other")));
    }

    [ChromiumFact]
    public async Task Fragment_IsColoured_AndChangesNothingElseOnThePage()
    {
        string host = "<!DOCTYPE html><html><head><style>" + HtmlRenderer.FragmentStyle + "</style></head><body>"
            + "<h2 id='own'>Mine</h2><p><mark id='mark'>mine</mark> <q id='q'>mine</q></p>"
            + HtmlRenderer.RenderFragment(SampleArticle.Value, "x-")
            + "<div class='newsparsing-dark'>" + HtmlRenderer.RenderFragment(SampleArticle.Value, "y-") + "</div></body></html>";
        IDocument page = await LoadAsync(host, """
            const style = (selector) => getComputedStyle(document.querySelector(selector));
            const plain = document.createElement('iframe');
            document.body.append(plain);
            plain.contentDocument.body.innerHTML = '<h2>Mine</h2><p><mark>mine</mark> <q>mine</q></p>';
            const bare = (selector) => plain.contentWindow.getComputedStyle(plain.contentDocument.querySelector(selector));
            const same = (selector, element, name) => style(selector)[name] === bare(element)[name];
            document.body.dataset.own = String(same('#own', 'h2', 'fontSize') && same('#mark', 'mark', 'backgroundColor')
                && same('#q', 'q', 'fontFamily') && style('body').backgroundColor === 'rgba(0, 0, 0, 0)');
            document.body.dataset.light = style('.newsparsing').backgroundColor;
            document.body.dataset.dark = style('.newsparsing-dark .newsparsing').backgroundColor;
            document.body.dataset.line = style('#x-c2').textDecorationStyle;
            """);

        Assert.Equal("true", page.Body!.GetAttribute("data-own"));
        Assert.Equal("rgb(251, 250, 248)", page.Body!.GetAttribute("data-light"));
        Assert.Equal("rgb(22, 24, 28)", page.Body!.GetAttribute("data-dark"));
        Assert.Equal("dotted", page.Body!.GetAttribute("data-line"));
    }

    [ChromiumFact]
    public async Task HostileText_RunsNothing()
    {
        const string evil = "</title></style></script><script>document.body.dataset.evil = 1</script><img src=x "
            + "onerror=\"document.body.dataset.evil = 1\">";
        IDocument page = await LoadAsync(
            HtmlRenderer.Render(new Article { Id = evil, Text = evil, Headline = new Headline { Text = evil } }));

        Assert.Null(page.Body!.GetAttribute("data-evil"));
        Assert.Equal(evil, page.QuerySelector("article p")!.TextContent);
    }

    /// <summary>
    /// Opens a page and returns its document after its scripts. With a script of the test's own, the page's policy is taken out, which
    /// would refuse it.
    /// </summary>
    private async Task<IDocument> LoadAsync(string html, string? script = null)
    {
        if (script is not null)
        {
            int start = html.IndexOf("<meta http-equiv", StringComparison.Ordinal);
            html = (start < 0 ? html : html.Remove(start, html.IndexOf('>', start) + 1 - start))
                .Replace("</body>", $"<script>{script}</script></body>", StringComparison.Ordinal);
        }

        string path = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(path, html);
        var command = new ProcessStartInfo(
            ChromiumFactAttribute.Path!,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + Path.Combine(_folder, "profile"), "--dump-dom", new Uri(path).AbsoluteUri,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process browser = Process.Start(command)!;
        Task<string> errors = browser.StandardError.ReadToEndAsync();
        string dom = await browser.StandardOutput.ReadToEndAsync();
        await browser.WaitForExitAsync();
        Assert.True(browser.ExitCode == 0 && dom.Length > 0, await errors);
        return HtmlPage.Parse(dom);
    }
}
