using NewsParsing.AspNetCore.Tests.Browser;
using OpenQA.Selenium;

namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>What a reader does at the archive's view: search, choose a person, look at the curve, read the article.</summary>
[Collection(OneArchive.Name)]
public sealed class ArchiveUseTests(ArchiveFixture fixture)
{
    [BrowserFact]
    public void Start_ShowsTheNewest_AndWhoSaysMost()
    {
        var page = new ArchiveDriver(fixture);

        Assert.Equal("The newest", page.Find("#found-title").Text);
        Assert.Equal(20, page.All("#sayings > li").Count);
        Assert.Equal(
            "Ada Brook, Omar Reyes",
            string.Join(", ", page.Seen("#speakers bdi").Select(name => name.Text).Take(2).Order(StringComparer.Ordinal)));
        Assert.Empty(page.Complaints());
    }

    [BrowserFact]
    public void Words_AreFoundInAnyForm_AndHighlighted()
    {
        var page = new ArchiveDriver(fixture);
        page.Search(text: "audits \"money was gone\"");
        Assert.Equal("Nothing was found. Use fewer words or filters.", page.Find("#none").Text);

        page.Find("#text").Clear();
        page.Search(text: "letter audits");
        Assert.NotEmpty(page.All("#sayings > li"));
        Assert.All(page.All("#sayings > li"), item => Assert.Equal(
            ["letters", "audit"], item.FindElements(By.CssSelector(".words mark")).Select(mark => mark.Text)));
        Assert.Contains("text=letter+audits", (string)page.Run("return location.search")!, StringComparison.Ordinal);
        Assert.Empty(page.Complaints());
    }

    [BrowserFact]
    public void Name_IsSuggested_AndTakenByKeyboard_AndThePersonIsShown()
    {
        var page = new ArchiveDriver(fixture);
        page.Type("#who", "bro");
        page.Until(() => page.Seen("#names li").Count == 1);
        Assert.Equal("true", page.Find("#who").GetDomAttribute("aria-expanded"));
        page.Press(Keys.ArrowDown);
        Assert.Equal("name-0", page.Find("#who").GetDomAttribute("aria-activedescendant"));
        page.Press(Keys.Enter);
        page.Until(() => page.Find("#person").Displayed);

        Assert.Equal("Ada Brook", page.Find("#who").GetDomProperty("value"));
        Assert.Equal("What Ada Brook says", page.Find("#found-title").Text);
        Assert.Equal("Ada Brook", page.Find("#person-name").Text);
        Assert.Matches(
            "^[0-9]+ quotes and [0-9]+ claims in 48 articles · 9 Jan 2024 – [0-9]+ [A-Z][a-z]+ 2025$", page.Find("#person-facts").Text);
        Assert.All(page.All("#sayings .by"), by => Assert.Contains("Ada Brook", by.Text, StringComparison.Ordinal));
    }

    [BrowserFact]
    public void Curve_IsATableToo()
    {
        var page = new ArchiveDriver(fixture, "archive?who=Ada+Brook");
        page.Until(() => page.Find("#chart").Displayed);

        string label = page.Find("#bars").GetDomAttribute("aria-label")!;
        Assert.Matches("^Sayings by month, Jan 2024 to [A-Z][a-z]+ 2025; most in [A-Z][a-z]+ 2024: [0-9]+\\.$", label);
        page.Find("#chart summary").Click();
        long total = page.Number("[...document.querySelectorAll('#counts td')].reduce((sum, cell) => sum + Number(cell.textContent), 0)");
        Assert.True(total >= 96, $"{total}");
        Assert.InRange(page.All("#bars rect").Count, page.All("#counts tr").Count, 24);
        // Newest and oldest have the same curve.
        page.Run("document.querySelector('#more').open = true");
        page.Find("#order option[value=oldest]").Click();
        page.UntilFound();
        Assert.Equal(label, page.Find("#bars").GetDomAttribute("aria-label"));
        Assert.Equal("9 Jan 2024", page.Find("#sayings time").Text);
    }

    [BrowserFact]
    public void More_IsShownBelow_AndGoingBackReturns()
    {
        var page = new ArchiveDriver(fixture);
        page.Search(who: "Omar Reyes");
        page.Find("#next").Click();
        page.Until(() => page.All("#sayings > li").Count == 40);
        Assert.Equal("40 sayings shown, there are more.", page.Find("#status").GetDomProperty("textContent"));
        Assert.Equal(40, page.All("#sayings > li").Select(item => item.Text).Distinct().Count());

        page.Run("history.back()");
        page.Until(() => page.Find("#found-title").Text == "The newest");
        Assert.Equal("", page.Find("#who").GetDomProperty("value"));
    }

    [BrowserFact]
    public void Filters_AreInTheAddress()
    {
        var page = new ArchiveDriver(fixture, "archive?act=denial&source=evening+echo&from=2024-02-01");

        Assert.True(page.Find("#act").Displayed);
        Assert.NotEmpty(page.All("#sayings > li"));
        Assert.All(page.All("#sayings > li"), item =>
        {
            Assert.Contains("denial", item.Text, StringComparison.Ordinal);
            Assert.Contains("Evening Echo", item.Text, StringComparison.Ordinal);
        });
        page.Find("#clear").Click();
        page.UntilFound();
        Assert.Equal("", page.Run("return location.search"));
    }

    [BrowserFact]
    public void MarkedArticle_OpensAtTheSaying()
    {
        var page = new ArchiveDriver(fixture, "archive?text=pillars", height: 500);
        string said = page.Find("#sayings .words").Text.Trim('“', '”');
        page.Find("#sayings .where a").Click();
        page.Until(() => page.Find("#reader").Displayed && page.InArticle(() => page.All("mark.chosen").Count > 0));

        Assert.StartsWith(
            said[..20], page.InArticle(() => page.Find("mark.chosen").Text.Trim('“', '”', '"')), StringComparison.Ordinal);
        Assert.StartsWith("Plans for the", page.Find("#reader-title").Text, StringComparison.Ordinal);
        string alone = page.Find("#reader-alone").GetDomProperty("href")!;
        Assert.Contains("/articles/https%3A%2F%2Fpost.example%2F", alone, StringComparison.Ordinal);
        // In what one sees of the frame.
        page.Until(() =>
        {
            long top = page.InArticle(() => page.Number("Math.round(document.querySelector('mark.chosen').getBoundingClientRect().top)"));
            long place = top + page.Number("Math.round(document.querySelector('#article').getBoundingClientRect().top)");
            return place > 60 && place < 440;
        });
        page.Press(Keys.Escape);
        page.Until(() => !page.Find("#reader").Displayed);
        Assert.Equal("A", page.Run("return document.activeElement.tagName"));
        Assert.Empty(page.Complaints());
    }

    [BrowserFact]
    public void Carriers_AreListed()
    {
        var page = new ArchiveDriver(fixture, "archive?text=herring+OR+harbour+live");
        page = new ArchiveDriver(fixture, "archive?who=Lena+Oduya");
        IWebElement carriers = page.Find("#sayings .carriers");
        Assert.Equal("Carried by 2 articles", carriers.Text);
        carriers.FindElement(By.TagName("summary")).Click();

        Assert.Equal(["The Agency", "Evening Echo"], carriers.FindElements(By.CssSelector("li > bdi")).Select(source => source.Text));
    }

    [BrowserFact]
    public void NameOfNobody_LeadsToThoseWhoHaveIt()
    {
        var page = new ArchiveDriver(fixture, "archive?who=brook");

        Assert.Equal("Nobody has this full name. Is it one of these?", page.Find("#none").Text);
        page.Find("#instead button").Click();
        page.Until(() => page.Find("#person").Displayed);
        Assert.Equal("Ada Brook", page.Find("#person-name").Text);
    }

    [BrowserFact]
    public void HostileArticle_IsText()
    {
        var page = new ArchiveDriver(fixture, "archive?who=Jane+Roe");

        IWebElement item = page.Find("#sayings > li");
        Assert.Contains(ArchiveTexts.Evil, item.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#sayings img, #sayings script"));
        Assert.Empty(page.All("#sayings .original"));
        item.FindElement(By.CssSelector(".where a")).Click();
        page.Until(() => page.InArticle(() => page.All("mark.chosen").Count > 0));
        Assert.Empty(page.InArticle(() => page.All("img, script:not([src])")));
        Assert.Equal("null", page.InArticle(() => page.Run("return self.origin")));
        Assert.DoesNotContain("evil", (string)page.Run("return document.title")!, StringComparison.Ordinal);
        Assert.Empty(page.Complaints());
    }

    [BrowserFact]
    public void WrongAddress_SaysWhatIsWrong()
    {
        var page = new ArchiveDriver(fixture, "archive");
        page.Run("const field = document.querySelector('#text'); field.value = 'word '.repeat(300); field.form.requestSubmit();");
        page.Until(() => page.Find("#error").Displayed);

        Assert.NotEqual("", page.Find("#error-text").Text);
        page.Complaints();
    }
}
