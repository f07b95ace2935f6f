using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;

namespace NewsParsing.Html.Tests.Pages;

/// <summary>Text, metadata and places of pages as content systems and kinds of sites make them.</summary>
public sealed class SitePageTests
{
    public static TheoryData<string> Pages => [.. SitePage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_GivesItsTextAndMetadata(string name)
    {
        SitePage site = Of(name);
        NewsPage page = NewsPage.Read(site.Html, new Uri("https://echo.example/a"));

        Assert.True(site.Text == page.Item.Text, $"{name} ({page.Extraction}):\n{page.Item.Text}");
        Assert.Equal(SitePage.Headline, page.Item.Headline?.Replace(" – live", "", StringComparison.Ordinal));
        Assert.Equal(site.Expected["authors"], string.Join(", ", page.Authors));
        if (site.Expected.TryGetValue("published", out string? published))
        {
            bool isDay = published.Length == 10;
            Assert.Equal(
                isDay ? published : DateTimeOffset.Parse(published, CultureInfo.InvariantCulture).UtcDateTime.ToString("O"),
                isDay ? page.Item.PublishedOn?.ToString("yyyy-MM-dd") : page.Item.PublishedAt?.UtcDateTime.ToString("O"));
        }

        foreach ((string field, string? found) in new[]
        {
            ("source", page.Item.Source), ("language", page.Item.Language), ("extraction", page.Extraction.ToString()),
        })
        {
            if (site.Expected.TryGetValue(field, out string? expected))
            {
                Assert.Equal(expected, found);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_HasEachQuoteAndClaimAtItsPlace_AndMarked(string name)
    {
        SitePage site = Of(name);
        NewsPage page = NewsPage.Read(site.Html);
        Article article = NewsParser.Default.Parse(page.Item);
        bool isInPage = page.Extraction != PageExtraction.DataAlone;
        ISaying[] sayings = [.. article.Quotes, .. article.Claims];

        Assert.NotEmpty(sayings);
        var text = new PageText(site.Html);
        Assert.All(
            sayings.SelectMany(saying => saying.Spans),
            span => Assert.Equal(isInPage ? PageText.Ink(page.Item.Text[span.ToRange()]) : "", text.Of(page.Locate(span))));
        var marked = new HtmlParser().ParseDocument(page.Mark(article));
        Assert.All(
            article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed),
            quote => Assert.Equal(
                isInPage ? PageText.Ink(quote.Text) : "",
                PageText.Ink(string.Concat(marked.QuerySelectorAll($"mark.newsparsing-quote[data-saying={quote.Id}]")
                    .Select(mark => mark.TextContent)))));
    }

    // What a server or an editor says of the encoding is often wrong: the bytes count.
    [Theory]
    [InlineData("utf-8", "windows-1252")]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("windows-1252", "utf-8")]
    [InlineData("windows-1252", "iso-8859-1")]
    public void Page_WhoseEncodingIsNotTheOneItNames_IsReadByItsBytes(string written, string named)
    {
        SitePage site = Of("blogger");
        string html = site.Html.Replace("<head>", $"<head><meta charset={named}>", StringComparison.Ordinal);
        byte[] bytes = (written == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(written)!).GetBytes(html);

        Assert.Equal(site.Text, NewsPage.Read(new MemoryStream(bytes)).Item.Text);
        Assert.Equal(site.Text, NewsPage.Read(new MemoryStream(bytes), hint: CharsetReader.Named(named)).Item.Text);
    }

    private static SitePage Of(string name) => SitePage.All.Single(page => page.Name == name);
}
