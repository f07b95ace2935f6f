using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParsing.Html;

namespace NewsParsing.Fuzz;

/// <summary>
/// The entry points by which pages, feeds, agencies' files and web archives come in. 60,000 executions of each, in pieces (begin
/// <c>seq</c> where the last run ended): <c>for start in $(seq 0 5000 55000); do FUZZ_START=$start FUZZ_COUNT=5000 nice dotnet test
/// tests/NewsParsing.Fuzz -c Release --filter "DisplayName~page|DisplayName~feed|DisplayName~wire|DisplayName~archive"; done</c>.
/// </summary>
internal static class WebTargets
{
    /// <summary>What is put in: tags, attributes and values that the readers look for.</summary>
    private static readonly string[] Words =
    [
        "<p>", "</p>", "<article>", "</article>", "<div class=\"", "\">", "</div>", "<h1>", "</h1>", "<br><br>", "<table><tr><td>",
        "</table>", "<script>", "</script>", "<script type=\"application/ld+json\">", "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
        "\"}", "<noscript>", "</noscript>", "<template>", "</template>", "<svg><style>", "</svg>", "<math><mtext>", "<style>", "</style>",
        "<!--", "-->", "<![CDATA[", "]]>", "<a href=\"javascript:", " onload=", "<iframe srcdoc=\"", "<meta charset=", "utf-16",
        "windows-1252", "<meta property=\"og:title\" content=\"", "<time datetime=\"2025-02-30T25:61\">", "itemprop=\"articleBody\"",
        "class=\"article-body\"", "<pre>", "\n\n", "&nbsp;", "&#8217;", "&#x110000;", "&amp;lt;", "“We won,” said Ada Brook.",
        "<blockquote>", "<li>", "<select>", "<textarea>", "<plaintext>", "<frameset>", "\u0000", "\u00A0", "<html", "<body", "<item>",
        "</item>", "<entry>", "</entry>", "<channel>", "<description>", "<content:encoded>",
        "<pubDate>Tue, 4 Mar 2025 22:10:00 GMT</pubDate>", "<guid>", "<link href='", "<nitf>", "<body.content>", "<newsItem guid=\"",
        "<contentSet><inlineXML>", "<inlineData>", "xmlns=\"", "<!DOCTYPE a [<!ENTITY b \"", "&b;", "<?xml version=\"1.0\" encoding=\"",
        "?>", "WARC/1.0\r\n", "\r\n\r\n", "Content-Length: ", "99999999999", "-1", "HTTP/1.1 200 OK\r\n", "Content-Encoding: gzip\r\n",
        "Transfer-Encoding: chunked\r\n", "\u001F\u008B\u0008",
    ];

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("page", ["page.html"], 1_000, ReadPage) { Words = Words },
        new("feed", ["feed.xml", "feed.json"], 2_000, ReadFeed) { Words = Words },
        new("wire", ["nitf.xml", "newsml.xml"], 2_000, ReadWire) { Words = Words },
        new("archive", [".warc"], 1_000, ReadArchive) { Words = Words },
        new("packed archive", [".warc"], 1_000, ReadPackedArchive) { Words = Words },
    ];

    private static void ReadPage(string html)
    {
        NewsPage page = NewsPage.Read(html, new Uri("https://a.example/b/c"));
        Article article = NewsParser.Default.Parse(page.Item);
        int end = 0;
        foreach (PageBlock block in page.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End > block.Span.Start && block.Span.End <= page.Item.Text.Length);
            Assert.NotEmpty(page.Locate(block.Span));
            end = block.Span.End;
        }

        NewsPage.Read(new MemoryStream(Encoding.Latin1.GetBytes(html)));
        // As a browser reads it: with scripts.
        using IHtmlDocument marked = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(page.Mark(article));
        Assert.DoesNotContain(marked.All, IsActive);
    }

    private static bool IsActive(IElement element)
        => (element.LocalName == "script" && element.GetAttribute("type")?.Trim().ToLowerInvariant()
                is not ("text/plain" or "application/ld+json" or "application/json"))
            || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Name == "srcdoc" || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));

    private static void ReadFeed(string feed)
    {
        Check(NewsFeed.Read(feed).Items);
        Check(NewsFeed.Read(new MemoryStream(Encoding.Latin1.GetBytes(feed))).Items);
    }

    private static void ReadWire(string wire)
    {
        Check(NewsWire.Read(wire));
        Check(NewsWire.Read(new MemoryStream(Encoding.Latin1.GetBytes(wire))));
    }

    private static void Check(IReadOnlyList<NewsItem> items)
    {
        Assert.All(items, item => Assert.NotNull(item.Text));
        // What was read can be written and read again.
        Assert.All(items.Take(1), item => NewsItem.FromJson(item.ToJson()));
    }

    private static void ReadArchive(string archive) => Read(Encoding.Latin1.GetBytes(archive));

    // The records packed each by itself; then a byte or two that depend on the text are changed, or the end is cut off.
    private static void ReadPackedArchive(string archive)
    {
        var packed = new MemoryStream();
        foreach (string record in archive.Split("WARC/"))
        {
            using var member = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            member.Write(Encoding.Latin1.GetBytes("WARC/" + record));
        }

        byte[] bytes = packed.ToArray();
        var random = new Random(archive.Length + (archive.Length > 40 ? archive[40] << 12 : 0));
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        Read(random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
    }

    private static void Read(byte[] archive)
    {
        try
        {
            foreach (WarcPage page in WarcReader.ReadAsync(new MemoryStream(archive)).ToBlockingEnumerable())
            {
                Assert.NotNull(page.ReadPage().Item.Text);
            }
        }
        catch (WarcFormatException exception)
        {
            Assert.InRange(exception.Offset, 0, archive.Length);
        }
    }
}
