using System.IO.Compression;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary><c>--format page</c>, and archives that are damaged.</summary>
public sealed class PageFormatTests : ToolTest
{
    private const string Page = "<!DOCTYPE html><html lang=en><head><title>Bridge shut</title><script>rebuild()</script></head><body>"
        + "<nav><a href=/>Home</a></nav><article><h1>Bridge shut</h1><p>The bridge at Elmford is shut, the council said on Tuesday, after "
        + "a lorry had hit it twice in a week and again on Sunday.</p><p>“We had no choice,” said Jane Roe, who leads the council.</p>"
        + "</article>";

    [Fact]
    public async Task Page_IsPrintedWithItsQuotesMarked_AndWithoutActiveScripts()
    {
        ToolResult result = await RunAsync(Write("a.html", Page), "--format", "page");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("title=\"Jane Roe\">“We had no choice,”</mark> said Jane Roe", result.Output, StringComparison.Ordinal);
        Assert.Contains("<nav><a href=\"/\">Home</a></nav>", result.Output, StringComparison.Ordinal);
        Assert.Contains("<script type=\"text/plain\">rebuild()</script>", result.Output, StringComparison.Ordinal);
        Assert.Contains("script-src 'none'", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_HasOnlyWhatIsSelectedMarked()
    {
        ToolResult result = await RunAsync(Write("a.html", Page), "--format", "page", "--only", "claims");

        Assert.DoesNotContain("<mark class=\"newsparsing-quote\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"newsparsing-claim\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_GetsThePagesThemselves_AndLaysOutWhatWasNone()
    {
        Write("f/a.html", Page);
        Write("f/b.txt", "“We won,” said Sam Poe.");

        ToolResult result = await RunAsync("f", "-f", "page", "-o", "out");
        ToolResult again = await RunAsync("out", "-f", "jsonl");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("<nav>", Read("out/a.html"), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", Read("out/b.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"a.html\">", Read("out/index.html"), StringComparison.Ordinal);
        // What it wrote is nobody's article.
        Assert.Equal((0, ""), (again.Code, again.Output));
        Assert.Contains("3 files were not read (.html)", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html", "--format", "page", "--clean")]
    [InlineData("a.html", "b.html", "--format", "page")]
    public async Task Page_OfACleanedText_OrOfSeveralInOneFile_IsAnErrorOfUsage(params string[] arguments)
    {
        Write("a.html", Page);
        Write("b.html", Page);

        Assert.Equal(2, (await RunAsync(arguments)).Code);
    }

    [Fact]
    public async Task ArchiveThatIsDamaged_GivesThePagesBefore_AndNamesThePlace()
    {
        byte[] member = Member(0);
        byte[] cut = [.. member, .. Member(1), .. Member(2)[..^9]];
        byte[] changed = [.. member, .. Member(1)];
        changed[^6] ^= 1;
        string place = $"from byte {member.Length * 2} on: the archive is cut off; the pages before that were read";

        ToolResult result = await RunAsync(
            Write("cut.warc.gz", cut), Write("sum.warc.gz", changed), Write("noise.warc.gz", [.. member, .. "noise"u8]), "-f", "jsonl");
        ToolResult inline = await RunAsync("cut.warc.gz", "--errors", "inline");
        ToolResult who = await RunAsync("speakers", "cut.warc.gz");

        Assert.Equal((1, 4), (result.Code, result.Articles.Length));
        Assert.Equal(
            [
                "newsparse: cut.warc.gz: is damaged " + place,
                $"newsparse: sum.warc.gz: is damaged from byte {member.Length} on: the checksum is that of other data; the pages before "
                    + "that were read",
                $"newsparse: noise.warc.gz: is damaged from byte {member.Length} on: what follows there is not compressed by gzip; the "
                    + "pages before that were read",
            ],
            result.ErrorLines);
        // Nobody knows how many pages it would have been.
        Assert.Equal((1, 3), (inline.Code, inline.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Contains(place, inline.Error, StringComparison.Ordinal);
        Assert.Equal(1, who.Code);
        Assert.Contains("Jane Roe", who.Output, StringComparison.Ordinal);
    }

    private static byte[] Member(int number)
    {
        string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page;
        string record = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/{number}\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";
        using var packed = new MemoryStream();
        using (var member = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            member.Write(Encoding.UTF8.GetBytes(record));
        }

        return packed.ToArray();
    }
}
