using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NewsParsing.Html.Tests.Pages;

namespace NewsParsing.Html.Tests;

/// <summary>What is said maps back to its characters in the page.</summary>
public sealed class LocateTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "the mayor", "Ada Brook said", "“We wait,”", "&ldquo;No&rdquo;", "5&nbsp;000 people", "caf&eacute;", "&#8217;", "\n   ", "\u200B",
            "&amp;", "she told",
        "reporters.", "😀", "<", "a &lt; b", "&notanentity;", "\t\t", "x\u00ADy", "2 < 3 > 1");

    private static readonly Gen<string> Markup = Gen.OneOf(
        "<em>", "</em>", "<a href='#'>", "</a>", "<p>", "</p>", "<br>", "<div>", "</div>", "<span class=x>", "</span>", "<!-- no -->",
            "<script>var a = '<p>';</script>",
        "<b>", "</b>", "<ul><li>", "</li></ul>", "<figure>picture</figure>", "<sup>", "</sup>", "<td>", "<table>", "</table>",
            "<blockquote>", "</blockquote>",
        "<h2>", "</h2>", "<svg><text>no</text></svg>", "<template><p>x</p></template>", "<aside>aside</aside>", "<pre>\n", "</pre>",
            "<button>press</button>");

    private static readonly Gen<string> Page = Gen.Select(Gen.Frequency((3, Words), (1, Markup)), Gen.Bool, (piece, blank) => blank
        ? piece + " " : piece)
        .Array[0, 80].Select(pieces => "<article><p>" + string.Concat(pieces));

    public static TheoryData<string> Pages => [.. Families.All.Select(page => page.ToString())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Locate_QuotesAndClaimsOfAPage_GivesTheirCharacters(string name)
    {
        GoldPage gold = Families.All.Single(page => page.ToString() == name);
        NewsPage page = PageScore.Read(gold);
        Article article = NewsParser.Default.Parse(page.Item);
        var text = new PageText(gold.Html);

        ISaying[] sayings = [.. article.Quotes, .. article.Claims];
        Assert.NotEmpty(page.Blocks);
        Assert.All(
            sayings.SelectMany(saying => saying.Spans),
            span => Assert.Equal(PageText.Ink(page.Item.Text[span.ToRange()]), text.Of(page.Locate(span))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Mark_Page_HoldsItsTextAndEachQuote(string name)
    {
        GoldPage gold = Families.All.Single(page => page.ToString() == name);
        NewsPage page = PageScore.Read(gold);
        Article article = NewsParser.Default.Parse(page.Item);
        IDocument marked = new HtmlParser().ParseDocument(page.Mark(article));

        Assert.Equal(new HtmlParser().ParseDocument(gold.Html).Body!.TextContent, marked.Body!.TextContent);
        foreach (Quote quote in article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed))
        {
            string found = string.Concat(marked.QuerySelectorAll($"mark.newsparsing-quote[data-saying={quote.Id}]")
                .Select(mark => mark.TextContent));
            Assert.Equal(PageText.Ink(quote.Text), PageText.Ink(found));
        }
    }

    [Fact]
    public void Locate_AnyBlockOfAnyPage_GivesItsCharacters()
        => Page.Sample(
            html =>
            {
                NewsPage page = NewsPage.Read(html);
                var text = new PageText(html);
                Assert.All(
                    page.Blocks, block => Assert.Equal(PageText.Ink(page.Item.Text[block.Span.ToRange()]),
                        text.Of(page.Locate(block.Span))));
            },
            iter: 2_000);

    [Fact]
    public void Locate_AnySpanOfAnyPage_GivesItsCharacters()
        => Gen.Select(Page, Gen.Double.Unit, Gen.Double.Unit).Sample(
            (html, first, second) =>
            {
                NewsPage page = NewsPage.Read(html);
                int length = page.Item.Text.Length;
                var span = new TextSpan((int)(Math.Min(first, second) * length), (int)(Math.Max(first, second) * length));
                Assert.Equal(PageText.Ink(page.Item.Text[span.ToRange()]), new PageText(html).Of(page.Locate(span)));
            },
            iter: 2_000);

    [Fact]
    public void Mark_AnyPage_KeepsItsText()
        => Page.Sample(
            html =>
            {
                NewsPage page = NewsPage.Read(html);
                string marked = page.Mark(NewsParser.Default.Parse(page.Item));
                Assert.Equal(
                    PageText.Ink(new HtmlParser().ParseDocument(html).Body!.TextContent),
                        PageText.Ink(new HtmlParser().ParseDocument(marked).Body!.TextContent));
            },
            iter: 500);

    [Fact]
    public void Locate_SpanBeyondTheText_IsAnError()
    {
        NewsPage page = NewsPage.Read("<p>Nothing.");

        Assert.Throws<ArgumentOutOfRangeException>(() => page.Locate(new TextSpan(0, page.Item.Text.Length + 1)));
    }

    [Fact]
    public void Mark_ArticleOfAnotherText_IsAnError()
        => Assert.Throws<ArgumentException>(() => NewsPage.Read("<p>Nothing.").Mark(NewsParser.Default.Parse("Something else.")));

    /// <summary>https://www.w3.org/TR/annotation-model/#range-selector.</summary>
    [Fact]
    public void Range_AsJson_IsARangeSelector()
    {
        using JsonDocument json = JsonDocument.Parse(new PageRange(":root > body", 3, ":root > body > :nth-child(2)", 9).ToJsonLd());

        Assert.Equal("RangeSelector", json.RootElement.GetProperty("type").GetString());
        JsonElement end = json.RootElement.GetProperty("endSelector");
        Assert.Equal(":root > body > :nth-child(2)", end.GetProperty("value").GetString());
        Assert.Equal(9, end.GetProperty("refinedBy").GetProperty("start").GetInt32());
    }
}
