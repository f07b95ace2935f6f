using NewsParsing.Rules;
using NewsParsing.Training.Certainty;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Tests.Certainty;

/// <summary>On samples of which a name is right nine times in ten, a pronoun six times.</summary>
public sealed class SpeakerTrainerTests
{
    private static readonly SpeakerSample[] Samples = [.. Make(400)];

    [Fact]
    public void Weights_GiveTheSharesOfTheSamples()
    {
        float[] weights = SpeakerTrainer.Fit(Samples);

        Assert.InRange(weights[(int)SpeakerFeature.Constant], 1.7f, 2.7f);
        Assert.InRange(weights[(int)SpeakerFeature.PersonPronoun], -2.5f, -1.2f);
        Assert.Equal(0, weights[(int)SpeakerFeature.Contested]);
    }

    [Fact]
    public void Weights_OfTheSameSamples_AreTheSame() => Assert.Equal(SpeakerTrainer.Fit(Samples), SpeakerTrainer.Fit(Samples));

    [Fact]
    public void SamplesWithoutASpeaker_TeachNothing()
        => Assert.Equal(SpeakerTrainer.Fit(Samples), SpeakerTrainer.Fit([.. Samples, new SpeakerSample(0, false, [], false, 0)]));

    [Fact]
    public void CrossValidation_JudgesEachSample_AndKeepsNobodyAt0()
    {
        SpeakerSample[] judged = SpeakerTrainer.CrossValidate([.. Samples, new SpeakerSample(0, false, [], false, 0)]);

        Assert.All(judged[..^1], sample => Assert.InRange(sample.Confidence, 0.4, 0.97));
        Assert.Equal(0, judged[^1].Confidence);
    }

    [Fact]
    public void File_KeepsItsComments_AndHasALineForEachFeature()
    {
        string[] lines = [.. SpeakerTrainer.Lines(["# Content: x", "Constant\t1"], new float[SpeakerWeights.Count])];

        Assert.Equal(["# Content: x", "Constant\t0.0000"], lines[..2]);
        Assert.Equal(1 + SpeakerWeights.Count, lines.Length);
    }

    private static IEnumerable<SpeakerSample> Make(int count)
    {
        var random = new SeededRandom(1);
        for (int i = 0; i < count; i++)
        {
            bool isPronoun = i % 2 == 1;
            float[] features = new float[SpeakerWeights.Count];
            features[(int)SpeakerFeature.Constant] = 1;
            features[(int)SpeakerFeature.PersonPronoun] = isPronoun ? 1 : 0;
            yield return new SpeakerSample(i / 4, false, features, random.Single() < (isPronoun ? 0.6f : 0.9f), 0);
        }
    }
}
