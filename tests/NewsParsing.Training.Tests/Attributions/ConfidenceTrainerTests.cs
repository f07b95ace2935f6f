using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Tests.Attributions;

public sealed class ConfidenceTrainerTests
{
    [Fact]
    public void Train_OneConstantInput_GivesTheLogOddsOfTheShare()
    {
        List<(float[], bool)> samples = [.. Enumerable.Range(0, 10_000).Select(i => (new float[] { 1 }, i % 5 != 0))];

        Assert.Equal(Math.Log(4), ConfidenceTrainer.Train(samples)[0], 1e-4);
    }

    [Fact]
    public void Train_SamplesOfKnownWeights_FindsThem()
    {
        float[] weights = [-0.5f, 1.5f, 0.25f, -2];
        var random = new Random(3);
        var samples = new List<(float[], bool)>();
        for (int i = 0; i < 40_000; i++)
        {
            float first = random.NextSingle() * 4 - 2;

            // Inputs that go together, which gradient descent is slow to separate.
            float[] inputs = [1, first, first + random.NextSingle(), random.NextSingle()];
            double odds = inputs.Zip(weights).Sum(x => x.First * x.Second);
            samples.Add((inputs, random.NextDouble() < 1 / (1 + Math.Exp(-odds))));
        }

        float[] found = ConfidenceTrainer.Train(samples);

        Assert.All(found.Zip(weights), pair => Assert.Equal(pair.Second, pair.First, 0.15));
        AssertBest(samples, found);
    }

    [Fact]
    public void Train_InputsThatTellAll_StaysFinite()
    {
        List<(float[], bool)> samples = [.. Enumerable.Range(0, 100).Select(i => (new float[] { 1, i - 49.5f, 0 }, i >= 50))];

        float[] found = ConfidenceTrainer.Train(samples);

        Assert.All(found, weight => Assert.True(float.IsFinite(weight)));
        Assert.True(found[1] > 0);
        Assert.Equal(0, found[2]);
    }

    /// <summary>At the maximum each input sums to the same over what is right and over what is expected.</summary>
    private static void AssertBest(List<(float[] Inputs, bool IsRight)> samples, float[] weights)
    {
        for (int i = 0; i < weights.Length; i++)
        {
            double rest = samples.Sum(
                s => s.Inputs[i] * ((s.IsRight ? 1 : 0) - 1 / (1 + Math.Exp(-s.Inputs.Zip(weights).Sum(x => (double)x.First * x.Second)))));
            Assert.Equal(0, rest / samples.Count, 1e-5);
        }
    }
}
