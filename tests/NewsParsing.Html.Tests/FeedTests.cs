using System.Text;
using CsCheck;

namespace NewsParsing.Html.Tests;

/// <summary>Feeds in their kinds, whole and broken.</summary>
public sealed class FeedTests
{
    private const string First = "The bridge at Elmford is shut, the council said.";
    private const string Second = "“We had no choice,” said Jane Roe.";

    public static TheoryData<string, string> Feeds => new()
    {
        {
            "RSS 2.0 with content:encoded",
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Elmford Echo</title><language>en-gb</language><item><title>Bridge shut</title>
            <link>https://echo.example/1</link><guid isPermaLink="false">e-1</guid>
            <dc:creator>Ada Brook</dc:creator><dc:creator>Max Poe</dc:creator><pubDate>Tue, 04 Mar 2025 22:10:00 EST</pubDate>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>{First}</p><p>{Second}</p><p>Read more: <a href="/x">Swans return</a></p>]]></content:encoded>
            </item></channel></rss>
            """
        },
        {
            "RSS 2.0, escaped twice, with author and bare ampersands",
            $"""
            <rss><channel><title>Elmford Echo</title><language>en-gb</language><item><title>Bridge shut</title>
            <link>https://echo.example/1?a=1&b=2</link><guid>e-1</guid>
            <author>echo@echo.example (Ada Brook and Max Poe)</author><pubDate>Tue, 4 Mar 2025 22:10:00 -0500</pubDate>
            <description>&amp;lt;p&amp;gt;{First}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;{Second}&amp;lt;/p&amp;gt;</description></item>
            </channel></rss>
            """
        },
        {
            "RSS 1.0",
            $"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://echo.example"><title>Elmford Echo</title><dc:language>en-gb</dc:language></channel>
            <item rdf:about="e-1"><title>Bridge shut</title><link>https://echo.example/1</link><guid>e-1</guid>
            <dc:creator>Ada Brook, Max Poe</dc:creator>
            <dc:date>2025-03-04T22:10:00-05:00</dc:date><description>{First}&lt;br/&gt;&lt;br/&gt;{Second}&amp;nbsp;</description></item>
            </rdf:RDF>
            """
        },
        {
            "Atom 1.0 with XHTML",
            $"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb"><title>Elmford Echo</title><entry><id>e-1</id>
            <title type="html">Bridge &lt;b&gt;shut&lt;/b&gt;</title>
            <link rel="self" href="https://echo.example/1.atom"/><link href="https://echo.example/1"/><author><name>Ada Brook</name>
            </author><author><name>Max Poe</name></author>
            <updated>2025-03-05T01:00:00Z</updated><published>2025-03-04T22:10:00-05:00</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{First}</p><p>{Second}</p></div></content></entry></feed>
            """
        },
        {
            "Atom 0.3 without a namespace, cut off",
            $"""
            <feed xml:lang="en-gb"><title>Elmford Echo</title><entry><id>e-1</id><title>Bridge shut</title>
            <link rel="alternate" href="https://echo.example/1"/>
            <author><name>Ada Brook</name></author><author><name>Max Poe</name></author><issued>2025-03-04T22:10:00-05:00</issued>
            <content>&lt;p&gt;{First}&lt;/p&gt;&lt;p&gt;{Second}&lt;/p&gt;</content></entry><entry
            """
        },
        {
            "JSON Feed",
            $$"""
            { "version": "https://jsonfeed.org/version/1.1", "title": "Elmford Echo", "language": "en-gb", "items": [ { "id": "e-1",
            "url": "https://echo.example/1",
              "title": "Bridge shut", "authors": [{ "name": "Ada Brook" }, { "name": "Max Poe" }],
              "date_published": "2025-03-04T22:10:00-05:00",
              "content_html": "<p>{{First}}</p>\n<p>{{Second}}</p>" } ] }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Read_Feed_GivesItsItems(string kind, string feed)
    {
        NewsItem item = NewsFeed.Read(new MemoryStream(Encoding.UTF8.GetBytes(feed))).Items[0];

        Assert.Equal($"{First}\n\n{Second}", item.Text);
        Assert.Equal(("e-1", "Bridge shut", "By Ada Brook and Max Poe"), (item.Id, item.Headline, item.Byline));
        Assert.Equal(new DateTimeOffset(2025, 3, 4, 22, 10, 0, TimeSpan.FromHours(-5)), item.PublishedAt);
        Assert.Equal(TimeSpan.FromHours(-5), item.PublishedAt!.Value.Offset);
        Assert.Equal(("Elmford Echo", "en-gb"), (item.Source, item.Language));
        Assert.StartsWith("https://echo.example/1", item.Url, StringComparison.Ordinal);
        Assert.False(kind.Contains("atom", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no feed")]
    [InlineData("{")]
    [InlineData("<rss><channel><title>x</title></channel></rss>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><title>&x;</title></item></rss>")]
    public void Read_NoFeed_HasNoText(string feed)
        => Assert.DoesNotContain(NewsFeed.Read(feed).Items, item => item.Text.Length > 0 || item.Headline?.Contains("root:") == true);

    [Fact]
    public void Read_AnyPieceOfAnyFeed_NeverThrows()
    {
        string[] feeds = [.. Feeds.Select(row => (string)((object[])row)[1]), WireTests.NewsMl, WireTests.Nitf];
        Gen.Select(Gen.OneOf(feeds), Gen.Double.Unit, Gen.Double.Unit,
            Gen.OneOf("", "<", "&", "\0", "]]>", "<![CDATA[", "</item>", "\"", "{"))
            .Sample(
                (feed, start, end, piece) =>
                {
                    int a = (int)(start * feed.Length);
                    int b = (int)(end * feed.Length);
                    string cut = a < b ? feed[..a] + piece + feed[b..] : feed[b..] + piece;
                    NewsFeed.Read(cut);
                    NewsWire.Read(cut);
                },
                iter: 3_000);
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows()
        => Gen.Byte.Array[0, 300].Sample(
            bytes =>
            {
                NewsFeed.Read(new MemoryStream(bytes));
                NewsWire.Read(new MemoryStream(bytes));
            },
            iter: 2_000);

    [Fact]
    public void Read_DeepFeed_Ends() => Assert.Empty(NewsFeed.Read(string.Concat(Enumerable.Repeat("<a>", 100_000))).Items);
}
