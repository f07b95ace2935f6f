using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>Spells the forms of an English verb (Quirk et al., A Comprehensive Grammar of the English Language, 3.5-3.19).</summary>
internal static class VerbInflection
{
    /// <summary>
    /// Calls <paramref name="enter"/> with the hash of each spelling and what form it is; a spelling may come more than once.
    /// </summary>
    /// <param name="lemma">The base form.</param>
    /// <param name="past">The irregular past, or null for the regular one.</param>
    /// <param name="participle">The irregular participle, or null for the regular one.</param>
    /// <param name="enter">Takes a form hash and its forms.</param>
    public static void Spell(string lemma, string? past, string? participle, Action<ulong, VerbForms> enter)
    {
        Enter(lemma, VerbForms.Base);
        Enter(Third(lemma), VerbForms.Third);
        // Quirk et al. (1985), 3.7: "admitted" doubles and "visited" does not, by stress; a spelling that nobody uses ("visitted") does no
        // harm in a list.
        bool doubles = EndsInShortVowelAndConsonant(lemma);
        string stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        // "agreeing", "tiptoeing" and "dyeing" keep their e, and so does "being", where "making" loses it.
        bool keepsE = lemma == "be"
            || lemma.EndsWith("ee", StringComparison.Ordinal)
            || lemma.EndsWith("oe", StringComparison.Ordinal)
            || lemma.EndsWith("ye", StringComparison.Ordinal);
        string gerundStem = lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "y"
            : keepsE || !lemma.EndsWith('e') ? lemma : stem;
        Enter(gerundStem + "ing", VerbForms.Gerund);
        if (doubles)
        {
            Enter(lemma + lemma[^1] + "ing", VerbForms.Gerund);
        }

        if (past is not null)
        {
            Enter(past, VerbForms.Past);
            Enter(participle ?? past, VerbForms.Participle);
            return;
        }

        // "denied" but "conveyed": y changes after a consonant only.
        Enter(EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : stem + "ed", VerbForms.Past | VerbForms.Participle);
        if (doubles)
        {
            Enter(lemma + lemma[^1] + "ed", VerbForms.Past | VerbForms.Participle);
        }

        void Enter(string form, VerbForms forms) => enter(FormHash.Of(form), forms);
    }

    private static string Third(string lemma) => lemma switch
    {
        // "haves" and "bes" are what the rule for all other verbs would make of these two.
        "have" => "has",
        "be" => "is",
        "do" => "does",
        _ when EndsInConsonantY(lemma) => lemma[..^1] + "ies",
        _ when lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("ch", StringComparison.Ordinal)
            || lemma.EndsWith("sh", StringComparison.Ordinal) => lemma + "es",
        _ => lemma + "s",
    };

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    /// <summary>
    /// Whether the last consonant may double; stress decides, which spelling does not show, so both spellings are entered.
    /// </summary>
    private static bool EndsInShortVowelAndConsonant(string lemma)
        // "admit", but not "repeat" (two vowels), "vow" (w) or "fix" (x), which never double.
        => lemma.Length > 2 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
