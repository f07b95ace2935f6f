namespace NewsParsing.Text;

/// <summary>
/// Finds the end of a symbol with all that makes one picture of it: variation selectors, skin tones, joiners, flags, tags.
/// </summary>
internal static class EmojiScanner
{
    // Zero-width joiner: a family is three pictures and two of these in one emoji sequence (UTS #51).
    private const int Joiner = 0x200D;

    /// <summary>Returns the end of the symbol at <paramref name="start"/>; a lone surrogate is a symbol of one code unit.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start + WidthAt(text, start);
        int first = CodeAt(text, start);
        if (IsRegional(first))
        {
            // A flag is a pair of regional indicators (UTS #51): 🇩🇪🇫🇷 is two flags, a third letter begins the next one.
            return end < text.Length && IsRegional(CodeAt(text, end)) ? end + 2 : end;
        }

        while (end < text.Length)
        {
            int code = CodeAt(text, end);
            if (code == Joiner && end + 1 < text.Length && IsPicture(text, end + 1))
            {
                end += 1 + WidthAt(text, end + 1);
            }
            else if (IsModifier(code))
            {
                end += WidthAt(text, end);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Regional indicator symbols A to Z (UTS #51).
    private static bool IsRegional(int code) => code is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsModifier(int code)
        // Five skin tones (👍🏽), then the tags that spell the flags of Scotland and Wales (UTS #51); the last line takes variation
        // selectors and keycaps (❤\uFE0F, 1\uFE0F\u20E3).
        => code is >= 0x1F3FB and <= 0x1F3FF or >= 0xE0020 and <= 0xE007F
            || (code is > 0x7F and <= 0xFFFF && CharacterTable.ClassOf((char)code) == CharacterClass.Mark);

    private static bool IsPicture(ReadOnlySpan<char> text, int at)
        => WidthAt(text, at) == 2
            ? !CharacterTable.IsSupplementaryLetter(text, at)
            : CharacterTable.ClassOf(text[at]) == CharacterClass.Symbol;

    private static int WidthAt(ReadOnlySpan<char> text, int at)
        => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static int CodeAt(ReadOnlySpan<char> text, int at)
        => WidthAt(text, at) == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
}
