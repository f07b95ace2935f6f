using System.Net;

namespace NewsParsing.Text;

/// <summary>
/// Reads a character reference of HTML that is left in text: <c>&amp;ldquo;</c>, <c>&amp;#8217;</c>, <c>&amp;amp;quot;</c>.
/// </summary>
internal static class CharacterReference
{
    // The longest name of HTML 4 is thetasym, the longest number #x10FFFF.
    private const int MaximumLength = 8;

    /// <summary>Returns the end of the reference that begins with an ampersand, or the ampersand's index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The ampersand.</param>
    /// <param name="characters">What it stands for; empty when it is no reference.</param>
    public static int Read(string text, int at, out string characters)
    {
        characters = "";
        int end = at;
        int name = at + 1;
        // Feeds escape twice: "&amp;quot;" is a quotation mark, and so is "&amp;amp;quot;".
        while (EndOfName(text, name) is var next && next > name
            && Decode(string.Concat("&", text.AsSpan(name, next - name))) is { } decoded)
        {
            characters = decoded;
            end = name = next;
            if (decoded != "&")
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The index after the semicolon that ends a name or number, or the index itself.</summary>
    private static int EndOfName(string text, int start)
    {
        int end = start;
        int limit = Math.Min(text.Length, start + MaximumLength);
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == start)))
        {
            end++;
        }

        return end > start + 1 && end < text.Length && text[end] == ';' ? end + 1 : start;
    }

    /// <summary>Null when it is no reference or one that text has no need of.</summary>
    private static string? Decode(string reference)
    {
        string decoded = WebUtility.HtmlDecode(reference);
        if (decoded is [>= '\u0080' and <= '\u009F' and char control])
        {
            // "&#147;": numbers from 128 to 159 are meant in Windows-1252, and the HTML standard has browsers read them so.
            decoded = Windows1252.CharacterOf(control).ToString();
        }

        // A letter or digit needs no reference, and what it is decoded to could be part of another one.
        bool isPlain = decoded.Length is 0 or > 2 || char.IsAsciiLetterOrDigit(decoded[0]) || decoded[0] is ';' or '#';
        return isPlain || (char.IsControl(decoded[0]) && decoded[0] is not ('\n' or '\r' or '\t')) ? null : decoded;
    }
}
