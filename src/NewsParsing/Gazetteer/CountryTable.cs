using NewsParsing.Models;

namespace NewsParsing.Gazetteer;

/// <summary>The countries of <c>countries.tsv</c>. Immutable and thread-safe.</summary>
internal sealed class CountryTable
{
    public CountryTable(IDataSource source)
    {
        Country[] countries = [.. source.Rows("gazetteer/countries.tsv").Select(Country.Of)];
        Countries = countries;
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byCapital = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byDemonym = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < countries.Length; i++)
        {
            // Three maps, since "Kuwait" is a country and its own capital, and "US" a name and an adjective: a key in one map could mean
            // one of them only.
            byName.TryAdd(countries[i].Name, i);
            foreach (string name in countries[i].OtherNames)
            {
                byName.TryAdd(name, i);
            }

            // Eight rows have no capital of another name: Djibouti, Hong Kong, Kuwait, Luxembourg, Monaco, San Marino, Singapore, Vatican
            // City.
            if (countries[i].Capital.Length > 0)
            {
                byCapital.TryAdd(countries[i].Capital, i);
            }

            foreach (string demonym in countries[i].Demonyms)
            {
                byDemonym.TryAdd(demonym, i);
            }
        }

        ByName = byName;
        ByCapital = byCapital;
        ByDemonym = byDemonym;
    }

    public Country[] Countries { get; }

    /// <summary>Index in <see cref="Countries"/> by name or other name, in any case.</summary>
    public IReadOnlyDictionary<string, int> ByName { get; }

    /// <summary>Index in <see cref="Countries"/> by capital, in any case.</summary>
    public IReadOnlyDictionary<string, int> ByCapital { get; }

    /// <summary>Index in <see cref="Countries"/> by demonym or adjective, in any case.</summary>
    public IReadOnlyDictionary<string, int> ByDemonym { get; }
}
