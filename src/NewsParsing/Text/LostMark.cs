namespace NewsParsing.Text;

/// <summary>
/// Determines which mark stood where a converter wrote U+FFFD or a question mark, by the characters around it: <c>port?s</c>,
/// <c>O\uFFFDNeil</c>, <c>\uFFFDWe are done,\uFFFD</c>.
/// </summary>
internal static class LostMark
{
    /// <summary>The mark that stood in place of U+FFFD, or that character itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first U+FFFD.</param>
    /// <param name="end">The index after the last of a run of them: three stand for the three bytes of one mark.</param>
    public static char Of(ReadOnlySpan<char> text, int start, int end)
    {
        bool letterBefore = start > 0 && char.IsLetter(text[start - 1]);
        bool letterAfter = end < text.Length && char.IsLetterOrDigit(text[end]);
        if (letterBefore && letterAfter)
        {
            // "Garc\uFFFDa" lost a letter.
            return IsApostrophe(text, start, end) ? '\'' : '\uFFFD';
        }

        bool openBefore = CharacterTable.IsSpaceAt(text, start - 1) || text[start - 1] is '(' or '[';
        if (openBefore)
        {
            return letterAfter ? '\u201C' : CharacterTable.IsSpaceAt(text, end) ? '\u2013' : '\uFFFD';
        }

        bool closes = letterBefore || text[start - 1] is ',' or '.' or '!' or '?' or '\u2026';
        return closes && !letterAfter ? '\u201D' : '\uFFFD';
    }

    /// <summary>Whether the sign at an index stands between the letters of a word as an apostrophe does.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0 || end >= text.Length || !char.IsLetter(text[start - 1]) || !char.IsLetter(text[end]))
        {
            return false;
        }

        int rest = end;
        while (rest < text.Length && rest < end + 3 && char.IsLetter(text[rest]))
        {
            rest++;
        }

        // The clitics of English, and names such as O’Neil and D’Angelo: a capital alone before a capital.
        bool clitic = text[end..rest] is "s" or "t" or "d" or "m" or "re" or "ve" or "ll"
            && (rest == text.Length || !(char.IsLetterOrDigit(text[rest]) || text[rest] is '=' or '&' or '/'));
        bool name = char.IsUpper(text[end]) && rest > end + 1 && text[start - 1] is 'O' or 'D' or 'L'
            && (start == 1 || !char.IsLetterOrDigit(text[start - 2]));
        return clitic || name;
    }

    /// <summary>Whether a question mark opens what another one closes later in the line: <c>?We are done,? he said</c>.</summary>
    public static bool IsOpening(ReadOnlySpan<char> text, int at)
        => CharacterTable.IsSpaceAt(text, at - 1) && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary>Whether a question mark follows a comma or full stop, where no sentence has one.</summary>
    public static bool IsClosing(ReadOnlySpan<char> text, int at)
        => at > 0 && text[at - 1] is ',' or '.' && (at + 1 == text.Length || CharacterTable.IsSpaceAt(text, at + 1))
            && (at < 2 || char.IsLetterOrDigit(text[at - 2]));
}
