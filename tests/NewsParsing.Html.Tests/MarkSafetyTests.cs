using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParsing.Html.Tests;

/// <summary>In the page with its marks nothing of the page runs, and everything else is as it was.</summary>
public sealed class MarkSafetyTests
{
    private const string Story = "<article><h1>Bridge shut</h1><p>The bridge at Elmford is shut, the council said on Tuesday, after a "
        + "lorry had hit it twice in a week.</p><p>“We had no choice,” said Jane Roe, who leads the council of the town.</p></article>";

    [Theory]
    [InlineData("<script>active()</script>")]
    [InlineData("<script src=https://a.example/x.js></script>")]
    [InlineData("<script type=module>active()</script>")]
    [InlineData("<script type=' text/javascript '>active()</script>")]
    [InlineData("<svg><script>active()</script></svg>")]
    [InlineData("<svg><style>&lt;img src=x onerror=active()&gt;</style></svg>")]
    [InlineData("<math><mtext><style>&lt;img src=x onerror=active()&gt;</style></mtext></math>")]
    [InlineData("<img src=x onerror=active()>")]
    [InlineData("<body onload=active()>")]
    [InlineData("<a href='javascript:active()'>a</a>")]
    [InlineData("<a href=' \u0001java\nscript:active()'>a</a>")]
    [InlineData("<form action=javascript:active()><button formaction=JAVASCRIPT:active()>b</button></form>")]
    [InlineData("<svg><a xlink:href='javascript:active()'><text>a</text></a></svg>")]
    [InlineData("<iframe srcdoc='&lt;script&gt;active()&lt;/script&gt;'></iframe>")]
    [InlineData("<iframe src='data:text/html,<script>active()</script>'></iframe>")]
    [InlineData("<object data='javascript:active()'></object>")]
    [InlineData("<meta http-equiv=refresh content='0;url=javascript:active()'>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=active()>\"></noscript>")]
    [InlineData("<noscript>&lt;/noscript&gt;&lt;img src=x onerror=active()&gt;</noscript>")]
    [InlineData("<p title='\"><img src=x onerror=active()>'>a</p>")]
    [InlineData("<textarea>&lt;/textarea&gt;&lt;img src=x onerror=active()&gt;</textarea>")]
    [InlineData("<template><script>active()</script></template>")]
    public void Mark_PageWithActiveContent_RunsNothing(string part)
    {
        foreach (string html in new[] { part + Story, $"<head>{part}</head><body>{Story}", $"<!DOCTYPE html><body>{Story}{part}" })
        {
            string marked = Mark(html);
            foreach (bool isScripting in new[] { false, true })
            {
                IDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = isScripting }).ParseDocument(marked);
                Assert.Empty(document.All.Where(IsActive).Select(element => element.OuterHtml));
                Assert.StartsWith(
                    "script-src 'none'", document.Head!.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
                    StringComparison.Ordinal);
                Assert.Equal("“We had no choice,”", document.QuerySelector("mark.newsparsing-quote")!.TextContent);
            }
        }
    }

    [Fact]
    public void Mark_Page_IsUtf8_WhateverItWas()
    {
        string marked = Mark(
            "<head><title>a</title><meta charset=windows-1252><meta http-equiv=Content-Type content='text/html; charset=x'>" + Story);

        Assert.Contains("<head><meta charset=\"utf-8\">", marked, StringComparison.Ordinal);
        Assert.Single(new HtmlParser().ParseDocument(marked).QuerySelectorAll("meta[charset]"));
        Assert.DoesNotContain("windows-1252", marked, StringComparison.Ordinal);
        Assert.DoesNotContain("charset=x", marked, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_Page_KeepsItsDataStylesAndPictures()
    {
        string marked = Mark("<style>p > a { color: red }</style><script type='application/ld+json'>{\"a\":\"<b>\"}</script><img src=a.png>"
            + "<a href=/b?c=1&amp;d=2>b</a>" + Story);

        Assert.Contains("<style>p > a { color: red }</style>", marked, StringComparison.Ordinal);
        Assert.Contains("<script type=\"application/ld+json\">{\"a\":\"<b>\"}</script>", marked, StringComparison.Ordinal);
        Assert.Contains("<img src=\"a.png\">", marked, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/b?c=1&amp;d=2\">", marked, StringComparison.Ordinal);
    }

    private static string Mark(string html)
    {
        NewsPage page = NewsPage.Read(html);
        return page.Mark(NewsParser.Default.Parse(page.Item));
    }

    private static bool IsActive(IElement element)
        => element.LocalName == "script" && element.GetAttribute("type") is not ("text/plain" or "application/ld+json")
            || element.Attributes.Any(
                attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "srcdoc"
                    || attribute.Value.TrimStart().Replace("\n", "", StringComparison.Ordinal)
                        .Contains("javascript:", StringComparison.OrdinalIgnoreCase)
                    || attribute.Value.StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase));
}
