using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>The classes of the words that tell actors, keyed by <see cref="FormHash"/>. Immutable and thread-safe.</summary>
internal sealed class ActorLexicon
{
    private readonly FrozenDictionary<ulong, ActorClasses> _classes;

    private ActorLexicon()
    {
        var classes = new Dictionary<ulong, ActorClasses>();
        Add(classes, "titles.txt", ActorClasses.Title);
        Add(classes, "leader-nouns.txt", ActorClasses.LeaderNoun);
        Add(classes, "person-nouns.txt", ActorClasses.PersonNoun);
        Add(classes, "female-nouns.txt", ActorClasses.PersonNoun | ActorClasses.FemaleNoun);
        Add(classes, "male-nouns.txt", ActorClasses.PersonNoun | ActorClasses.MaleNoun);
        Add(classes, "group-nouns.txt", ActorClasses.GroupNoun);
        Add(classes, "organization-words.txt", ActorClasses.OrganizationWord);
        Add(classes, "place-words.txt", ActorClasses.PlaceWord);
        Add(classes, "document-nouns.txt", ActorClasses.DocumentNoun);
        Add(classes, "honorifics.txt", ActorClasses.Honorific);
        Add(classes, "female-honorifics.txt", ActorClasses.Honorific | ActorClasses.FemaleNoun);
        Add(classes, "male-honorifics.txt", ActorClasses.Honorific | ActorClasses.MaleNoun);
        Add(classes, "not-names.txt", ActorClasses.NotName);
        Add(classes, "name-adjectives.txt", ActorClasses.NameAdjective);
        Add(classes, "function-words.txt", ActorClasses.FunctionWord);
        Add(classes, "prepositions.txt", ActorClasses.Preposition | ActorClasses.FunctionWord);
        Add(classes, "title-modifiers.txt", ActorClasses.TitleModifier);
        Add(classes, "government-nouns.txt", ActorClasses.GovernmentNoun);
        Add(classes, "name-particles.txt", ActorClasses.NameParticle);
        Add(classes, "name-suffixes.txt", ActorClasses.NameSuffix);
        Add(classes, "surname-nouns.txt", ActorClasses.SurnameNoun);
        Add(classes, "family-names-first.txt", ActorClasses.FamilyNameFirst);
        Add(classes, "thing-words.txt", ActorClasses.ThingWord);
        Add(classes, "family-names.txt", ActorClasses.FamilyName);
        Add(classes, "known-people.txt", ActorClasses.KnownPerson);
        Add(classes, "frequent-verbs.txt", ActorClasses.Verb);
        foreach (string line in DataFile.ReadLines("first-names.tsv"))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            Include(classes, line.AsSpan(0, tab), line[tab + 1] switch
            {
                'f' => ActorClasses.FemaleFirstName,
                'm' => ActorClasses.MaleFirstName,
                _ => ActorClasses.FirstName,
            });
        }

        foreach (string demonym in CountryTable.Default.ByDemonym.Keys)
        {
            if (!demonym.Contains(' ', StringComparison.Ordinal))
            {
                Include(classes, demonym, ActorClasses.Demonym);
            }
        }

        _classes = classes.ToFrozenDictionary();
    }

    public static ActorLexicon Default => Holder.Instance;

    /// <summary>The classes of a token form; none for an unknown word.</summary>
    public ActorClasses Of(ulong form) => _classes.TryGetValue(form, out ActorClasses classes) ? classes : ActorClasses.None;

    /// <summary>A line of a list holds one word or several with white space between.</summary>
    private static void Add(Dictionary<ulong, ActorClasses> classes, string file, ActorClasses value)
    {
        foreach (string line in DataFile.ReadLines(file))
        {
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Include(classes, word, value);
            }
        }
    }

    private static void Include(Dictionary<ulong, ActorClasses> classes, ReadOnlySpan<char> word, ActorClasses value)
    {
        ulong form = FormHash.Of(word);
        classes[form] = classes.GetValueOrDefault(form) | value;
    }

    private static class Holder
    {
        public static readonly ActorLexicon Instance = new();
    }
}
