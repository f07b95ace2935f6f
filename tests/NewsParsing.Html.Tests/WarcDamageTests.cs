using System.IO.Compression;
using System.Text;
using CsCheck;
using NewsParsing.Html.Archives;

namespace NewsParsing.Html.Tests;

/// <summary>Archives that are cut off or damaged give what stands before that place, and then say where it is.</summary>
public sealed class WarcDamageTests
{
    private const int Count = 5;

    // Packed worse than real pages, so that a member has some kilobytes.
    private static readonly byte[][] Members = [.. Enumerable.Range(0, Count).Select(i => Pack(Record(i, 4_000 + (i * 700))))];

    [Fact]
    public async Task Cut_InsideAMember_GivesThePagesBeforeAndThePlace()
    {
        int start = Members.Take(3).Sum(member => member.Length);
        byte[] whole = Join(Members);
        // In the header, in the data, and in the trailer of the fourth.
        foreach (int length in new[] { 1, 5, 11, 400, Members[3].Length - 8, Members[3].Length - 1 })
        {
            await CheckAsync(whole[..(start + length)], [0, 1, 2], start, "the archive is cut off");
        }
    }

    [Fact]
    public async Task Cut_BetweenMembers_IsTheEnd()
        => Assert.Equal([0, 1, 2], (await ReadAsync(Join(Members[..3]))).Pages);

    [Fact]
    public async Task Byte_ThatWasChanged_IsFoundByTheChecksum()
    {
        byte[] whole = Join(Members);
        int start = Members.Take(2).Sum(member => member.Length);
        // In the checksum, and in the length.
        foreach (int back in new[] { 8, 6, 4, 1 })
        {
            byte[] damaged = [.. whole];
            damaged[start + Members[2].Length - back] ^= 0x40;
            await CheckAsync(damaged, [0, 1], start, "the checksum is that of other data");
        }
    }

    [Fact]
    public async Task Noise_AfterAMember_IsNamedAfterItsPage()
    {
        int end = Members.Take(2).Sum(member => member.Length);
        foreach (string noise in new[] { "x", "<html>not an archive</html>", new string('z', 100_000) })
        {
            await CheckAsync(
                [.. Join(Members[..2]), .. Encoding.ASCII.GetBytes(noise)], [0, 1], end, "what follows there is not compressed by gzip");
        }

        await CheckAsync([.. Members[0], .. "noise"u8, .. Join(Members[1..])], [0], Members[0].Length, "is not compressed by gzip");
    }

    [Fact]
    public async Task Zeros_AfterAMember_AreNothing()
        => Assert.Equal((Range(Count), null), (Text((await ReadAsync([.. Join(Members), .. new byte[70_000]])).Pages), (object?)null));

    [Fact]
    public async Task Member_OfSeveralRecords_OrRecordOfSeveralMembers_IsRead()
    {
        byte[] records = Join([.. Enumerable.Range(0, Count).Select(i => Record(i, 9_000))]);
        byte[] pieces = Join([.. records.Chunk(1_000).Select(Pack)]);

        Assert.Equal(Range(Count), Text((await ReadAsync(Pack(records))).Pages));
        Assert.Equal(Range(Count), Text((await ReadAsync(pieces)).Pages));
        (List<int> pages, WarcFormatException? damage) = await ReadAsync(pieces[..(pieces.Length * 3 / 5)]);
        Assert.Equal(Range(2), Text(pages));
        Assert.NotNull(damage);
    }

    [Fact]
    public async Task Header_WithNameAndComment_IsPassedOver()
    {
        byte[] member = Members[0];
        byte[] named = [.. member[..3], 0x1E, .. member[4..10], 3, 0, 1, 2, 3, .. "name"u8, 0, .. "comment"u8, 0, 9, 9, .. member[10..]];

        Assert.Equal([0, 1], (await ReadAsync([.. named, .. Members[1]])).Pages);
    }

    [Fact]
    public async Task PlainArchive_CutInsideARecord_GivesThePagesBeforeAndThePlace()
    {
        byte[] first = Record(0, 500);
        byte[] second = Record(1, 500);
        foreach (int length in new[] { 20, 150, second.Length - 10 })
        {
            await CheckAsync([.. first, .. second[..length]], [0], first.Length, "cut off in the middle of a record");
        }
    }

    [Fact]
    public async Task ArchiveInsideAnotherCompression_ThatIsCutOff_IsDamaged()
    {
        // What the framework's stream does with it is set by the program; here it throws, as in the tool.
        AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
        byte[] packed = Pack(Join([.. Enumerable.Range(0, Count).Select(i => Record(i, 9_000))]));
        var pages = new List<int>();
        await using var unpacked = new GZipStream(new MemoryStream(packed[..(packed.Length / 2)]), CompressionMode.Decompress);
        try
        {
            await foreach (WarcPage page in WarcReader.ReadAsync(unpacked))
            {
                pages.Add(Number(page));
            }
        }
        catch (WarcFormatException)
        {
            pages.Add(-1);
        }

        Assert.Equal(-1, pages[^1]);
    }

    [Fact]
    public void AnyChange_GivesPagesThatWereArchived_AndNothingElseIsThrown()
        => Gen.Select(Gen.Int[0, 40_000], Gen.Byte.Array[0, 6], Gen.Int[0, 40_000]).Sample(
            (place, bytes, cut) =>
            {
                byte[] archive = Join(Members);
                bytes.CopyTo(archive.AsSpan(place % (archive.Length - bytes.Length)));
                archive = archive[..(cut % 3 == 0 ? cut % archive.Length : archive.Length)];
                (List<int> pages, WarcFormatException? _) = ReadAsync(archive).GetAwaiter().GetResult();
                Assert.Equal(Enumerable.Range(0, pages.Count), pages);
            },
            iter: 2_000);

    private static async Task CheckAsync(byte[] archive, int[] pages, long offset, string message)
    {
        (List<int> found, WarcFormatException? damage) = await ReadAsync(archive);
        Assert.Equal(Text([.. pages]), Text(found));
        Assert.Equal(offset, damage?.Offset);
        Assert.Contains(message, damage?.Message, StringComparison.Ordinal);
        Assert.Contains($"from byte {offset} on", damage!.Message, StringComparison.Ordinal);
    }

    private static async Task<(List<int> Pages, WarcFormatException? Damage)> ReadAsync(byte[] archive)
    {
        var pages = new List<int>();
        try
        {
            // In pieces, as from a pipe.
            await foreach (WarcPage page in WarcReader.ReadAsync(new AheadStream(archive.AsMemory(..Math.Min(700, archive.Length)),
                new MemoryStream(archive, Math.Min(700, archive.Length), Math.Max(0, archive.Length - 700)))))
            {
                pages.Add(Number(page));
            }
        }
        catch (WarcFormatException exception)
        {
            return (pages, exception);
        }

        return (pages, null);
    }

    private static int Number(WarcPage page)
    {
        int number = page.Url[^1] - '0';
        Assert.StartsWith($"<p>{number} ", Encoding.ASCII.GetString(page.Content.Span), StringComparison.Ordinal);
        Assert.EndsWith("</p>", Encoding.ASCII.GetString(page.Content.Span), StringComparison.Ordinal);
        return number;
    }

    private static byte[] Record(int number, int length)
    {
        var random = new Random(number);
        string body = $"<p>{number} " + string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(32, 120))) + "</p>";
        string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
        return Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://echo.example/" + number
            + $"\r\nContent-Length: {answer.Length}\r\n\r\n{answer}\r\n\r\n");
    }

    private static byte[] Pack(byte[] record)
    {
        using var packed = new MemoryStream();
        using (var member = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            member.Write(record);
        }

        return packed.ToArray();
    }

    private static byte[] Join(IEnumerable<byte[]> parts) => [.. parts.SelectMany(part => part)];

    private static string Range(int count) => Text(Enumerable.Range(0, count));

    private static string Text(IEnumerable<int> numbers) => string.Join(' ', numbers);
}
