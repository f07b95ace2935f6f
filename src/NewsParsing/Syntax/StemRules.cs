using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Syntax;

/// <summary>
/// Restores a word from what is left when <c>-ing</c>, <c>-ed</c>, <c>-er</c> or <c>-est</c> is cut off: undoes a doubled consonant
/// (<c>stopp</c>), adds a silent e (<c>mak</c>) or leaves it (<c>walk</c>). What spelling leaves open stands in <c>morphology.tsv</c>.
/// </summary>
internal static class StemRules
{
    /// <summary>Returns the lemma as an edit of the stem.</summary>
    public static LemmaRule Restore(ReadOnlySpan<char> stem, LemmaExceptions exceptions)
    {
        // add(ed), creat(ed), recall(ed): what the rules below spell wrongly, 912 tokens of PolNeAR.
        if (exceptions.TryFind(LemmaClass.Stem, FormHash.Of(stem), out short ending))
        {
            return new LemmaRule(0, ending, false);
        }

        int length = stem.Length;
        if (length < 2)
        {
            return new LemmaRule(length, LemmaExceptions.NoEnding, false);
        }

        char last = Lower(stem[^1]);
        char before = Lower(stem[^2]);
        if (last == before && !IsVowel(last))
        {
            // pass, stuff, buzz and call keep both consonants (1,437 tokens of PolNeAR), plan and refer have one (1,306); cancelled has
            // more than one syllable.
            bool stays = last is 's' or 'f' or 'z' || (last == 'l' && Syllables(stem) == 1);
            return new LemmaRule(stays ? length : length - 1, LemmaExceptions.NoEnding, false);
        }

        return new LemmaRule(length, TakesE(stem, last, before) ? LemmaExceptions.E : LemmaExceptions.NoEnding, false);
    }

    private static bool TakesE(ReadOnlySpan<char> stem, char last, char before)
    {
        // Hardly a verb ends in v, c, u or z without an e: serve, force, issue, freeze (2,183 tokens of PolNeAR).
        if (last is 'v' or 'c' or 'u' or 'z' or 'e')
        {
            return true;
        }

        // show, fix, play, watch, ski and veto take none; letters beyond z are of other languages.
        if (last is 'w' or 'x' or 'y' or 'h' or 'a' or 'i' or 'o' or 'q' or 'j' || last > 'z')
        {
            return false;
        }

        if (!IsVowel(before))
        {
            return AfterConsonant(stem, last, before);
        }

        char second = stem.Length > 2 ? Lower(stem[^3]) : '\0';
        bool longVowel = IsVowel(second) && !(second == 'u' && stem.Length > 3 && Lower(stem[^4]) == 'q');
        if (longVowel)
        {
            // raise, cause, house, lease, engage: s and g close a word only with an e.
            return last is 's' or 'g' || (last == 't' && before == 'a' && second == 'i');
        }

        // hope and tone: a short verb with a single vowel would have doubled its consonant (105 tokens of PolNeAR).
        return Syllables(stem) == 1 || AfterShortVowel(last, before);
    }

    private static bool AfterConsonant(ReadOnlySpan<char> stem, char last, char before) => last switch
    {
        // handle, settle, struggle, but curl and crawl.
        'l' => before is not ('r' or 'w' or 'l'),
        // rinse, endorse, pulse, lapse.
        's' => before is 'n' or 'r' or 'l' or 'p',
        // pledge, urge, indulge, change; sing and belong have none.
        'g' => before is 'd' or 'r' or 'l' || (before == 'n' && stem.Length > 3 && Lower(stem[^3]) is 'a' or 'e' or 'u'),
        _ => false,
    };

    /// <summary>A word of several syllables in vowel and consonant: what most of them do.</summary>
    private static bool AfterShortVowel(char last, char before) => last switch
    {
        // oppose, decide, provoke, assume; these and the lines below decide 4,443 tokens of PolNeAR (include, decline, compare, schedule,
        // promote).
        's' or 'g' or 'b' or 'd' or 'k' or 'm' => before != 'e' || last is 'g' or 'd',
        'l' => before is 'i' or 'o' or 'u',
        // decline, commune; happen and abandon have none.
        'n' => before is 'i' or 'u',
        'p' => before is 'a' or 'y',
        // compare, retire, ensure; offer and honor have none.
        'r' => before is 'a' or 'i' or 'u',
        // relate, refute, promote; edit and target have none.
        't' => before is 'a' or 'u' or 'o',
        _ => false,
    };

    private static int Syllables(ReadOnlySpan<char> word)
    {
        int syllables = 0;
        bool vowel = false;
        foreach (char c in word)
        {
            bool isVowel = IsVowel(Lower(c)) || (c is 'y' or 'Y' && !vowel);
            syllables += isVowel && !vowel ? 1 : 0;
            vowel = isVowel;
        }

        return syllables;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static char Lower(char c) => char.ToLowerInvariant(c);
}
