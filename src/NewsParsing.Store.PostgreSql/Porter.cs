namespace NewsParsing.Store.PostgreSql;

/// <summary>Porter's stemmer as SQLite's FTS5 has it, so that both databases find the same words.</summary>
/// <remarks>
/// M. F. Porter, An algorithm for suffix stripping, Program 14 (1980). Not PostgreSQL's <c>english</c>: that is the later Porter2 with stop words,
/// and "don't" would be no word at all; and its dictionaries can be changed by an update of the server, which the words in the tables would not
/// follow.
/// </remarks>
internal static class Porter
{
    /// <summary>Longer words are not stemmed, in bytes of UTF-8 (FTS5_PORTER_MAX_TOKEN).</summary>
    public const int LongestWord = 64;

    // Each step takes the first suffix that fits; longer ones stand before those that they end with.
    private static readonly (byte[] Suffix, byte[] Instead)[] SecondStep = Pairs(
        "ational ate", "tional tion", "enci ence", "anci ance", "izer ize", "logi log", "bli ble", "alli al", "entli ent", "eli e", "ousli ous",
        "ization ize", "ation ate", "ator ate", "alism al", "iveness ive", "fulness ful", "ousness ous", "aliti al", "iviti ive", "biliti ble");

    private static readonly (byte[] Suffix, byte[] Instead)[] ThirdStep = Pairs(
        "ical ic", "ness ", "icate ic", "iciti ic", "ful ", "ative ", "alize al");

    private static readonly (byte[] Suffix, byte[] Instead)[] FourthStep = Pairs(
        "al ", "ance ", "ence ", "er ", "ic ", "able ", "ible ", "ant ", "ement ", "ment ", "ent ", "ion ", "ou ", "ism ", "ate ", "iti ", "ous ",
        "ive ", "ize ");

    /// <summary>Stems a word in its place.</summary>
    /// <param name="word">Lowercase letters in UTF-8, without accents, with room for one byte more.</param>
    /// <param name="length">How many bytes the word has.</param>
    /// <returns>How many bytes the stem has.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        if (length is < 3 or > LongestWord)
        {
            return length;
        }

        length = StepOne(word, length);
        length = StepTwoOrThree(word, length, SecondStep);
        length = StepTwoOrThree(word, length, ThirdStep);
        length = StepFour(word, length);
        return StepFive(word, length);
    }

    private static int StepOne(Span<byte> word, int length)
    {
        if (word[length - 1] == 's')
        {
            if (word[length - 2] == 'e')
            {
                length -= (length > 4 && word[length - 4] == 's' && word[length - 3] == 's') || (length > 3 && word[length - 3] == 'i') ? 2 : 1;
            }
            else if (word[length - 2] != 's')
            {
                length--;
            }
        }

        if (Ends(word, length, "eed"u8))
        {
            length -= HasMeasure(word[..(length - 3)]) ? 1 : 0;
        }
        else if (Ends(word, length, "ed"u8) && HasVowel(word[..(length - 2)]))
        {
            length = AfterEnding(word, length - 2);
        }
        else if (Ends(word, length, "ing"u8) && HasVowel(word[..(length - 3)]))
        {
            length = AfterEnding(word, length - 3);
        }

        if (word[length - 1] == 'y' && HasVowel(word[..(length - 1)]))
        {
            word[length - 1] = (byte)'i';
        }

        return length;
    }

    /// <summary>What is left of a word in "-ed" or "-ing": hop(p), fil(e), conflat(e).</summary>
    private static int AfterEnding(Span<byte> word, int length)
    {
        if (Ends(word, length, "at"u8) || Ends(word, length, "bl"u8) || Ends(word, length, "iz"u8))
        {
            word[length] = (byte)'e';
            return length + 1;
        }

        byte last = word[length - 1];
        if (!IsVowel(last, afterConsonant: false) && last is not ((byte)'l' or (byte)'s' or (byte)'z') && length > 1 && last == word[length - 2])
        {
            return length - 1;
        }

        if (IsMeasureOne(word[..length]) && IsShort(word[..length]))
        {
            word[length] = (byte)'e';
            return length + 1;
        }

        return length;
    }

    private static int StepTwoOrThree(Span<byte> word, int length, (byte[] Suffix, byte[] Instead)[] step)
    {
        foreach ((byte[] suffix, byte[] instead) in step)
        {
            if (Ends(word, length, suffix))
            {
                int stem = length - suffix.Length;
                if (HasMeasure(word[..stem]))
                {
                    instead.CopyTo(word[stem..]);
                    return stem + instead.Length;
                }

                return length;
            }
        }

        return length;
    }

    private static int StepFour(Span<byte> word, int length)
    {
        foreach ((byte[] suffix, _) in FourthStep)
        {
            if (Ends(word, length, suffix))
            {
                int stem = length - suffix.Length;
                bool fits = suffix is not [(byte)'i', (byte)'o', (byte)'n'] || word[stem - 1] is (byte)'s' or (byte)'t';
                return fits && IsMeasureOverOne(word[..stem]) ? stem : length;
            }
        }

        return length;
    }

    private static int StepFive(Span<byte> word, int length)
    {
        if (word[length - 1] == 'e')
        {
            Span<byte> stem = word[..(length - 1)];
            if (IsMeasureOverOne(stem) || (IsMeasureOne(stem) && !IsShort(stem)))
            {
                length--;
            }
        }

        return length > 1 && word[length - 1] == 'l' && word[length - 2] == 'l' && IsMeasureOverOne(word[..(length - 1)]) ? length - 1 : length;
    }

    private static bool Ends(Span<byte> word, int length, ReadOnlySpan<byte> suffix)
        => length > suffix.Length && word[..length].EndsWith(suffix);

    private static bool IsVowel(byte letter, bool afterConsonant)
        => letter is (byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u' || (letter == 'y' && afterConsonant);

    private static bool HasMeasure(ReadOnlySpan<byte> stem) => AfterVowels(stem, afterConsonant: false) > 0;

    private static bool IsMeasureOverOne(ReadOnlySpan<byte> stem)
        => AfterVowels(stem, afterConsonant: false) is > 0 and var next && AfterVowels(stem[next..], afterConsonant: true) > 0;

    private static bool IsMeasureOne(ReadOnlySpan<byte> stem)
        => AfterVowels(stem, afterConsonant: false) is > 0 and var next && AfterVowels(stem[next..], afterConsonant: true) == 0;

    /// <summary>Where the first run of vowels and the consonant after it end; 0 where there are none.</summary>
    private static int AfterVowels(ReadOnlySpan<byte> stem, bool afterConsonant)
    {
        int i = 0;
        bool consonant = afterConsonant;
        for (; i < stem.Length; i++)
        {
            consonant = !IsVowel(stem[i], consonant);
            if (!consonant)
            {
                break;
            }
        }

        for (i++; i < stem.Length; i++)
        {
            consonant = !IsVowel(stem[i], consonant);
            if (consonant)
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether it ends with a consonant, a vowel and a consonant that is not w, x or y: hop, fil.</summary>
    private static bool IsShort(ReadOnlySpan<byte> stem)
    {
        if (stem.Length == 0 || stem[^1] is (byte)'w' or (byte)'x' or (byte)'y')
        {
            return false;
        }

        int kinds = 0;
        bool consonant = false;
        foreach (byte letter in stem)
        {
            consonant = !IsVowel(letter, consonant);
            kinds = (kinds << 1) + (consonant ? 1 : 0);
        }

        return (kinds & 0b111) == 0b101;
    }

    private static bool HasVowel(ReadOnlySpan<byte> stem)
    {
        for (int i = 0; i < stem.Length; i++)
        {
            if (IsVowel(stem[i], i > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static (byte[] Suffix, byte[] Instead)[] Pairs(params string[] pairs)
        => [.. pairs.Select(pair => pair.Split(' ')).Select(pair => (System.Text.Encoding.UTF8.GetBytes(pair[0]), System.Text.Encoding.UTF8.GetBytes(pair[1])))];
}
