using System.Globalization;
using System.Text;

namespace NewsParsing.Cli.Input;

/// <summary>
/// Decodes a text file: UTF-16 where a byte order mark says so, else UTF-8, the mark left out. Bytes that are neither are an error, not
/// replaced: a replaced letter would pass for a part of a quotation.
/// </summary>
internal static class TextDecoder
{
    public static string Decode(byte[] bytes)
    {
        Encoding encoding = EncodingOf(bytes, out int markLength);
        try
        {
            return encoding.GetString(bytes, markLength, bytes.Length - markLength);
        }
        catch (DecoderFallbackException exception)
        {
            int index = markLength + exception.Index;
            string value = exception.BytesUnknown is [byte first, ..]
                ? string.Create(CultureInfo.InvariantCulture, $"byte 0x{first:X2} ")
                : "";
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"is not valid {encoding.WebName.ToUpperInvariant()} ({value}at offset {index}); convert it to UTF-8 first"), exception);
        }
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes, out int markLength)
    {
        (Encoding encoding, markLength) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => ((Encoding)new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            _ => (Utf8, 0),
        };
        return encoding;
    }

    private static UTF8Encoding Utf8 => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
