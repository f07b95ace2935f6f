using System.Globalization;
using System.Text;

namespace NewsParsing.Tool.Input;

/// <summary>Names the encoding that bytes are likely in which are not in the one they were read in.</summary>
internal static class EncodingGuess
{
    private const int ShortestGuess = 8;

    /// <summary>Says which byte is wrong, and what to do.</summary>
    /// <param name="bytes">What could not be decoded, without a mark.</param>
    /// <param name="encoding">The encoding that it was read in.</param>
    public static string Describe(ReadOnlySpan<byte> bytes, string encoding)
    {
        if (encoding != "UTF-8")
        {
            return $"is not valid {encoding}";
        }

        int at = FirstInvalid(bytes);
        string place = at < bytes.Length
            ? string.Create(CultureInfo.InvariantCulture, $" (byte 0x{bytes[at]:X2} at offset {at})")
            : "";
        return Of(bytes) is { } likely
            ? $"is not valid UTF-8{place} and looks like {likely}; read it with --encoding {likely}"
            : $"is not valid UTF-8{place}, though the rest is: it is damaged there, or two encodings were mixed";
    }

    /// <summary>Returns <c>utf-16</c> and its like for text whose every second byte is NUL; null for other bytes.</summary>
    public static string? OfNulls(ReadOnlySpan<byte> bytes)
    {
        // The letters of English have a NUL after or before them; one in ten may be another character.
        int even = 0, odd = 0;
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        for (int i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        int most = head.Length / 2 * 9 / 10;
        // Of two characters nothing follows: "a" and NUL.
        return head.Length < ShortestGuess ? null : odd > most && even == 0 ? "utf-16" : even > most && odd == 0 ? "utf-16BE" : null;
    }

    /// <summary>The encoding in which the bytes above 0x7F would be what English news writes; null where most of them are UTF-8.</summary>
    private static string? Of(ReadOnlySpan<byte> bytes)
    {
        int utf8 = 0, invalid = 0, windows = 0, mac = 0;
        ReadOnlySpan<byte> rest = bytes;
        while (!rest.IsEmpty)
        {
            bool isValid = Rune.DecodeFromUtf8(rest, out _, out int length) == System.Buffers.OperationStatus.Done;
            byte first = rest[0];
            rest = rest[length..];
            if (first < 0x80)
            {
                continue;
            }

            utf8 += isValid ? 1 : 0;
            invalid += isValid ? 0 : 1;
            // Quotation marks, dashes and the dots of an omission, and the letters of French, German and Spanish.
            windows += first is 0x85 or (>= 0x91 and <= 0x97) or 0xA3 or (>= 0xE0 and <= 0xFC) ? 1 : 0;
            // The same marks, and é, è, ü, ö, ñ, ç, á.
            mac += first is (>= 0xD0 and <= 0xD5) or 0xC9 or 0x8E or 0x8F or 0x9F or 0x9A or 0x8D or 0x87 ? 1 : 0;
        }

        return utf8 > invalid ? null : mac > windows ? "macintosh" : "windows-1252";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
