using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsParsing.Tool.Input;

/// <summary>Recognises pages, feeds, agencies' files and web archives by the first bytes of an input.</summary>
internal static partial class ContentSignature
{
    // The header of the member of gzip, the tables of its first block and a first line.
    private const int PackedLength = 1024;

    // Up to the policy that its own pages, and hardly any other, begin with.
    private const string OwnPage = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;sha256-";

    /// <summary>
    /// Returns what an input holds, or null where it is none of these. It waits for more of the input than its first byte only where that
    /// begins one of them.
    /// </summary>
    public static InputFormat? Of(PeekStream stream)
    {
        // A tag or blanks before one, the mark of an encoding, gzip, "WARC".
        if (stream.Peek(1) is not [var begin, ..] || !(" \n\r\t<W\u001F\0"u8.Contains(begin) || begin >= 0xEF))
        {
            return null;
        }

        ReadOnlySpan<byte> first = stream.Peek(4);
        switch (first)
        {
            case [0x1F, 0x8B, ..]:
                return IsPackedArchive(stream.Peek(PackedLength)) ? InputFormat.Warc : null;
            case [(byte)'W', (byte)'A', (byte)'R', (byte)'C', ..]:
                return stream.Peek(5) is [_, _, _, _, (byte)'/', ..] ? InputFormat.Warc : null;
        }

        Encoding encoding = TextDecoder.MarkedEncoding(first, out int markLength) ?? Encoding.Latin1;
        if (markLength == 0 && stream.FirstByte() != (byte)'<')
        {
            return null;
        }

        ReadOnlySpan<byte> head = stream.Peek(MarkupSignature.HeadLength);
        bool isWhole = head.Length < MarkupSignature.HeadLength;
        head = head[markLength..Math.Min(head.Length, MarkupSignature.HeadLength)];
        // The last character may be cut.
        encoding = (Encoding)encoding.Clone();
        encoding.DecoderFallback = DecoderFallback.ReplacementFallback;
        return MarkupSignature.Recognise(encoding.GetString(head), isWhole, out _);
    }

    /// <summary>Whether an object of JSON is a JSON Feed, by as much of it as is there.</summary>
    public static bool IsJsonFeed(PeekStream stream)
    {
        ReadOnlySpan<byte> head = stream.Peek(1);
        return JsonFeedVersion().IsMatch(Encoding.Latin1.GetString(head[..Math.Min(head.Length, MarkupSignature.HeadLength)]));
    }

    /// <summary>Whether a page is one that this tool wrote, and no article of its own.</summary>
    public static bool IsOwnPage(ReadOnlySpan<byte> head) => head.StartsWith(OwnBytes) || head.IndexOf("data-newsparsing-marked"u8) >= 0;

    private static byte[] OwnBytes { get; } = Encoding.UTF8.GetBytes(OwnPage);

    private static bool IsPackedArchive(ReadOnlySpan<byte> head)
    {
        Span<byte> start = stackalloc byte[5];
        try
        {
            using var unpacked = new GZipStream(new MemoryStream(head.ToArray()), CompressionMode.Decompress);
            return unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // "version": "https://jsonfeed.org/version/1.1", whose slashes PHP escapes.
    [GeneratedRegex("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version")]
    private static partial Regex JsonFeedVersion();
}
