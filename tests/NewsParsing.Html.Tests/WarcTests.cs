using System.IO.Compression;
using System.Text;
using CsCheck;

namespace NewsParsing.Html.Tests;

/// <summary>Web archives, plain and of gzip members, whole and cut off.</summary>
public sealed class WarcTests
{
    private const string Page = "<html><h1>Bridge shut</h1><article><p>The bridge at Elmford is shut, the council said on Tuesday, after "
        + "a lorry had hit it twice in a week and again on Sunday.</p><p>“We had no choice,” said Jane Roe, who leads the "
        + "council.</p></article>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Read_Archive_GivesEachPage(bool isGzip)
    {
        byte[] archive = Archive(1_000, isGzip);
        int count = 0;
        await foreach (WarcPage page in WarcReader.ReadAsync(new MemoryStream(archive)))
        {
            Assert.Equal($"https://echo.example/{count}", page.Url);
            if (count++ % 100 == 0)
            {
                Assert.EndsWith("who leads the council.", page.ReadPage().Item.Text, StringComparison.Ordinal);
                Assert.Equal(new DateTimeOffset(2025, 3, 4, 22, 10, 0, TimeSpan.Zero), page.FetchedAt);
            }
        }

        Assert.Equal(1_000, count);
    }

    [Fact]
    public async Task Read_PlainArchiveWithNoiseBefore_GivesItsPages()
        => Assert.Equal(3, (await ReadAsync([.. "noise\r\n"u8, .. Archive(3, isGzip: false)])).Count);

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("chunked")]
    public async Task Read_BodyAsItWasSent_IsUnpacked(string coding)
    {
        byte[] body = Encoding.UTF8.GetBytes(Page);
        var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Compress, true), "br"
                => new BrotliStream(packed, CompressionMode.Compress, true),
            "deflate" => new ZLibStream(packed, CompressionMode.Compress, true), _ => new MemoryStream(),
        })
        {
            stream.Write(body);
        }

        byte[] sent = coding == "chunked"
            ? [.. Encoding.ASCII.GetBytes("A\r\n"), .. body[..10], .. Encoding.ASCII.GetBytes($"\r\n{body.Length - 10:x}\r\n"),
            .. body[10..], .. "\r\n0\r\n\r\n"u8] : packed.ToArray();
        string field = coding == "chunked" ? "Transfer-Encoding: chunked" : "Content-Encoding: " + coding;

        WarcPage page = Assert.Single(await ReadAsync(Record(0, sent, field)));

        Assert.Equal(Page, Encoding.UTF8.GetString(page.Content.Span));
    }

    [Fact]
    public async Task Read_AnswerThatIsNoPage_IsPassedOver()
        => Assert.Empty(await ReadAsync([.. Record(1, [1, 2, 3], "Content-Type: image/png"),
            .. Record(2, [], "X: y", "HTTP/1.1 404 Not Found")]));

    [Fact]
    public void Read_AnyPieceOfAnArchive_ThrowsNothingButThatItIsDamaged()
        => Gen.Select(Gen.Bool, Gen.Int[0, 4_000], Gen.Int[0, 4_000], Gen.Byte.Array[0, 8]).Sample(
            (isGzip, start, length, noise) =>
            {
                byte[] archive = Archive(4, isGzip);
                start = Math.Min(start, archive.Length);
                byte[] broken = [.. archive[..start], .. noise, .. archive[Math.Min(start + length, archive.Length)..]];
                try
                {
                    foreach (WarcPage page in ReadAsync(broken).GetAwaiter().GetResult())
                    {
                        page.ReadPage();
                    }
                }
                catch (WarcFormatException)
                {
                    // As documented.
                }
            },
            iter: 1_000);

    private static async Task<List<WarcPage>> ReadAsync(byte[] archive)
    {
        var pages = new List<WarcPage>();
        await foreach (WarcPage page in WarcReader.ReadAsync(new MemoryStream(archive)))
        {
            pages.Add(page);
        }

        return pages;
    }

    private static byte[] Archive(int count, bool isGzip)
    {
        var archive = new MemoryStream();
        for (int i = -1; i < count; i++)
        {
            byte[] record = i < 0
                ? Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 14\r\n\r\nsoftware: none\r\n\r\n")
                : Record(i, Encoding.UTF8.GetBytes(Page), "X-Crawler: yes");
            using Stream member = isGzip ? new GZipStream(archive, CompressionLevel.Fastest, leaveOpen: true)
                : new BufferedStream(new KeepOpen(archive));
            member.Write(record);
        }

        return archive.ToArray();
    }

    private static byte[] Record(int number, byte[] body, string field, string status = "HTTP/1.1 200 OK")
    {
        string type = field.StartsWith("Content-Type", StringComparison.Ordinal) ? "" : "Content-Type: text/html; charset=utf-8\r\n";
        byte[] head = Encoding.ASCII.GetBytes($"{status}\r\n{type}{field}\r\n\r\n");
        byte[] start = Encoding.ASCII.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://echo.example/{number}\r\nWARC-Date: 2025-03-04T22:10:00Z\r\n"
            + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {head.Length + body.Length}\r\n\r\n");
        return [.. start, .. head, .. body, .. "\r\n\r\n"u8];
    }

    private sealed class KeepOpen(Stream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => stream.Length;

        public override long Position { get => stream.Position; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => stream.Write(buffer, offset, count);
    }
}
