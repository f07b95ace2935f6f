using System.IO.Compression;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>Pages, feeds, agencies' files and web archives are recognised by what they hold, whatever they are called.</summary>
public sealed class RecognitionTests : ToolTest
{
    private const string Paragraphs =
        "<p>The bridge at Elmford is shut, the council said on Tuesday, after a lorry had hit it twice in a week and again on Sunday.</p>"
        + "<p>“We had no choice,” said Jane Roe, who leads the council.</p>";

    private const string Page = "<!DOCTYPE html><title>Bridge shut</title><article><h1>Bridge shut</h1>" + Paragraphs + "</article>";

    private const string Item = "<item><title>Bridge shut</title><description><![CDATA[" + Paragraphs + "]]></description></item>";

    private static (string Kind, string Content)[] Contents =>
    [
        ("page", Page),
        ("page with a mark and blank lines", "\uFEFF\n\n" + Page),
        ("page after a comment", "<!-- saved from url=(0040)https://a.example/ -->\n<html>" + Page),
        ("page of XHTML", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html><body>" + Paragraphs),
        ("page in capitals", "<HTML><BODY>" + Paragraphs),
        ("piece of a page", "<div class=story>" + Paragraphs + "</div>\n"),
        ("RSS", $"<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel>{Item}</channel></rss>"),
        ("RSS without a declaration", $"<rss><channel>{Item}</channel></rss>"),
        ("RSS with a document type", $"<!DOCTYPE rss [<!ENTITY nbsp \"&#160;\">]>\n<rss><channel>{Item}</channel></rss>"),
        ("RSS 1.0", $"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>{Item}</rdf:RDF>"),
        ("Atom", $"<feed xmlns='http://www.w3.org/2005/Atom'><entry><content><![CDATA[{Paragraphs}]]></content></entry></feed>"),
        (
            "JSON Feed",
            "{\n \"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"content_html\": \"" + Paragraphs + "\"}] }"),
        ("NITF", $"<nitf><body><body.content>{Paragraphs}</body.content></body></nitf>"),
        ("NITF with a document type", $"<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'n.dtd'><nitf><body>{Paragraphs}</body></nitf>"),
        (
            "NewsML-G2",
            $"<newsItem guid='a'><contentSet><inlineXML><nitf><body><body.content>{Paragraphs}</body.content></body></nitf></inlineXML>"
                + "</contentSet></newsItem>"),
        ("WARC", Record),
    ];

    private static string Record
    {
        get
        {
            string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page;
            return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
                + $"Content-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".xml")]
    public async Task Content_IsRecognised_WhateverTheFileIsCalled(string ending)
    {
        // A file that is named .txt or .html is no JSON.
        (string Kind, string Content)[] contents = [.. Contents.Where(content => ending == "" || content.Kind != "JSON Feed")];
        string[] names = [.. contents.Select(content => Write("f/" + content.Kind.Replace(' ', '-') + ending, content.Content))];

        ToolResult result = await RunAsync([.. ending == ".xml" ? ["f"] : names, "-f", "jsonl"]);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(contents.Length, result.Articles.Length);
        Assert.All(result.Articles, article => Assert.Equal("Jane Roe", article.Quotes[0].Speakers[0].Name));
        Assert.All(result.Articles, article => Assert.DoesNotContain("<p>", article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("page with a mark and blank lines")]
    [InlineData("piece of a page")]
    [InlineData("RSS")]
    [InlineData("JSON Feed")]
    [InlineData("NewsML-G2")]
    [InlineData("WARC")]
    public async Task Content_IsRecognised_OnStandardInput(string kind)
    {
        ToolResult result = await RunWithInputAsync(Contents.Single(content => content.Kind == kind).Content, "-f", "jsonl");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("Jane Roe", Assert.Single(result.Articles).Quotes[0].Speakers[0].Name);
    }

    [Fact]
    public async Task PackedArchive_IsRecognised_WhateverItIsCalled()
    {
        using var packed = new MemoryStream();
        for (int i = 0; i < 2; i++)
        {
            using var member = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            member.Write(Encoding.UTF8.GetBytes(Record));
        }

        foreach (string name in new[] { "f/a.warc.gz", "a.gz", "a.arc", "a" })
        {
            ToolResult result = await RunAsync(Write(name, packed.ToArray()) is var path && name[0] == 'f' ? "f" : path, "-f", "jsonl");
            Assert.Equal((0, "", 2), (result.Code, result.Error, result.Articles.Length));
        }

        ToolResult piped = await ShellAsync("newsparse -f jsonl < a");
        Assert.Equal((0, "", 2), (piped.Code, piped.Error, piped.Articles.Length));
    }

    [Fact]
    public async Task ProseThatBeginsLikeMarkupOrMentionsIt_StaysText()
    {
        string[] texts =
        [
            "<3 is what she wrote, Jane Roe said.",
            "<p> opens a paragraph, Jane Roe said, and </p> closes it.",
            "<a> is the tag of a link, Jane Roe said.",
            "<Music plays> “We won,” Jane Roe said.",
            "<b>Elmford</b> — “We won,” Jane Roe said.",
            "< Jane Roe said that the page was <html> and the feed <rss>.",
            "The tags <html>, <body> and <rss version=\"2.0\"> were all there, Jane Roe said.",
            "WARC is a format of archives, Jane Roe said.",
            "{Jane Roe} said that \"version\" was \"https://jsonfeed.org/version/1\".",
        ];
        string[] names = [.. texts.SelectMany((text, i) => new[] { Write($"{i}.txt", text), Write($"{i}", text) })];

        ToolResult result = await RunAsync([.. names, "-f", "jsonl"]);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(texts.SelectMany(text => new[] { text, text }), result.Articles.Select(article => article.Text));
    }

    [Fact]
    public async Task Input_OverridesWhatTheContentSays()
    {
        ToolResult text = await RunAsync(Write("a.html", Page), "-f", "jsonl", "--input", "text");
        ToolResult page = await RunAsync(Write("b.txt", Paragraphs), "-f", "jsonl", "--input", "html");
        ToolResult feed = await RunAsync("a.html", "--input", "feed");

        Assert.Equal((0, Page), (text.Code, text.Articles[0].Text));
        Assert.StartsWith("The bridge", page.Articles[0].Text, StringComparison.Ordinal);
        Assert.Equal((1, "newsparse: a.html: holds no item of a feed\n"), (feed.Code, feed.Error));
    }

    [Fact]
    public async Task Folder_OfAllKinds_GivesAnArticleAnItemWithItsId_AndNamesWhatIsBad()
    {
        Write("f/a.html", Page);
        Write("f/b.xml", $"<rss><channel>{Item}{Item}</channel></rss>");
        Write("f/c.xml", "<?xml version='1.0'?><urlset><url>https://a.example/</url></urlset>");
        Write("f/d.rss", "<rss><channel></channel></rss>");
        Write("f/e.warc", Record);
        Write("f/f.htm", "<html><p>Nothing.");
        Write("f/g.txt", "“We won,” Jane Roe said.");
        string[] errors =
        [
            "f/c.xml: is XML of a kind that is not read; convert it to plain text or JSON Lines (--input text reads it as it is)",
            "f/d.rss: holds no item of a feed",
            "f/f.htm: holds no article that can be found",
        ];

        ToolResult result = await RunAsync("f", "-f", "jsonl");
        ToolResult inline = await RunAsync("f", "--errors", "inline");

        Assert.Equal(1, result.Code);
        Assert.Equal(["a", "b.xml:1", "b.xml:2", "https://a.example/1", "g"], result.Ids);
        Assert.Equal(errors.Select(error => "newsparse: " + error), result.ErrorLines);
        Assert.Equal((0, "", 8), (inline.Code, inline.Error, inline.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.All(errors, error => Assert.Contains($"\"error\":\"{error}\"", inline.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_PassesOverPagesOfItsOwn_AndPartsOfSavedPages()
    {
        Write("f/Story.html", Page);
        Write("f/Story_files/saved_resource.html", Page);
        Write("f/Story_files/a.js", "var a;");
        Write("f/other_files/b.html", Page);

        ToolResult first = await RunAsync("f", "-f", "html", "-o", "f/pages");
        ToolResult second = await RunAsync("f", "-f", "jsonl");

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Equal(["Story", "other_files/b"], second.Ids);
        Assert.Equal("newsparse: 3 files were not read (.html)\n", second.Error);
    }

    [Fact]
    public async Task PageInOneFile_IsRefusedWithWhatToDo()
    {
        ToolResult result = await RunAsync(Write("a.mhtml", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>"));

        Assert.Equal(
            (1, "newsparse: a.mhtml: is a page in one file (MHTML); save it as a web page (.html)\n"), (result.Code, result.Error));
    }
}
