using NewsParsing.Gazetteer;
using NewsParsing.Models;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Gazetteer;

public sealed class PlaceTableTests
{
    [Theory]
    [InlineData("Moscow", "Russia")]
    [InlineData("MOSCOW", "Russia")]
    [InlineData("St Louis", "United States")]
    [InlineData("ST. LOUIS", "United States")]
    [InlineData("Bogotá", "Colombia")]
    [InlineData("BOGOTA", "Colombia")]
    [InlineData("New\u00A0 Delhi", "India")]
    [InlineData("Xi’an", "China")]
    [InlineData("Nowhere Springs", null)]
    [InlineData("", null)]
    public void FindPlace_Name_GivesItsCountry(string name, string? country)
        => Assert.Equal(country, ArticlePipeline.Default.Knowledge.Places.FindPlace(name)?.Country);

    [Theory]
    [InlineData("Mass.", "Massachusetts", "United States")]
    [InlineData("MA", "Massachusetts", "United States")]
    [InlineData("N.Y.", "New York", "United States")]
    [InlineData("Ont.", "Ontario", "Canada")]
    [InlineData("Bayern", "Bavaria", "Germany")]
    public void FindRegion_Form_GivesRegionAndCountry(string form, string name, string country)
        => Assert.Equal(new GazetteerRegion(name, country), ArticlePipeline.Default.Knowledge.Places.FindRegion(form));

    [Theory]
    [InlineData("U.K.", "United Kingdom")]
    [InlineData("burma", "Myanmar")]
    public void FindCountry_OtherName_GivesTheShortName(string form, string name)
        => Assert.Equal(name, ArticlePipeline.Default.Knowledge.Places.FindCountry(form));

    [Fact]
    public void Places_Countries_AreSpelledAsInTheCountryTable()
    {
        // Territories that are no country of the table.
        string[] territories =
        [
            "Bermuda", "Cayman Islands", "Falkland Islands", "Gibraltar", "Isle of Man", "Jersey", "Macau", "New Caledonia",
            "French Polynesia",
        ];
        string[] countries = [.. ArticlePipeline.Default.Knowledge.Countries.Countries.Select(country => country.Name), .. territories];
        var data = new EmbeddedData();
        string[] unknown =
        [
            .. data.Rows("gazetteer/places.tsv").Select(columns => columns[1]).Where(name => name.Length > 0).Distinct()
            .Except(countries),
            .. data.Rows("gazetteer/regions.tsv").Select(columns => columns[1]).Distinct().Except(countries),
        ];
        Assert.Equal([], unknown);
    }
}
