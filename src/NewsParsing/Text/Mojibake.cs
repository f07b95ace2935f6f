using System.Text;

namespace NewsParsing.Text;

/// <summary>
/// Recognises characters that were written in UTF-8 and read as Windows-1252, Latin-1 or Mac Roman: <c>â€œ</c> for <c>“</c>,
/// <c>Ã©</c> for <c>é</c>. Takes only what no text means to say.
/// </summary>
internal static class Mojibake
{
    // Marks of the block E2 80 in Mac Roman ("‚Äú" for “): the third character is the last byte, E2 and 80 are "‚Ä". No German word begins
    // with Ä and one of these, so that ‚Ärzte’ stays what it is.
    private const string MacLast = "úùôòìî¶";
    private const string MacMarks = "\u201C\u201D\u2019\u2018\u2013\u2014\u2026";

    /// <summary>Returns the end of the characters that stand for one, or the index itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first of them.</param>
    /// <param name="character">The character that was meant.</param>
    public static int Read(ReadOnlySpan<char> text, int at, out Rune character)
    {
        character = default;
        int end = text[at] switch
        {
            'â' => ReadMark(text, at, ref character),
            'Ã' or 'Ä' or 'Å' => ReadLetter(text, at, ref character),
            'Â' => ReadSign(text, at, ref character),
            'ð' => ReadPicture(text, at, ref character),
            '\u201A' => ReadMacRoman(text, at, ref character),
            _ => at,
        };
        return end;
    }

    /// <summary>Three bytes: general punctuation (E2 80), the euro (E2 82 AC), the trade mark sign (E2 84 A2), minus (E2 88 92).</summary>
    private static int ReadMark(ReadOnlySpan<char> text, int at, ref Rune character)
    {
        int second = ContinuationAt(text, at + 1);
        int third = ContinuationAt(text, at + 2);
        if (second == 0x80 && third >= 0)
        {
            character = new Rune(0x2000 + (third & 0x3F));
            return at + 3;
        }

        if (second == 0x80)
        {
            // The last byte of ” (9D) is no character in Windows-1252: it becomes U+FFFD or a question mark, or is lost. Between letters
            // no quotation ends: the lost byte was that of a hyphen ("realâ€world") or an apostrophe.
            bool inWord = at > 0 && char.IsLetter(text[at - 1]) && at + 2 < text.Length && char.IsLetter(text[at + 2]);
            character = new Rune(!inWord ? '\u201D' : LostMark.IsApostrophe(text, at, at + 2) ? '\'' : '-');
            return at + 2 < text.Length && text[at + 2] is '\uFFFD' or '?' ? at + 3 : at + 2;
        }

        int code = (second, third) switch
        {
            (0x82, 0xAC) => 0x20AC,
            (0x84, 0xA2) => 0x2122,
            (0x88, 0x92) => 0x2212,
            _ => 0,
        };
        character = new Rune(code);
        return code == 0 ? at : at + 3;
    }

    /// <summary>Two bytes: a letter of Latin-1 or Latin Extended-A. Inside a word, or before the rest of one.</summary>
    private static int ReadLetter(ReadOnlySpan<char> text, int at, ref Rune character)
    {
        int second = ContinuationAt(text, at + 1);
        // A capital after a lowercase letter, or a sign between a capital and a lowercase letter, is in no word of any language; "SÃO" and
        // "‘MÃ’" are.
        // The sign for not is the end of "â‚¬", the euro in a mark that was wrongly decoded twice ("Ã¢â‚¬Å“").
        bool inside = (at > 0 && (char.IsLower(text[at - 1]) || text[at - 1] == '\u00AC'))
            || (at + 2 < text.Length && char.IsLower(text[at + 2]));
        if (second < 0 || !inside)
        {
            return at;
        }

        character = new Rune(((text[at] & 0x1F) << 6) | (second & 0x3F));
        return at + 2;
    }

    /// <summary>Two bytes: a sign of Latin-1 (<c>Â£</c>, <c>Â°</c>, <c>Â</c> before a no-break space).</summary>
    private static int ReadSign(ReadOnlySpan<char> text, int at, ref Rune character)
    {
        // "ROMÂ»" may be a Romanian word in guillemets; after anything but a capital Â begins no word that goes on with a sign.
        bool inWord = at > 0 && char.IsUpper(text[at - 1]);
        if (inWord || at + 1 == text.Length || text[at + 1] is < '\u00A0' or > '\u00BF')
        {
            return at;
        }

        character = new Rune(text[at + 1]);
        return at + 2;
    }

    /// <summary>Four bytes: an emoji (F0 9F).</summary>
    private static int ReadPicture(ReadOnlySpan<char> text, int at, ref Rune character)
    {
        int third = ContinuationAt(text, at + 2);
        int fourth = ContinuationAt(text, at + 3);
        if (ContinuationAt(text, at + 1) != 0x9F || third < 0 || fourth < 0)
        {
            return at;
        }

        character = new Rune(0x1F000 | ((third & 0x3F) << 6) | (fourth & 0x3F));
        return at + 4;
    }

    private static int ReadMacRoman(ReadOnlySpan<char> text, int at, ref Rune character)
    {
        int mark = at + 2 < text.Length && text[at + 1] == 'Ä' ? MacLast.IndexOf(text[at + 2], StringComparison.Ordinal) : -1;
        character = mark < 0 ? default : new Rune(MacMarks[mark]);
        return mark < 0 ? at : at + 3;
    }

    /// <summary>The continuation byte (0x80 to 0xBF) that a character was read from, or -1.</summary>
    private static int ContinuationAt(ReadOnlySpan<char> text, int at)
        => at < text.Length && Windows1252.ByteOf(text[at]) is >= 0x80 and <= 0xBF and int value ? value : -1;
}
