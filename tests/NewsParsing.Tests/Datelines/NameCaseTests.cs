using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Datelines;

public sealed class NameCaseTests
{
    private static readonly HeadLexicon Lexicon = ArticlePipeline.Default.Knowledge.Head;

    [Theory]
    [InlineData("LOS ANGELES", "Los Angeles")]
    [InlineData("PORT-AU-PRINCE", "Port-au-Prince")]
    [InlineData("COEUR D'ALENE", "Coeur D'Alene")]
    [InlineData("O'NEILL", "O'Neill")]
    [InlineData("ST. JOHN'S", "St. John's")]
    [InlineData("MARTHA’S VINEYARD", "Martha’s Vineyard")]
    [InlineData("MCCALL", "McCall")]
    [InlineData("J. D. ROE", "J. D. Roe")]
    [InlineData("THE HAGUE", "The Hague")]
    [InlineData("LA PAZ", "La Paz")]
    [InlineData("ISLE OF WIGHT", "Isle of Wight")]
    [InlineData("MÁLAGA", "Málaga")]
    [InlineData("SAN \u00A0 JOSE", "San Jose")]
    [InlineData("Mixed CASE", "Mixed CASE")]
    public void Normalize_Printed_GivesNormalCase(string printed, string expected)
        => Assert.Equal(expected, NameCase.Normalize(printed, Lexicon));

    [Theory]
    [InlineData("COEUR D'ALENE", "Coeur d'Alene", "Coeur d'Alene")]
    [InlineData("WASHINGTON DC", "Washington D.C.", "Washington DC")]
    public void Normalize_Known_TakesItsCaseForTheSameLetters(string printed, string known, string expected)
        => Assert.Equal(expected, NameCase.Normalize(printed, Lexicon, known));
}
