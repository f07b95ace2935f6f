using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsParsing.Tests.Rendering;

/// <summary>An article as a part of somebody else's page.</summary>
public sealed class FragmentTests
{
    private static readonly Article Seed = NewsParser.Default.Parse(new NewsItem { Text = Repository.Seed, Id = "seed" });

    [Fact]
    public void Fragment_IsOneElement_WithoutStyleOrScript()
    {
        string fragment = HtmlRenderer.RenderFragment(Seed);

        HtmlPage.AssertNested(fragment);
        IDocument page = HtmlPage.Parse(fragment);
        Assert.Equal("newsparsing", Assert.Single(page.Body!.Children).ClassName);
        Assert.Empty(page.QuerySelectorAll("style, script, h1, [style], [onclick]"));
    }

    [Fact]
    public void Fragment_HasTheTextTheMarksAndTheSpeakersOfThePage()
    {
        IDocument page = HtmlPage.Parse(HtmlRenderer.Render(Seed));
        IDocument fragment = HtmlPage.Parse(HtmlRenderer.RenderFragment(Seed));

        Assert.All(
            ["article", "aside"],
            element => Assert.Equal(page.QuerySelector(element)!.OuterHtml, fragment.QuerySelector(element)!.OuterHtml));
    }

    [Fact]
    public void HeadlineAndByline_StandOnce()
    {
        const string text = "Bridge safe\n\nBy Ann Poe\n\nIt is safe.";
        IDocument fragment = HtmlPage.Parse(HtmlRenderer.RenderFragment(new Article
        {
            Text = text,
            Headline = new Headline { Text = "Bridge safe", Span = new TextSpan(0, 11) },
            Byline = new Byline { Text = "By Ann Poe", Span = new TextSpan(13, 23) },
            Paragraphs = [new TextSpan(0, 11), new TextSpan(13, 23), new TextSpan(25, text.Length)],
        }));

        Assert.Equal(("Bridge safe", "By Ann Poe"), (
            fragment.QuerySelector("h2.headline")!.TextContent, fragment.QuerySelector("p.byline")!.TextContent));
        Assert.Equal(["It is safe."], fragment.QuerySelectorAll("article p").Select(block => block.TextContent));
    }

    [Fact]
    public void TwoFragmentsOnOnePage_HaveIdsOfTheirOwn_AndEveryLinkLeadsInsideItsFragment()
    {
        IDocument page = HtmlPage.Parse(HtmlRenderer.RenderFragment(Seed, "one-") + HtmlRenderer.RenderFragment(Seed, "two-"));

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(
            page.Body!.Children[1].QuerySelectorAll("a[href]"),
            link => Assert.StartsWith("#two-", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("\"><b>")]
    [InlineData("é")]
    public void PrefixThatIsNoId_IsRefused(string prefix)
        => Assert.Throws<ArgumentException>(() => HtmlRenderer.RenderFragment(Seed, prefix));

    [Fact]
    public void AnythingInTheText_StaysText()
    {
        const string evil = "</section><script>alert(1)</script><img src=x onerror=alert(2)>";
        IDocument fragment = HtmlPage.Parse(HtmlRenderer.RenderFragment(
            new Article { Text = evil, Headline = new Headline { Text = evil }, Byline = new Byline { Text = evil } }));

        Assert.Empty(fragment.QuerySelectorAll("script, img"));
        Assert.Equal(evil, fragment.QuerySelector("article p")!.TextContent);
    }

    [Fact]
    public void Style_IsNestedInTheFragmentsClass_AndLoadsNothing()
    {
        string style = HtmlRenderer.FragmentStyle;

        int depth = 0;
        // Nothing but the one rule at the outermost level: what is nested in it applies inside a fragment alone.
        string outermost = string.Concat(style.Where(c =>
        {
            depth += c == '{' ? 1 : 0;
            bool isOutermost = depth == 0;
            depth -= c == '}' ? 1 : 0;
            return isOutermost;
        }));
        Assert.Equal(".newsparsing", outermost.Trim());
        Assert.Equal(0, depth);
        Assert.DoesNotMatch(@"url\(|@import|:root|\bhtml\b|\bbody\b", style);
        Assert.Single(Regex.Matches(style, @"\.newsparsing-dark &, "));
    }
}
