namespace NewsParsing.Text;

/// <summary>Folds white space, so that a name printed over a line end is the name that stands on one line elsewhere.</summary>
internal static class WhiteSpace
{
    /// <summary>Returns the text with one space for each run of white space and none at its ends.</summary>
    // By CharacterTable, as the tokenizer parts words: no-break and zero-width spaces and control characters fold as well.
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (IsFolded(text))
        {
            return text.ToString();
        }

        char[] folded = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            bool space = CharacterTable.ClassOf(c) == CharacterClass.Space;
            if (!space || (length > 0 && folded[length - 1] != ' '))
            {
                folded[length++] = space ? ' ' : c;
            }
        }

        return new string(folded, 0, length > 0 && folded[length - 1] == ' ' ? length - 1 : length);
    }

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        char last = ' ';
        foreach (char c in text)
        {
            if (CharacterTable.ClassOf(c) == CharacterClass.Space && (c != ' ' || last == ' '))
            {
                return false;
            }

            last = c;
        }

        return text.IsEmpty || last != ' ';
    }
}
