using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads the short form that an organisation is given in brackets: <c>Harbour Workers Union (HWU)</c>, <c>(Cenav)</c>.</summary>
internal static class BracketAlias
{
    /// <summary>Shorter forms in brackets are codes of countries and parties more often: <c>(D)</c>, <c>(UK)</c>.</summary>
    private const int LeastLength = 3;

    /// <summary>Letters of a name that are compared with its short form: bounds the work on every name.</summary>
    private const int MaximumLetters = 200;

    /// <summary>The tokens of the short form right after a name; empty for none.</summary>
    public static TokenRange After(TextBuffer text, TokenRange name)
    {
        int first = name.End + 1;
        if (first + 1 >= text.TokenCount || !text.IsMark(name.End, '(') || !text.IsMark(first + 1, ')')
            || !text.IsWord(first) || !text.IsCapitalized(first))
        {
            return default;
        }

        bool isShort = (text.IsAllCapitals(first) && text.WidthOf(first) >= 2)
            || (text.WidthOf(first) >= LeastLength && IsSpelledBy(text, text.TokenText(first), name));
        return isShort ? new TokenRange(first, first + 1) : default;
    }

    /// <summary>Whether the letters of a word stand in a name in their order, the first at its beginning of a word.</summary>
    private static bool IsSpelledBy(TextBuffer text, ReadOnlySpan<char> word, TokenRange name)
    {
        int start = text.TokenStart[name.First];
        ReadOnlySpan<char> letters = text.Text.AsSpan(start, Math.Min(text.TokenEnd[name.End - 1] - start, MaximumLetters));
        int at = 0;
        for (int i = 0; i < letters.Length && at < word.Length; i++)
        {
            bool isPlace = at > 0 || i == 0 || letters[i - 1] == ' ';
            at += isPlace && char.ToLowerInvariant(letters[i]) == char.ToLowerInvariant(word[at]) ? 1 : 0;
        }

        return at == word.Length;
    }
}
