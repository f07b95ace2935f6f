namespace NewsParsing;

/// <summary>What is wrong with an entry of <see cref="NewsParserOptions"/>: words for a message, or null when nothing is.</summary>
internal static class EntryCheck
{
    /// <summary>The longest name in UTF-16 units.</summary>
    // "Office of the United Nations High Commissioner for Refugees" has 58; bounds the look-ahead at each token of a text.
    private const int LongestName = 200;

    // What stands beside a verb and belongs to it (Quirk et al. 1985, 16.2-16.16): adverbs of place and prepositions.
    private static readonly string[] Particles =
    [
        "about", "across", "after", "against", "ahead", "along", "apart", "around", "aside", "at", "away", "back", "by", "down", "for",
        "forth", "forward", "in", "into", "of", "off", "on", "out", "over", "round", "through", "to", "together", "under", "up", "upon",
        "with",
    ];

    public static string? Of(KnownPerson person)
        => Name(person.Name) ?? Aliases(person.Aliases) ?? Id(person.ExternalId)
            ?? (person.Gender is { } gender && !Enum.IsDefined(gender) ? $"{gender} is no gender" : null);

    public static string? Of(KnownOrganization organization)
        => Name(organization.Name) ?? Aliases(organization.Aliases) ?? Id(organization.ExternalId);

    public static string? Of(KnownPlace place)
        => Name(place.Name)
            ?? (place.Region is null ? null : Name(place.Region, "the region"))
            ?? (place.Country is null ? null : Name(place.Country, "the country"));

    public static string? Of(CueVerb verb)
    {
        if (Verb(verb.Lemma, "the lemma") is { } fault)
        {
            return fault;
        }

        string[] words = verb.Lemma.Split(' ');
        for (int i = 1; i < words.Length; i++)
        {
            // "make a statement" is a verb and its object, which no form of a verb stands for.
            if (i > 2 || !Particles.Contains(words[i], StringComparer.OrdinalIgnoreCase))
            {
                return $"the lemma '{verb.Lemma}' is a verb and '{words[i]}', which is no particle; "
                    + "it may hold a verb and two particles at most, as 'clap back'";
            }
        }

        return (verb.Past is null ? null : Verb(verb.Past, "the past", isOneWord: true))
            ?? (verb.Participle is null ? null : Verb(verb.Participle, "the participle", isOneWord: true))
            ?? (verb.Participle is not null && verb.Past is null ? "it has a participle and no past" : null)
            ?? (verb.Act is { } act && !Enum.IsDefined(act) ? $"{act} is no speech act" : null);
    }

    public static string? Name(string name) => Name(name, "the name");

    private static string? Name(string? name, string what)
    {
        if (name is null)
        {
            return $"{what} is null";
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return $"{what} is empty";
        }

        if (name.Length > LongestName)
        {
            return $"{what} has {name.Length} characters, {LongestName} are the most";
        }

        // A line break in a name is two rows of a table that were taken for one.
        return name.Any(char.IsControl) ? $"{what} holds a control character, as a tab or a line break"
            : !name.Any(char.IsLetterOrDigit) ? $"{what} '{name}' holds neither a letter nor a digit"
            : null;
    }

    private static string? Aliases(IReadOnlyList<string> aliases)
    {
        foreach (string alias in aliases)
        {
            if (Name(alias, "an alias") is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? Id(string? id) => id is not null && string.IsNullOrWhiteSpace(id) ? "the id is empty" : null;

    private static string? Verb(string? form, string what, bool isOneWord = false)
    {
        if (Name(form, what) is { } fault)
        {
            return fault;
        }

        foreach (char c in form!)
        {
            if (!(char.IsLetter(c) || c is '-' or '\'' or '’' || (c == ' ' && !isOneWord)))
            {
                return $"{what} '{form}' holds '{c}', which is no letter";
            }
        }

        return form.Split(' ') is [{ Length: > 1 }, ..] words && !words.Contains("") ? null : $"{what} '{form}' is no word";
    }
}
