using NewsParsing.AspNetCore.Tests.Browser;
using OpenQA.Selenium;

namespace NewsParsing.Archive.Cli.Tests.Browser;

/// <summary>The archive's view by keyboard, by ear, on small screens and in the dark.</summary>
[Collection(OneArchive.Name)]
public sealed class ArchiveAccessTests(ArchiveFixture fixture)
{
    [BrowserFact]
    public void EveryControl_HasAName_AndIdsAreUnique()
    {
        var page = new ArchiveDriver(fixture, "archive?who=Ada+Brook&act=denial");

        Assert.All(
            page.Seen("a, button, input, select, summary, nav, form"),
            control => Assert.False(string.IsNullOrWhiteSpace(
                control.TagName == "summary" ? control.Text : ((WebElement)control).ComputedAccessibleLabel),
                control.GetDomAttribute("id")));
        long ids = page.Number("document.querySelectorAll('[id]').length");
        Assert.Equal(ids, page.Number("new Set([...document.querySelectorAll('[id]')].map((element) => element.id)).size"));
        Assert.Single(page.Seen("h1"));
    }

    [BrowserFact]
    public void Acts_AreTheLibrarys()
    {
        var page = new ArchiveDriver(fixture);

        Assert.Equal(
            ContractWords.All<SpeechAct>(),
            page.All("#act option").Select(option => option.GetDomProperty("value")!).Where(value => value.Length > 0));
        Assert.Equal(
            ContractWords.All<NewsParsing.Store.SayingKind>(),
            page.All("#kind option").Select(option => option.GetDomProperty("value")!).Where(value => value.Length > 0));
    }

    [BrowserFact]
    public void NarrowAndWideScreens_NeedNoScrollingSideways()
    {
        foreach (int width in new[] { 320, 390, 768, 1440, 1920 })
        {
            foreach (string address in new[] { "archive", "archive?who=Ada+Brook&act=denial", "archive?who=Jane+Roe" })
            {
                var page = new ArchiveDriver(fixture, address, width);
                Assert.InRange(page.Number("document.documentElement.scrollWidth"), 1, width);
            }
        }
    }

    [BrowserFact]
    public void OnAPhone_WhatIsTouchedIsLargeEnough_AndTheArticleFillsTheScreen()
    {
        var page = new ArchiveDriver(fixture, "archive?who=Ada+Brook", 390, 844);

        // WCAG 2.2, 2.5.8: 24 pixels each way, but for links and buttons within a line.
        foreach (IWebElement control in page.Seen("button:not(.name), select, summary, input, .bar a"))
        {
            Assert.True(control.Size.Height >= 24, control.Text);
        }

        page.Find("#sayings .where a").Click();
        page.Until(() => page.Find("#reader").Displayed && page.Number("document.querySelector('#article').offsetHeight") > 200);
        Assert.Equal(390, page.Find("#reader").Size.Width);
        Assert.True(page.InArticle(() => page.Number("document.body.scrollWidth") <= page.Number("innerWidth")));
        page.Find("#reader-close").Click();
        page.Until(() => !page.Find("#reader").Displayed);
    }

    [BrowserFact]
    public void DarkSetting_ReachesTheView()
    {
        var page = new ArchiveDriver(fixture, "archive?who=Ada+Brook");
        page.SetColours("dark");

        page.Until(() => page.Run("return getComputedStyle(document.body).backgroundColor") is "rgb(22, 24, 28)");
        Assert.Equal("rgb(152, 170, 255)", page.Run("return getComputedStyle(document.querySelector('#bars rect')).fill"));
    }
}
