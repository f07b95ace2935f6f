using System.Buffers;
using System.Text;

namespace NewsParsing.Html;

/// <summary>
/// Determines the characters of a page: its byte order mark, what the server said, what its head says; and the bytes themselves where they
/// contradict both.
/// </summary>
internal static class CharsetReader
{
    // The HTML standard looks at 1,024 bytes; pages with long scripts at the top have the declaration later.
    private const int HeadLength = 4096;

    /// <summary>Windows-1252, which the Encoding Standard reads for every name of Latin-1.</summary>
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static SearchValues<char> ValueEnds { get; } = SearchValues.Create("\"' ;>/?\r\n");

    private static UTF8Encoding StrictUtf8 { get; } = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a stream to its end.</summary>
    public static string Decode(Stream stream, Encoding? hint)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), hint);
    }

    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? hint)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        Encoding? declared = hint ?? Declared(bytes[..Math.Min(bytes.Length, HeadLength)]);
        bool isWide = declared is { IsSingleByte: false } && declared.CodePage != 65001;
        if (isWide)
        {
            return declared!.GetString(bytes);
        }

        // Words of one byte a character are hardly ever valid UTF-8 by chance, and servers say Latin-1 by default: what is valid is UTF-8.
        if (TryUtf8(bytes) is { } text)
        {
            return text;
        }

        return (declared is { IsSingleByte: true } && declared.CodePage is not (20127 or 28591) ? declared : Western).GetString(bytes);
    }

    /// <summary>Returns the encoding of a name, as headers and pages give it; null for one that nobody knows.</summary>
    public static Encoding? Named(string? name)
    {
        name = name?.Trim(' ', '"', '\'', ';').ToLowerInvariant();
        if (string.IsNullOrEmpty(name) || name.Length > 40)
        {
            return null;
        }

        if (name is "utf8" or "utf-8")
        {
            return Encoding.UTF8;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a content type names: <c>text/html; charset=iso-8859-1</c>.</summary>
    public static Encoding? OfContentType(string? contentType)
        => contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? Named(Value(contentType.AsSpan(at + 8)).ToString()) : null;

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        int at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + 7).TrimStart();
            if (rest.Length > 0 && rest[0] == '=' && Named(Value(rest[1..]).ToString()) is { } encoding)
            {
                // Who writes "utf-16" into a page of single bytes is wrong (HTML standard, 13.2.3.2).
                return encoding.CodePage is 1200 or 1201 ? Encoding.UTF8 : encoding;
            }

            at = text.IndexOf("charset", at + 7, StringComparison.OrdinalIgnoreCase);
        }

        // "<?xml version="1.0" encoding="iso-8859-1"?>".
        at = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("encoding=", StringComparison.Ordinal) : -1;
        return at >= 0 && at < 100 ? Named(Value(text.AsSpan(at + 9)).ToString()) : null;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\r\n\"'");
        int end = text.IndexOfAny(ValueEnds);
        return end < 0 ? text : text[..end];
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return IsNearlyUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : null;
        }
    }

    // A page cut off in the middle of a letter, or with one broken letter among hundreds of good ones, is UTF-8 all the same.
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0;
        int bad = 0;
        while (!bytes.IsEmpty)
        {
            bool isRune = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == OperationStatus.Done;
            good += isRune && rune.Value > 127 ? 1 : 0;
            bad += isRune ? 0 : 1;
            bytes = bytes[length..];
        }

        return good > bad * 20 || (bad == 1 && good > 0);
    }
}
