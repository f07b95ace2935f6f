using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>Writes a name that is printed in capitals in normal case: <c>PORT-AU-PRINCE</c> as <c>Port-au-Prince</c>.</summary>
internal static class NameCase
{
    /// <summary>Whether there are letters in <paramref name="text"/> and all of them are capitals.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        bool letters = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters |= char.IsUpper(c);
        }

        return letters;
    }

    /// <summary>Returns the name in normal case, its white space as single spaces.</summary>
    /// <param name="printed">The name as printed; only one in capitals is changed.</param>
    /// <param name="lexicon">Knows the words that stay lowercase.</param>
    /// <param name="known">The same name as the gazetteer writes it, or null; its case is taken where its letters are the same.</param>
    public static string Normalize(ReadOnlySpan<char> printed, HeadLexicon lexicon, string? known = null)
    {
        char[] name = CollapseSpaces(printed);
        if (!IsAllCapitals(name))
        {
            return new string(name);
        }

        // The gazetteer knows McAllen, DeKalb and Port-au-Prince, which no rule writes.
        if (known is not null && TryTakeCase(name, known))
        {
            return new string(name);
        }

        int start = 0;
        while (start < name.Length)
        {
            int end = start;
            while (end < name.Length && name[end] is not (' ' or '-' or '/'))
            {
                end++;
            }

            LowerWord(name.AsSpan(start, end - start), isFirst: start == 0, lexicon);
            start = end + 1;
        }

        return new string(name);
    }

    private static char[] CollapseSpaces(ReadOnlySpan<char> printed)
    {
        var name = new char[printed.Length];
        int length = 0;
        foreach (char c in printed)
        {
            if (!char.IsWhiteSpace(c))
            {
                name[length++] = c;
            }
            else if (length > 0 && name[length - 1] != ' ')
            {
                name[length++] = ' ';
            }
        }

        return name[..length];
    }

    /// <summary>Gives each letter the case it has in <paramref name="known"/>, if the letters of both are the same.</summary>
    private static bool TryTakeCase(Span<char> name, string known)
    {
        Span<char> cased = name.ToArray();
        int next = 0;
        for (int i = 0; i < cased.Length; i++)
        {
            if (!char.IsLetter(cased[i]))
            {
                continue;
            }

            while (next < known.Length && !char.IsLetter(known[next]))
            {
                next++;
            }

            if (next == known.Length || char.ToUpperInvariant(known[next]) != cased[i])
            {
                return false;
            }

            cased[i] = known[next++];
        }

        cased.CopyTo(name);
        return true;
    }

    private static void LowerWord(Span<char> word, bool isFirst, HeadLexicon lexicon)
    {
        // D.C. and J. stay as they are.
        if (word.Length > 1 && word[1] == '.')
        {
            return;
        }

        bool particle = !isFirst && lexicon.Is(word, DatelineWords.CaseParticle);
        bool keepNext = !particle;
        for (int i = 0; i < word.Length; i++)
        {
            if (!keepNext)
            {
                word[i] = char.ToLowerInvariant(word[i]);
            }

            // O'Fallon and D'Alene, but Martha's.
            keepNext = (word[i] is '\'' or '’' && i == 1 && word.Length > 3)
                // McGregor. Mac stays: MACON is Macon.
                || (i == 1 && word.Length > 4 && word[0] == 'M' && word[1] == 'c');
        }
    }
}
