using System.Text;

namespace NewsParsing.Tool.Input;

/// <summary>
/// Decodes a text file: UTF-16 or UTF-32 where a byte order mark says so, else the encoding that was named, else UTF-8; the mark is left
/// out. Bytes that are none of it are an error, not replaced: a replaced letter would pass for a part of a quotation.
/// </summary>
internal static class TextDecoder
{
    /// <param name="bytes">The file.</param>
    /// <param name="named">The encoding of files without a mark; null for UTF-8.</param>
    /// <exception cref="InputException">It is no text in this encoding.</exception>
    public static string Decode(byte[] bytes, Encoding? named)
    {
        // A mark counts for more than a name, as in the Encoding Standard (https://encoding.spec.whatwg.org/#decode).
        Encoding encoding = MarkedEncoding(bytes, out int markLength) ?? named ?? Utf8;
        string text;
        try
        {
            text = encoding.GetString(bytes, markLength, bytes.Length - markLength);
        }
        catch (DecoderFallbackException exception)
        {
            string name = encoding.WebName.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? "UTF-8" : encoding.WebName;
            throw new InputException(EncodingGuess.Describe(bytes.AsSpan(markLength), name), exception);
        }

        // No text holds one, but UTF-16 read as UTF-8 and nearly every file of a program does.
        return text.Contains('\0')
            ? throw new InputException(EncodingGuess.OfNulls(bytes) is { } guess
                ? $"is no UTF-8 text but looks like {guess}; read it with --encoding {guess}"
                : "holds NUL bytes, so it is no text file")
            : text;
    }

    /// <summary>The encoding that a byte order mark names; null without one, and for the mark of UTF-8 the one that it is.</summary>
    public static Encoding? MarkedEncoding(ReadOnlySpan<byte> bytes, out int markLength)
    {
        (Encoding? encoding, markLength) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            // Before UTF-16, whose mark it begins with: a text that begins with NUL is none.
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    private static UTF8Encoding Utf8 => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
