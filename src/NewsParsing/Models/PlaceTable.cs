using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>
/// The places, regions and countries by name (<c>places.tsv</c>, <c>regions.tsv</c>, <c>countries.tsv</c>). Names are looked up without regard to
/// case, accents, full stops and the width of spaces. Immutable and thread-safe.
/// </summary>
internal sealed class PlaceTable
{
    /// <summary>The most words a name of the gazetteer has.</summary>
    public const int MaximumWords = 6;

    private readonly FrozenDictionary<ulong, GazetteerPlace> _places;
    private readonly FrozenDictionary<ulong, GazetteerRegion> _regions;
    private readonly FrozenDictionary<ulong, string> _countries;

    private PlaceTable(CountryTable countries)
    {
        _places = ReadPlaces(countries);
        _regions = ReadRegions();
        _countries = ReadCountries(countries);
    }

    public static PlaceTable Default => Holder.Instance;

    /// <summary>Returns the place of that name, or null. Of several places of one name it is the best-known one.</summary>
    public GazetteerPlace? FindPlace(ReadOnlySpan<char> name) => FindPlace(NameKey.Of(name));

    /// <summary>The same by the name's <see cref="NameKey"/>.</summary>
    public GazetteerPlace? FindPlace(ulong key) => _places.GetValueOrDefault(key);

    /// <summary>Returns the region of that name or abbreviation, or null.</summary>
    public GazetteerRegion? FindRegion(ReadOnlySpan<char> name) => FindRegion(NameKey.Of(name));

    /// <summary>The same by the name's <see cref="NameKey"/>.</summary>
    public GazetteerRegion? FindRegion(ulong key) => _regions.GetValueOrDefault(key);

    /// <summary>Returns the English short name of the country of that name, or null.</summary>
    public string? FindCountry(ReadOnlySpan<char> name) => FindCountry(NameKey.Of(name));

    /// <summary>The same by the name's <see cref="NameKey"/>.</summary>
    public string? FindCountry(ulong key) => _countries.GetValueOrDefault(key);

    private static FrozenDictionary<ulong, GazetteerPlace> ReadPlaces(CountryTable countries)
    {
        var places = new Dictionary<ulong, GazetteerPlace>();
        foreach (string line in DataFile.ReadLines("places.tsv"))
        {
            string[] columns = line.Split('\t');
            foreach (string entry in columns[2].Split(';'))
            {
                bool ambiguous = entry[0] == '~';
                string name = ambiguous ? entry[1..] : entry;
                places.TryAdd(NameKey.Of(name), new GazetteerPlace(name, NullIfEmpty(columns[0]), NullIfEmpty(columns[1]), ambiguous));
            }
        }

        foreach (Country country in countries.Countries)
        {
            if (country.Capital.Length > 0)
            {
                places.TryAdd(NameKey.Of(country.Capital), new GazetteerPlace(country.Capital, country.Name, null, false));
            }
        }

        return places.ToFrozenDictionary();
    }

    private static FrozenDictionary<ulong, GazetteerRegion> ReadRegions()
    {
        var regions = new Dictionary<ulong, GazetteerRegion>();
        foreach (string line in DataFile.ReadLines("regions.tsv"))
        {
            string[] columns = line.Split('\t');
            var region = new GazetteerRegion(columns[0], columns[1]);
            regions.TryAdd(NameKey.Of(columns[0]), region);
            foreach (string form in columns.Length > 2 ? columns[2].Split(';') : [])
            {
                regions.TryAdd(NameKey.Of(form), region);
            }
        }

        return regions.ToFrozenDictionary();
    }

    private static FrozenDictionary<ulong, string> ReadCountries(CountryTable countries)
    {
        // U.S. and US are one key.
        var names = new Dictionary<ulong, string>();
        foreach ((string name, int index) in countries.ByName)
        {
            names[NameKey.Of(name)] = countries.Countries[index].Name;
        }

        return names.ToFrozenDictionary();
    }

    private static string? NullIfEmpty(string column) => column.Length == 0 ? null : column;

    private static class Holder
    {
        public static readonly PlaceTable Instance = new(CountryTable.Default);
    }
}
