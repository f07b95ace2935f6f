using System.Globalization;
using System.Text;

namespace NewsParsing.Text;

/// <summary>Reads bytes that mail software wrote as <c>=E2=80=9C</c> (RFC 2045) and nobody decoded.</summary>
internal static class QuotedPrintable
{
    /// <summary>Whether a text holds marks or accented letters of UTF-8, or quotation marks of Windows-1252, so written.</summary>
    // One mark decides for the text: "x=20" alone may be a formula, "=E2=80" is nothing else.
    public static bool IsUsed(string text)
        => text.Contains("=E2=80=", StringComparison.Ordinal) || text.Contains("=C3=", StringComparison.Ordinal)
            || text.Contains("=C2=A0", StringComparison.Ordinal)
            || (text.Contains("=93", StringComparison.Ordinal) && text.Contains("=94", StringComparison.Ordinal));

    /// <summary>Returns the end of the bytes that are one character, or the index of the equals sign itself.</summary>
    public static int Read(string text, int at, out string meant)
    {
        meant = "";
        // An equals sign at the end of a line takes the break with it.
        if (at + 1 < text.Length && text[at + 1] is '\r' or '\n')
        {
            return text.AsSpan(at + 1).StartsWith("\r\n") ? at + 3 : at + 2;
        }

        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < 4 && TryByte(text, at + count * 3, out bytes[count]))
        {
            count++;
        }

        if (count == 0)
        {
            return at;
        }

        if (Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int used) == System.Buffers.OperationStatus.Done)
        {
            meant = rune.ToString();
            return at + used * 3;
        }

        char single = bytes[0] is >= 0x80 and <= 0x9F ? Windows1252.CharacterOf(bytes[0]) : (char)bytes[0];
        meant = single.ToString();
        return at + 3;
    }

    private static bool TryByte(string text, int at, out byte value)
    {
        value = 0;
        return at + 2 < text.Length && text[at] == '='
            && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
