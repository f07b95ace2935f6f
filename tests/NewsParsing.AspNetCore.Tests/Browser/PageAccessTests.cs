using OpenQA.Selenium;

namespace NewsParsing.AspNetCore.Tests.Browser;

/// <summary>The page by keyboard, by ear and on a small screen.</summary>
[Collection(OneBrowser.Name)]
public sealed class PageAccessTests(PageFixture fixture)
{
    private const string Text = "“We are ready,” Mayor Jane Roe said. She denied that the walls were weak.";

    [BrowserFact]
    public void EveryControl_HasAName()
    {
        var page = new PageDriver(fixture);
        AssertNamed(page);
        page.Read(Text);
        page.UntilResult();
        AssertNamed(page);
    }

    [BrowserFact]
    public void Ids_AreUnique_HeadingsSkipNoLevel_AndThereIsOneMain()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();

        long ids = page.Number("document.querySelectorAll('[id]').length");
        Assert.Equal(ids, page.Number("new Set([...document.querySelectorAll('[id]')].map((element) => element.id)).size"));
        Assert.Single(page.All("main"));
        int level = 0;
        foreach (IWebElement heading in page.Seen("h1, h2, h3, h4"))
        {
            int own = heading.TagName[1] - '0';
            // The list of speakers is a landmark of its own, whose headings begin below its label.
            Assert.True(own <= level + 2, heading.Text);
            level = own;
        }

        Assert.Single(page.Seen("h1"));
    }

    [BrowserFact]
    public void Focus_GoesInTheOrderOfThePage()
    {
        var page = new PageDriver(fixture, isFresh: true);
        page.Run("document.activeElement.blur()");
        var order = new List<string>();
        for (int i = 0; i < 10; i++)
        {
            page.Press(Keys.Tab);
            order.Add((string)page.Run(
                "const e = document.activeElement; return e.id || e.dataset.example || e.name || e.textContent.trim();")!);
        }

        Assert.Equal(
            ["Skip to the content", "NewsParsing", fixture.Menu, "kind", "text", "read", "file", "bridge", "fishing", "library"], order);
    }

    [BrowserFact]
    public void Keyboard_ReadsChoosesAndOpens()
    {
        var page = new PageDriver(fixture);
        page.Run("const t = document.querySelector('#text'); t.value = arguments[0]; t.focus();", Text);
        page.PressWithControl(Keys.Enter);
        page.UntilResult();

        // The focus follows to what is new.
        Assert.Equal("result-title", page.Run("return document.activeElement.id"));
        page.Run("document.querySelector('#speakers summary').focus()");
        page.Press(Keys.Enter);
        page.Until(() => page.All("#speakers details[open]").Count == 1);
        page.Until(() => page.InArticle(() => page.All("mark.chosen").Count > 0));
        page.InArticle(() => page.Run(
            "const link = [...document.querySelectorAll('article sup a')].at(-1); link.focus(); link.click(); return true;"));
        page.Until(() => page.Run("return document.activeElement.tagName") is "SUMMARY");
    }

    [BrowserFact]
    public void Changes_AreSaidAloud()
    {
        var page = new PageDriver(fixture);
        Assert.Equal("status", page.Find("#status").GetDomAttribute("role"));
        Assert.Equal("alert", page.Find("#error").GetDomAttribute("role"));
        page.Read(Text);
        page.UntilResult();

        Assert.Equal("Read: 1 speaker, 1 quote, 1 claim.", page.Find("#status").GetDomProperty("textContent"));
    }

    [BrowserFact]
    public void NarrowAndWideScreens_NeedNoScrollingSideways()
    {
        foreach (int width in new[] { 320, 390, 768, 1024, 1440, 1920 })
        {
            var page = new PageDriver(fixture, width);
            Assert.InRange(page.Number("document.documentElement.scrollWidth"), 1, width);
            page.Read(Repository.Seed);
            page.UntilResult();
            Assert.InRange(page.Number("document.documentElement.scrollWidth"), 1, width);
            page.Until(() => page.Number("document.querySelector('#article').offsetHeight") > 500);
            Assert.True(page.InArticle(() => page.Number("document.body.scrollWidth") <= page.Number("innerWidth")), $"{width}");
        }
    }

    [BrowserFact]
    public void OnAPhone_WhatIsTouchedIsLargeEnough()
    {
        var page = new PageDriver(fixture, 390, 844);
        page.Read(Text);
        page.UntilResult();

        // WCAG 2.2, 2.5.8: 24 pixels each way.
        foreach (IWebElement control in page.Seen("button, select, summary, input[type=range], .bar a"))
        {
            Assert.True(control.Size.Height >= 24 || control.TagName == "input", control.Text);
        }

        Assert.True(page.Number("Math.round(document.querySelector('#panel').getBoundingClientRect().top)")
            >= page.Number("Math.round(document.querySelector('#article').getBoundingClientRect().bottom)"));
    }

    [BrowserFact]
    public void DarkSetting_ReachesPageListAndText()
    {
        var page = new PageDriver(fixture);
        page.Read(Text);
        page.UntilResult();
        const string Ground = "return getComputedStyle(document.body).backgroundColor";
        const string Colour = "return getComputedStyle(document.querySelector('.s1')).getPropertyValue('--c').trim()";
        fixture.Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", Media("dark"));
        try
        {
            page.Until(() => page.Run(Ground) is "rgb(22, 24, 28)");
            page.Until(() => page.Run(Colour.Replace(".s1", "#speakers .s1", StringComparison.Ordinal)) is "#728cff");
            page.Until(() => page.InArticle(() => page.Run(Colour.Replace(".s1", "mark.s1", StringComparison.Ordinal))) is "#728cff");
        }
        finally
        {
            fixture.Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", Media("light"));
        }

        page.Until(() => page.Run(Ground) is "rgb(251, 250, 248)");
    }

    private static Dictionary<string, object?> Media(string value) => new()
    {
        ["features"] = new[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = value } },
    };

    private static void AssertNamed(PageDriver page)
    {
        Assert.All(
            page.Seen("a, button, input, select, textarea, summary, iframe, fieldset, aside, nav"),
            control =>
            {
                string? name = control.TagName switch
                {
                    "iframe" => control.GetDomAttribute("title"),
                    // Named by what is in it; the driver says nothing of it.
                    "summary" => control.Text,
                    _ => ((WebElement)control).ComputedAccessibleLabel,
                };
                Assert.False(string.IsNullOrWhiteSpace(name), control.TagName + " " + control.GetDomAttribute("id"));
            });
    }
}
