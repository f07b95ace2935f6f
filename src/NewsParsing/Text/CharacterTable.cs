using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsParsing.Text;

/// <summary>
/// Determines the <see cref="CharacterClass"/> of UTF-16 code units; Latin-1 by table, the rest by rule and Unicode category.
/// </summary>
internal static class CharacterTable
{
    private static readonly CharacterClass[] Latin = BuildLatin();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass ClassOf(char c)
    {
        CharacterClass[] latin = Latin;
        return c < latin.Length ? latin[c] : ClassOfRest(c);
    }

    public static bool IsWord(CharacterClass c) => c <= CharacterClass.Mark;

    /// <summary>Whether a word character stands at an index (supplementary letters included).</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length)
        {
            return false;
        }

        CharacterClass c = ClassOf(text[index]);
        return IsWord(c) || (c == CharacterClass.Surrogate && IsSupplementaryLetter(text, index));
    }

    /// <summary>Whether a letter (no digit, no mark) of the basic plane stands at an index.</summary>
    public static bool IsLetterAt(ReadOnlySpan<char> text, int index)
        => (uint)index < (uint)text.Length && ClassOf(text[index]) <= CharacterClass.Capital;

    public static bool IsDigitAt(ReadOnlySpan<char> text, int index)
        => (uint)index < (uint)text.Length && ClassOf(text[index]) == CharacterClass.Digit;

    /// <summary>Whether the text ends at an index or white space stands there.</summary>
    public static bool IsSpaceAt(ReadOnlySpan<char> text, int index)
        => (uint)index >= (uint)text.Length || ClassOf(text[index]) == CharacterClass.Space;

    /// <summary>Whether a well-formed surrogate pair at an index is a letter, digit or mark.</summary>
    public static bool IsSupplementaryLetter(ReadOnlySpan<char> text, int index)
        => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
            && OfCategory(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1]))) <= CharacterClass.Digit;

    private static CharacterClass ClassOfRest(char c)
    {
        switch (c)
        {
            // Unicode's categories do not say quotation mark: „ and ‚ are opening punctuation there, primes (6′2″) and the full-width marks
            // other punctuation, the heavy ornaments (U+275B) symbols.
            case >= '\u2018' and <= '\u201F' or '\u2039' or '\u203A' or >= '\u2032' and <= '\u2037':
            case >= '\u275B' and <= '\u275E' or '\u2E42':
            case >= '\u300C' and <= '\u300F' or >= '\u301D' and <= '\u301F' or '\uFF02' or '\uFF07' or '\uFF62' or '\uFF63':
                return CharacterClass.Quotation;
            // By category the minus sign (U+2212) would be a mathematical symbol; pages write -3 and ranges with it.
            case >= '\u2010' and <= '\u2015' or '\u2212' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' or '\uFF0D':
                return CharacterClass.Dash;
            // The zero-width space is a format character by category, but says where a line may break: "a\u200Bb" is two words,
            // "inter\u00ADnational" one.
            case '\u200B' or '\u2028' or '\u2029':
                return CharacterClass.Space;
            case >= '\uD800' and <= '\uDFFF':
                return CharacterClass.Surrogate;
            default:
                return OfCategory(CharUnicodeInfo.GetUnicodeCategory(c));
        }
    }

    private static CharacterClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharacterClass.Letter,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Capital,
        // Other numbers too, so that 5½ and m² are one token.
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control
            => CharacterClass.Space,
        UnicodeCategory.Format => CharacterClass.Format,
        UnicodeCategory.DashPunctuation => CharacterClass.Dash,
        // A mark of another script (¿, 、, a Devanagari danda) is punctuation like a comma, whatever its shape.
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => CharacterClass.Quotation,
        _ => CharacterClass.Symbol,
    };

    private static CharacterClass[] BuildLatin()
    {
        var table = new CharacterClass[256];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = c switch
            {
                '"' or '\'' or '`' or '«' or '»' => CharacterClass.Quotation,
                // UD English tags these as SYM though Unicode calls them punctuation: 50 %, Q&A, @ana, #Vote.
                '%' or '&' or '*' or '@' or '#' or '_' or '\\' => CharacterClass.Symbol,
                // A soft hyphen marks where a word may be cut at a line's end: inter\u00ADnational is one word.
                0xAD => CharacterClass.Format,
                _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory((char)c)),
            };
        }

        return table;
    }
}
