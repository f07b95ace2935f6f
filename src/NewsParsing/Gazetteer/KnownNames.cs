using System.Collections.Frozen;
using NewsParsing.Models;

namespace NewsParsing.Gazetteer;

/// <summary>
/// Names of one or more words (countries, capitals, demonyms, places, organisations), keyed by the forms of their tokens.
/// Immutable and thread-safe.
/// </summary>
internal sealed class KnownNames
{
    /// <summary>No name of the tables is longer; bounds the look-ahead at each token.</summary>
    public const int MaximumTokens = 6;

    private readonly FrozenDictionary<ulong, KnownName> _names;

    public KnownNames(IDataSource source, CountryTable countries)
    {
        var names = new Dictionary<ulong, KnownName>();
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
            names[KeyOf(columns[0])] = new KnownName(KnownNameKind.Organization, -1);
        }

        foreach (string form in source.Rows("gazetteer/agencies.tsv").SelectMany(columns => columns).SelectMany(column => column.Split(';')))
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
                Add(names, name.TrimStart('~'), new KnownName(KnownNameKind.Place, -1));
            }
        }

        _names = names.ToFrozenDictionary();
    }

    /// <summary>Goes on with the key of a name by one more token form.</summary>
    public static ulong AddForm(ulong key, ulong form) => (key * 0x9E3779B97F4A7C15UL) ^ (form + (key >> 31));

    /// <summary>Finds the longest name that starts at a token.</summary>
    /// <param name="forms">The token forms from there on.</param>
    /// <param name="length">How many tokens it has; 0 when there is none.</param>
    public KnownName Longest(ReadOnlySpan<ulong> forms, out int length)
    {
        length = 0;
        KnownName best = default;
        ulong key = 0;
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
        names.TryAdd(KeyOf(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name), value);
    }

    private static ulong KeyOf(string name)
    {
        ulong key = 0;
        foreach (string word in name.Split(' '))
        {
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
