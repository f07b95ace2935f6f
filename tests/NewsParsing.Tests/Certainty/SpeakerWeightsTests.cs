using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Rules;

namespace NewsParsing.Tests.Certainty;

public sealed class SpeakerWeightsTests
{
    private static readonly SpeakerWeights Embedded = ArticlePipeline.Default.Knowledge.SpeakerWeights;

    [Fact]
    public void Count_IsThatOfTheFeatures() => Assert.Equal(SpeakerWeights.Count, Enum.GetValues<SpeakerFeature>().Length);

    [Fact]
    public void Probability_OfFeaturesWithoutWeight_IsEven()
        => Assert.Equal(0.5f, Table("Constant 1").Probability(Features(SpeakerFeature.Claim)));

    [Fact]
    public void Probability_IsTheLogisticFunctionOfTheSum()
        => Assert.Equal(
            1 / (1 + MathF.Exp(-1.5f)),
            Table("Constant 2", "Claim -0.5").Probability(Features(SpeakerFeature.Constant, SpeakerFeature.Claim)), 1e-6f);

    [Theory]
    [InlineData("Constant 1000", 1)]
    [InlineData("Constant -1000", 0)]
    public void Probability_IsFrom0To1(string row, float expected)
        => Assert.Equal(expected, Table(row).Probability(Features(SpeakerFeature.Constant)));

    [Fact]
    public void Row_OfNoFeature_Throws() => Assert.Throws<ArgumentException>(() => Table("Weather 1"));

    [Fact]
    public void EmbeddedRows_AreOneForEachFeature()
        => Assert.Equal(
            Enum.GetNames<SpeakerFeature>(), new EmbeddedData().Rows(SpeakerWeights.FileName).Select(columns => columns[0]));

    /// <summary>Whatever the corpus, a fit that says otherwise is wrong.</summary>
    [Theory]
    [InlineData(nameof(SpeakerFeature.AttributionOdds), 1)]
    [InlineData(nameof(SpeakerFeature.OnlyOneFits), 1)]
    [InlineData(nameof(SpeakerFeature.Margin), 1)]
    [InlineData(nameof(SpeakerFeature.PersonPronoun), -1)]
    [InlineData(nameof(SpeakerFeature.ThingPronoun), -1)]
    [InlineData(nameof(SpeakerFeature.Contested), -1)]
    public void EmbeddedWeight_HasTheSignThatAReaderExpects(string feature, int sign)
        => Assert.Equal(sign, Math.Sign(Embedded.Of(Enum.Parse<SpeakerFeature>(feature))));

    private static float[] Features(params SpeakerFeature[] set)
    {
        float[] features = new float[SpeakerWeights.Count];
        foreach (SpeakerFeature feature in set)
        {
            features[(int)feature] = 1;
        }

        return features;
    }

    private static SpeakerWeights Table(params string[] rows) => new(new Source(rows));

    private sealed class Source(string[] rows) : IDataSource
    {
        public IEnumerable<string[]> Rows(string file) => rows.Select(row => row.Split(' '));

        public IEnumerable<string[]> Rows(string file, string section) => throw new NotSupportedException();
    }
}
