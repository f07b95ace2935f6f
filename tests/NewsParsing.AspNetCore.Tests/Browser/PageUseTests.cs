using OpenQA.Selenium;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>What a reader does at the page: paste, look, filter, choose, take away.</summary>
[Collection(OneBrowser.Name)]
public sealed class PageUseTests(PageFixture fixture)
{
    private const string Text = "Storm nears coast\n\nBy Jo Park\n\nOSLO, March 3 — “We are ready,” Mayor Jane Roe said. "
        + "She denied that the walls were weak. The minister, Sam Poe, warned that “roofs will fly” by night. "
        + "It is the ‘storm of the century’.";

    [BrowserFact]
    public void PastedText_IsMarked_AndItsSpeakersAreListed()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();
        Article article = NewsParser.Default.Parse(Text);

        Assert.Equal(
            article.Quotes.Count + article.Claims.Count, page.InArticle(() => page.All("article mark[id], .headline mark[id]").Count));
        Assert.Equal(["Jane Roe", "Sam Poe"], page.Seen("#speakers bdi").Select(name => name.Text));
        Assert.Equal(["1", "2"], page.Seen("#speakers .badge").Select(badge => badge.Text));
        Assert.Equal("Storm nears coast", page.InArticle(() => page.Find(".headline").Text));
        Assert.Contains("2 speakers", page.Find("#facts").Text, StringComparison.Ordinal);
        Assert.False(page.Find("#start").Displayed);
        Assert.Empty(page.Complaints());
    }

    [BrowserFact]
    public void ListAndText_NumberAndColourTheSpeakersAlike()
    {
        var page = new PageDriver(fixture);
        page.Read(Repository.Seed);
        page.UntilResult();

        string[] list = [.. page.Seen("#speakers > .speaker").Select(Describe)];
        // The fragment has a list of its own, which the frame hides.
        string[] own = page.InArticle(() => page.All("aside .speakers > .speaker").Select(Describe).ToArray());
        Assert.Equal(own, list);
        Assert.Equal(
            page.InArticle(() => page.All("aside .speakers li li").Count), page.All("#speakers details").Count);

        static string Describe(IWebElement speaker)
        {
            string? number = speaker.FindElement(By.ClassName("badge")).GetDomProperty("textContent");
            return $"{number} {speaker.FindElement(By.TagName("bdi")).GetDomProperty("textContent")} {speaker.GetDomAttribute("class")}";
        }
    }

    [BrowserFact]
    public void Saying_OpensWithItsSourceCueAndWhy_AndIsShownInTheText()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();
        IWebElement details = page.All("#speakers details").First(IsDenial);
        details.FindElement(By.TagName("summary")).Click();

        page.Until(() => page.InArticle(() => page.Seen("mark.chosen").Any(IsDenial)));
        string[] facts = [.. details.FindElements(By.CssSelector("dt, dd")).Select(fact => fact.Text)];
        Assert.Equal(["Source", "She", "Cue", "denied", "Act", "Denial", "Sure"], facts[..7]);
        Assert.Equal("Why", facts[8]);
        Assert.Contains("speaker: pronoun in source", facts[9], StringComparison.Ordinal);
        Assert.Equal(["She"], page.InArticle(() => page.Seen("cite.chosen").Select(cite => cite.Text).ToArray()));
    }

    [BrowserFact]
    public void MarkInTheText_OpensWhatIsSaidOfIt()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();
        page.InArticle(() =>
        {
            page.All("mark").First(IsDenial).Click();
            return true;
        });

        page.Until(() => page.All("#speakers details[open]") is [{ } opened] && IsDenial(opened));
    }

    [BrowserFact]
    public void Filters_LeaveWhatIsAskedFor_InTheListAndInTheText()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();
        int all = page.Seen("#speakers details").Count;

        page.Choose("#by-act", "denial");
        page.Until(() => page.Seen("#speakers details").Count == 1);
        page.Until(() => page.InArticle(() => page.All("article mark:not(.off)").Count == 1));
        Assert.Equal(["Jane Roe"], page.Seen("#speakers bdi").Select(name => name.Text));
        Assert.Equal($"1 of {all} shown", page.Find("#shown").Text);

        page.Find("#show-all").Click();
        page.Until(() => page.Seen("#speakers details").Count == all);
        page.Until(() => page.InArticle(() => page.All("article .off").Count == 0));

        page.All("#by-speaker option").First(option => option.Text.EndsWith("Sam Poe", StringComparison.Ordinal)).Click();
        page.Until(() => page.Seen("#speakers bdi") is [{ Text: "Sam Poe" }]);
        page.Choose("#by-form", "quote");
        page.Choose("#by-act", "denial");
        page.Until(() => page.Find("#none").Displayed);
        Assert.Equal("Nothing matches. Choose other filters, or show all.", page.Find("#none").Text);
    }

    [BrowserFact]
    public void Confidence_IsALeastOne()
    {
        var page = new PageDriver(fixture);
        page.Read(Repository.Seed);
        page.UntilResult();
        page.Run(
            "const range = document.querySelector('#by-confidence'); range.value = 0.9; "
                + "range.dispatchEvent(new Event('input', { bubbles: true }));");

        Article article = NewsParser.Default.Parse(Repository.Seed);
        HashSet<string> inside =
        [
            .. article.Claims.SelectMany(claim => claim.Quotes.Where(quote => quote.Speakers.SequenceEqual(claim.Speakers)))
                .Select(quote => quote.Id),
        ];
        int sure = article.Claims.Count(claim => claim.SpeakerConfidence >= 0.9) + article.Quotes.Count(quote =>
            quote.Kind is QuoteKind.Direct or QuoteKind.Mixed && !inside.Contains(quote.Id) && quote.SpeakerConfidence >= 0.9);
        Assert.StartsWith($"{sure} of ", page.Find("#shown").Text, StringComparison.Ordinal);
        Assert.Equal("90 % or more", page.Find("#confidence").Text);
    }

    [BrowserFact]
    public async Task Files_AreTheLibrarysAndTheTools()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();
        Article article = NewsParser.Default.Parse(Text);

        Assert.Equal(("storm-nears-coast.json", article.ToJson()), page.Take("json"));
        Assert.Equal(article.ToJsonLd(), page.Take("jsonld").Text);
        Assert.Equal(("storm-nears-coast.html", HtmlRenderer.Render(article)), page.Take("html"));
        Assert.StartsWith("article,date,source,url,headline,type,id", page.Take("csv").Text, StringComparison.Ordinal);
        // All of the table, of all texts of our own, as the tool writes it.
        await CsvComparison.AssertAsync(page);
    }

    [BrowserFact]
    public void Html_OfAPage_IsRead_AndRecognisedWhenItIsPasted()
    {
        var page = new PageDriver(fixture);
        page.Read("<!doctype html><html><head><title>Bridge opens</title></head><body><nav>Home</nav><article><h1>Bridge opens</h1>"
            + "<p>The bridge over the river was opened to all traffic on Monday after a long winter.</p>"
            + "<p>“It is open at last, and nobody is happier than I am,” Ada Brook said at the toll house.</p></article></body></html>");
        page.UntilResult();

        Assert.Equal(["Ada Brook"], page.Seen("#speakers bdi").Select(name => name.Text));
        Assert.DoesNotContain("Home", page.InArticle(() => page.Find("body").Text), StringComparison.Ordinal);
        Assert.Equal("Bridge opens", Article.FromJson(page.Take("json").Text).Headline!.Text);
    }

    [BrowserFact]
    public void Examples_AreReadWithOneClick()
    {
        foreach (string example in new[] { "bridge", "fishing", "library" })
        {
            var page = new PageDriver(fixture);
            page.Find($"[data-example={example}]").Click();
            page.UntilResult();

            Assert.InRange(page.Seen("#speakers bdi").Count, 4, 20);
        }
    }

    [BrowserFact]
    public void File_IsRead_WhateverItIsCalled_UnlessItIsNoText()
    {
        var page = new PageDriver(fixture);
        string text = Path.Combine(fixture.Downloads, "old.txt");
        File.WriteAllBytes(text, [0x93, .. "It is open,"u8, 0x94, .. " Ada Brook said."u8]);
        page.Find("#file").SendKeys(text);
        page.UntilResult();
        Assert.Equal(["Ada Brook"], page.Seen("#speakers bdi").Select(name => name.Text));

        string office = Path.Combine(fixture.Downloads, "letter.txt");
        File.WriteAllBytes(office, [.. "PK"u8, 3, 4, 0, 0]);
        page = new PageDriver(fixture);
        page.Find("#file").SendKeys(office);
        page.Until(() => page.Find("#error").Displayed);
        Assert.Equal("This file is no plain text", page.Find("#error-title").Text);
        File.Delete(text);
        File.Delete(office);
    }

    [BrowserFact]
    public void Errors_SayWhatIsWrong_AndGoAway()
    {
        var page = new PageDriver(fixture);
        page.Find("#read").Click();
        page.Until(() => page.Find("#error").Displayed);
        Assert.Equal("There is nothing to read yet", page.Find("#error-title").Text);
        Assert.Equal("text", page.Run("return document.activeElement.id"));

        page.Read(new string('x', 1_000_001));
        page.Until(() => page.Find("#error-title").Text == "It is too long");
        Assert.Equal("The text has 1,000,001 characters; this service takes at most 1,000,000.", page.Find("#error-text").Text);
        Assert.Equal("1,000,001 characters, 1 too many", page.Find("#count").Text);

        page.Read("It rained all day and the streets of the town were empty.");
        page.UntilResult();
        Assert.False(page.Find("#error").Displayed);
        Assert.StartsWith("Nobody is quoted", page.Find("#none").Text, StringComparison.Ordinal);
        page.Complaints();
    }

    [BrowserFact]
    public void OtherLanguages_AreSaidToBeOther()
    {
        var page = new PageDriver(fixture);
        page.Read("Der Minister sagte am Montag, dass die Brücke bald wieder für den Verkehr geöffnet werde, und dankte allen Helfern "
            + "in der Stadt. Die Arbeiten hätten länger gedauert als geplant, weil der Winter so kalt gewesen sei. Im nächsten Jahr soll "
            + "auch der Hafen erneuert werden. Dafür fehlt der Stadt aber noch das Geld, wie ein Sprecher des Rathauses mitteilte.");
        page.UntilResult();

        Assert.True(page.Find("#language").Displayed);
    }

    [BrowserFact]
    public void HostileText_RunsNothing_AndIsShownAsItIs()
    {
        const string Evil = "<img src=x onerror=\"parent.postMessage('evil', '*')\"><script>document.title = 'evil'</script></title>"
            + "</style>";
        const string Story = Evil + " “Run " + Evil + " now,” Ada <b>Brook</b> said. \"><svg onload=alert(1)> said that " + Evil
            + " was open.";
        var page = new PageDriver(fixture);
        page.Run("addEventListener('message', (event) => { if (event.data === 'evil') { document.title = 'evil'; } });");
        page.Read(Story);
        page.UntilResult();

        Assert.NotEqual("evil", page.Run("return document.title"));
        page.InArticle(() =>
        {
            Assert.Equal("The article", page.Run("return document.title"));
            Assert.Empty(page.All("img, script:not([src]), svg, b"));
            Assert.Contains(Evil, page.Find("article").GetDomProperty("textContent")!, StringComparison.Ordinal);
            return true;
        });
        Assert.Empty(page.All("#result img, #result svg"));
        Assert.Equal("null", page.InArticle(() => page.Run("return self.origin")));
        Assert.Empty(page.Complaints());
    }

    private static bool IsDenial(IWebElement element) => element.Text.Contains("walls were weak", StringComparison.Ordinal);
}
