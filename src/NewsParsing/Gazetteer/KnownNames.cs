using NewsParsing.Models;

namespace NewsParsing.Gazetteer;

/// <summary>
/// Names of one or more words (countries, capitals, demonyms, places, organisations), keyed by the forms of their tokens.
/// Immutable and thread-safe.
/// </summary>
internal sealed class KnownNames
{
    /// <summary>No name of the tables is longer; bounds the look-ahead at each token.</summary>
    // The longest today has five, "Democratic Republic of the Congo"; so a text of a million capitalised words costs six looks a word.
    public const int MaximumTokens = 6;

    private readonly FormMap<KnownName> _names;

    public KnownNames(IDataSource source, CountryTable countries)
    {
        var names = new Dictionary<ulong, KnownName>();
        // First, so that "US", "UK", "USA" and "U.S.", which are adjectives of their rows as well, are the country.
        foreach ((string name, int country) in countries.ByName)
        {
            Add(names, name, new KnownName(KnownNameKind.Country, country));
        }

        foreach ((string name, int country) in countries.ByDemonym)
        {
            Add(names, name, new KnownName(KnownNameKind.Demonym, country));
        }

        foreach ((string name, int country) in countries.ByCapital)
        {
            Add(names, name, new KnownName(KnownNameKind.Capital, country));
        }

        foreach (string[] columns in source.Rows("gazetteer/organizations.tsv"))
        {
            // No organisation has the name of a country, a capital, a people, a region or a place of the tables today (counted: 0 of 290).
            names[KeyOf(columns[0])] = new KnownName(KnownNameKind.Organization, -1);
        }

        foreach (string form in source.Rows("gazetteer/agencies.tsv").SelectMany(columns => columns)
            .SelectMany(column => column.Split(';')))
        {
            names[KeyOf(form)] = new KnownName(KnownNameKind.Organization, -1);
        }

        foreach (string[] columns in source.Rows("gazetteer/regions.tsv"))
        {
            foreach (string name in columns.Length > 3 ? [columns[0], .. columns[3].Split(';')] : (string[])[columns[0]])
            {
                Add(names, name, new KnownName(KnownNameKind.Place, -1));
            }
        }

        foreach (string[] columns in source.Rows("gazetteer/places.tsv"))
        {
            foreach (string name in columns[0] == "dateline" ? [] : columns[3].Split(';'))
            {
                // "Austin", "Madison": whether the place or somebody of that name is meant is decided by the article's names, not by '~'.
                Add(names, name.TrimStart('~'), new KnownName(KnownNameKind.Place, -1));
            }
        }

        _names = new(names);
    }

    /// <summary>Goes on with the key of a name by one more token form.</summary>
    // The constant of Knuth's multiplicative hashing, 2^64 over the golden ratio, and an addition: "New York" and "York New" have two keys.
    public static ulong AddForm(ulong key, ulong form) => (key * 0x9E3779B97F4A7C15UL) ^ (form + (key >> 31));

    /// <summary>The key of a name of several tokens.</summary>
    public static ulong KeyOf(ReadOnlySpan<ulong> forms)
    {
        ulong key = 0;
        foreach (ulong form in forms)
        {
            key = AddForm(key, form);
        }

        return key;
    }

    /// <summary>Finds the longest name that starts at a token.</summary>
    /// <param name="forms">The token forms from there on.</param>
    /// <param name="length">How many tokens it has; 0 when there is none.</param>
    public KnownName Longest(ReadOnlySpan<ulong> forms, out int length)
    {
        length = 0;
        KnownName best = default;
        ulong key = 0;
        // The longest wins: "New York City Council" begins with two places.
        int limit = Math.Min(forms.Length, MaximumTokens);
        for (int i = 0; i < limit; i++)
        {
            key = AddForm(key, forms[i]);
            if (_names.TryGetValue(key, out KnownName name))
            {
                best = name;
                length = i + 1;
            }
        }

        return best;
    }

    private static void Add(Dictionary<ulong, KnownName> names, string name, KnownName value)
    {
        // "the Netherlands" and "Netherlands officials": eight names of countries have an article in the list, which is no part of the key.
        names.TryAdd(KeyOf(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name), value);
    }

    private static ulong KeyOf(string name)
    {
        ulong key = 0;
        foreach (string word in name.Split(' '))
        {
            // "Martha's Vineyard" is three tokens by Universal Dependencies, which cuts the 's off.
            string form = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
            key = AddForm(key, FormHash.Of(form));
            if (form.Length < word.Length)
            {
                key = AddForm(key, FormHash.Of("'s"));
            }
        }

        return key;
    }
}
