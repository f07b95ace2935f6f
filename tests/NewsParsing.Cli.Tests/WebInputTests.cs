using System.IO.Compression;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>Pages, feeds, wire files and web archives as inputs.</summary>
public sealed class WebInputTests : ToolTest
{
    private const string Paragraphs =
        "<p>The bridge at Elmford is shut, the council said on Tuesday, after a lorry had hit it twice in a week and again on Sunday.</p>"
        + "<p>“We had no choice,” said Jane Roe, who leads the council.</p>";

    private const string Page
        = "<!DOCTYPE html><title>Bridge shut</title><nav><a href=/>Home</a></nav><article><h1>Bridge shut</h1>" + Paragraphs + "</article>";

    [Fact]
    public async Task Html_GivesTheArticleOfThePage()
    {
        Write("f/a.html", Page);
        Write("f/b.htm", Page);

        ToolResult result = await RunAsync("f", "--input", "html", "--format", "jsonl");

        Assert.Equal((0, "a b"), (result.Code, string.Join(' ', result.Ids)));
        Assert.All(result.Articles, article => Assert.Equal("Jane Roe", article.Quotes[0].Speakers[0].Name));
        Assert.DoesNotContain("Home", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_GivesAnArticleAnItem()
    {
        string item = $"<item><title>Bridge shut</title><description><![CDATA[{Paragraphs}]]></description></item>";

        ToolResult result = await RunWithInputAsync($"<rss><channel>{item}{item}</channel></rss>", "-", "--input", "feed", "--format",
            "jsonl");

        Assert.Equal((0, 2), (result.Code, result.Output.Split("“We had no choice,”\"").Length - 1));
    }

    [Fact]
    public async Task Nitf_GivesItsArticle()
    {
        Write("a.xml", $"<nitf><body><body.content>{Paragraphs}</body.content></body></nitf>");

        ToolResult result = await RunAsync("a.xml", "--input", "nitf", "--format", "table");

        Assert.Equal(0, result.Code);
        Assert.Contains("Jane Roe", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warc_GivesItsPages()
    {
        string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page;
        string record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";
        string path = Path.Combine(Folder, "a.warc.gz");
        using (var file = new GZipStream(File.Create(path), CompressionMode.Compress))
        {
            file.Write(Encoding.UTF8.GetBytes(record + record));
        }

        ToolResult result = await RunAsync("a.warc.gz", "--input", "warc", "--format", "jsonl");

        Assert.Equal((0, 2), (result.Code, result.Output.Split("\"url\":\"https://a.example/1\"").Length - 1));
    }

    [Theory]
    [InlineData("html", "<p>", "holds no article")]
    [InlineData("feed", "<html>", "holds no item of a feed")]
    [InlineData("newsml", "<html>", "holds no article of NITF or NewsML-G2")]
    public async Task Input_WithoutAnArticle_IsAnError(string format, string content, string message)
    {
        ToolResult result = await RunWithInputAsync(content, "-", "--input", format);

        Assert.Equal(1, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
