using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>Determines whether a text is English by its share of function words that hardly any other language writes alike.</summary>
internal static class LanguageReader
{
    /// <summary>Fewer words decide nothing, for a headline may do without function words.</summary>
    private const int FewestWords = 40;

    /// <summary>As many words are enough; of a longer text the beginning decides.</summary>
    private const int MostWords = 2000;

    /// <summary>What share of English words at least is in the list.</summary>
    private const float LeastShare = 0.03f;

    /// <summary>
    /// Left out are words that are frequent in another language of Latin letters too: <c>is, was, we, had, of, over</c> (Dutch), <c>was,
    /// her, an, will, also</c> (German), <c>at, for, her</c> (Danish), <c>he, has, me, a</c> (Spanish), <c>on, as, me</c> (French),
    /// <c>to, by, do</c> (Polish, Czech).
    /// </summary>
    private static readonly HashSet<ulong> Words =
    [
        .. new[]
        {
            "the", "and", "that", "with", "were", "this", "from", "have", "which", "would", "could", "should", "his", "their", "they",
            "she", "its", "it", "been", "but", "not", "who", "what", "when", "where", "how", "said", "says", "after", "before", "about",
            "because", "into", "there", "these", "those", "than", "then", "our", "you", "your", "other", "more", "some", "only", "between",
            "against", "through", "during",
        }.Select(word => FormHash.Of(word)),
    ];

    /// <returns>Null when the text is too short to tell.</returns>
    public static bool? LooksEnglish(TextBuffer text)
    {
        if (IsOfOtherLetters(text.Text))
        {
            return false;
        }

        int words = 0;
        int found = 0;
        for (int i = 0; i < text.TokenCount && words < MostWords; i++)
        {
            if (text.TokenKinds[i] == TokenKind.Word)
            {
                words++;
                found += Words.Contains(text.TokenForm[i]) ? 1 : 0;
            }
        }

        return words < FewestWords ? null : found >= words * LeastShare;
    }

    /// <summary>Whether a BCP 47 tag means English; null when there is none.</summary>
    public static bool? IsEnglishTag(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        ReadOnlySpan<char> first = tag.AsSpan().Trim();
        int end = first.IndexOfAny('-', '_');
        first = end < 0 ? first : first[..end];
        // RFC 5646, 2.1.1: tags are compared without case; "eng" is the code of ISO 639-2, which library and agency systems write.
        return first.Equals("en", StringComparison.OrdinalIgnoreCase) || first.Equals("eng", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether more than half of the first letters are of another alphabet than the Latin one.</summary>
    // Chinese and Thai put no spaces between words, so that a whole article may have fewer tokens than FewestWords.
    private static bool IsOfOtherLetters(string text)
    {
        const int most = 1000;
        int letters = 0;
        int others = 0;
        for (int i = 0; i < text.Length && letters < most; i++)
        {
            char character = text[i];
            if (char.IsAsciiLetter(character))
            {
                letters++;
            }
            else if (character >= FirstOther && char.IsLetter(character))
            {
                letters++;
                others++;
            }
        }

        return letters >= FewestWords && others > letters / 2;
    }

    /// <summary>Greek and Coptic, the first block of the Unicode Standard after the Latin ones and the modifiers.</summary>
    private const char FirstOther = '\u0370';
}
