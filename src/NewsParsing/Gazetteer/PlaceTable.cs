using NewsParsing.Models;

namespace NewsParsing.Gazetteer;

/// <summary>
/// The places, regions and countries by name (<c>places.tsv</c>, <c>regions.tsv</c>, <c>countries.tsv</c>). Names are looked up without
/// regard to case, accents, full stops and the width of spaces. Immutable and thread-safe.
/// </summary>
internal sealed class PlaceTable
{
    /// <summary>The most words a name of the gazetteer has.</summary>
    // "Democratic Republic of the Congo" and "Santa Cruz de la Sierra" have five; a dateline's reader tries no longer beginnings than six
    // words.
    public const int MaximumWords = 6;

    private readonly FormMap<GazetteerPlace> _places;
    private readonly FormMap<GazetteerRegion> _regions;
    private readonly FormMap<string> _countries;

    /// <param name="source">Where the rows come from.</param>
    /// <param name="countries">The countries.</param>
    /// <param name="places">Places that go before all others of their names.</param>
    public PlaceTable(IDataSource source, CountryTable countries, IReadOnlyList<KnownPlace> places)
    {
        _countries = ReadCountries(countries);
        _regions = ReadRegions(source);
        _places = ReadPlaces(source, countries, places);
    }

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

    private FormMap<GazetteerPlace> ReadPlaces(
        IDataSource source, CountryTable countries, IReadOnlyList<KnownPlace> known)
    {
        var places = new Dictionary<ulong, GazetteerPlace>();
        foreach (KnownPlace place in known)
        {
            // "UK" and "United Kingdom" are one country in the user's list as in a dateline.
            string? country = place.Country is null ? null : FindCountry(place.Country) ?? place.Country;
            places.TryAdd(NameKey.Of(place.Name), new GazetteerPlace(place.Name, country, place.Region, false, IsUsers: true));
        }

        foreach (string[] columns in source.Rows("gazetteer/places.tsv"))
        {
            // Rows for the actor stage alone ("Balkans", "Soviet Union") name what no story is filed from.
            foreach (string entry in columns[0] == "name" ? [] : columns[3].Split(';'))
            {
                // 23 of 1,825, as Reading and Mobile: "READING: …" may be a label, so before a colon DatelineRules asks for a region as
                // well.
                bool ambiguous = entry[0] == '~';
                string name = ambiguous ? entry[1..] : entry;
                places.TryAdd(NameKey.Of(name), new GazetteerPlace(name, NullIfEmpty(columns[1]), NullIfEmpty(columns[2]), ambiguous));
            }
        }

        foreach (Country country in countries.Countries)
        {
            // After the places: "St. John's" is the Canadian city of its row there, and not the capital of Antigua and Barbuda.
            if (country.Capital.Length > 0)
            {
                places.TryAdd(NameKey.Of(country.Capital), new GazetteerPlace(country.Capital, country.Name, null, false));
            }
        }

        return new(places);
    }

    private static FormMap<GazetteerRegion> ReadRegions(IDataSource source)
    {
        var regions = new Dictionary<ulong, GazetteerRegion>();
        foreach (string[] columns in source.Rows("gazetteer/regions.tsv"))
        {
            var region = new GazetteerRegion(columns[0], columns[1]);
            regions.TryAdd(NameKey.Of(columns[0]), region);
            foreach (string form in columns.Length > 2 ? columns[2].Split(';') : [])
            {
                regions.TryAdd(NameKey.Of(form), region);
            }
        }

        return new(regions);
    }

    private static FormMap<string> ReadCountries(CountryTable countries)
    {
        // U.S. and US are one key.
        var names = new Dictionary<ulong, string>();
        foreach ((string name, int index) in countries.ByName)
        {
            names[NameKey.Of(name)] = countries.Countries[index].Name;
        }

        return new(names);
    }

    private static string? NullIfEmpty(string column) => column.Length == 0 ? null : column;
}
