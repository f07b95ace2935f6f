using System.Collections.Frozen;
using NewsParsing.Text;

namespace NewsParsing.Models;

/// <summary>The classes of the words that tell actors, keyed by <see cref="FormHash"/>. Immutable and thread-safe.</summary>
internal sealed class ActorLexicon
{
    private readonly FrozenDictionary<ulong, WordClasses> _classes;

    private ActorLexicon()
    {
        var classes = new Dictionary<ulong, WordClasses>();
        Add(classes, "titles.txt", WordClasses.Title);
        Add(classes, "leader-nouns.txt", WordClasses.LeaderNoun);
        Add(classes, "person-nouns.txt", WordClasses.PersonNoun);
        Add(classes, "female-nouns.txt", WordClasses.PersonNoun | WordClasses.FemaleNoun);
        Add(classes, "male-nouns.txt", WordClasses.PersonNoun | WordClasses.MaleNoun);
        Add(classes, "group-nouns.txt", WordClasses.GroupNoun);
        Add(classes, "organization-words.txt", WordClasses.OrganizationWord);
        Add(classes, "place-words.txt", WordClasses.PlaceWord);
        Add(classes, "document-nouns.txt", WordClasses.DocumentNoun);
        Add(classes, "honorifics.txt", WordClasses.Honorific);
        Add(classes, "female-honorifics.txt", WordClasses.Honorific | WordClasses.FemaleNoun);
        Add(classes, "male-honorifics.txt", WordClasses.Honorific | WordClasses.MaleNoun);
        Add(classes, "not-names.txt", WordClasses.NotName);
        Add(classes, "function-words.txt", WordClasses.FunctionWord);
        Add(classes, "prepositions.txt", WordClasses.Preposition | WordClasses.FunctionWord);
        Add(classes, "title-modifiers.txt", WordClasses.TitleModifier);
        Add(classes, "government-nouns.txt", WordClasses.GovernmentNoun);
        Add(classes, "name-particles.txt", WordClasses.NameParticle);
        Add(classes, "name-suffixes.txt", WordClasses.NameSuffix);
        Add(classes, "surname-nouns.txt", WordClasses.SurnameNoun);
        Add(classes, "family-names-first.txt", WordClasses.FamilyNameFirst);
        Add(classes, "frequent-verbs.txt", WordClasses.Verb);
        foreach (string line in DataFile.ReadLines("first-names.tsv"))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            Include(classes, line.AsSpan(0, tab), line[tab + 1] switch
            {
                'f' => WordClasses.FemaleFirstName,
                'm' => WordClasses.MaleFirstName,
                _ => WordClasses.FirstName,
            });
        }

        foreach (string demonym in CountryTable.Default.ByDemonym.Keys)
        {
            if (!demonym.Contains(' ', StringComparison.Ordinal))
            {
                Include(classes, demonym, WordClasses.Demonym);
            }
        }

        _classes = classes.ToFrozenDictionary();
    }

    public static ActorLexicon Default => Holder.Instance;

    /// <summary>The classes of a token form; none for an unknown word.</summary>
    public WordClasses Of(ulong form) => _classes.TryGetValue(form, out WordClasses classes) ? classes : WordClasses.None;

    /// <summary>A line of a list holds one word or several with white space between.</summary>
    private static void Add(Dictionary<ulong, WordClasses> classes, string file, WordClasses value)
    {
        foreach (string line in DataFile.ReadLines(file))
        {
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Include(classes, word, value);
            }
        }
    }

    private static void Include(Dictionary<ulong, WordClasses> classes, ReadOnlySpan<char> word, WordClasses value)
    {
        ulong form = FormHash.Of(word);
        classes[form] = classes.GetValueOrDefault(form) | value;
    }

    private static class Holder
    {
        public static readonly ActorLexicon Instance = new();
    }
}
