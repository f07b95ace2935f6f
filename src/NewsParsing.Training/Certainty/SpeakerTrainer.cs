using System.Globalization;
using NewsParsing.Pipeline;
using NewsParsing.Rules;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Coreference;

namespace NewsParsing.Training.Certainty;

/// <summary>
/// Fits the weights of <see cref="SpeakerFeature"/> to speakers that are right or wrong. The same samples give the same weights.
/// </summary>
internal static class SpeakerTrainer
{
    public const string Path = "src/NewsParsing/Rules/Data/speaker-weights.tsv";

    private const int Folds = 10;

    /// <summary>The pull of the weights to 0.</summary>
    // Of 0.3, 1, 2, 4, 8 and 16 the one by which quotations that a fold did not see are foretold best (losses 212.6, 210.2, 209.5, 210.1,
    // 212.5, 217.1 over 955; those of claims fall from 372 to 358 over 1,036).
    private const double Ridge = 2;

    /// <summary>What the weights are fitted to: speakers found by coreference that was trained without their article.</summary>
    // Trained with it, coreference is right more often than on articles never seen, and a confidence fitted to that would be too high.
    public static List<SpeakerSample> Samples(string corpora)
    {
        var trainer = new CoreferenceTrainer(corpora, new CoreferenceSettings());
        ArticlePipeline[] pipelines = [.. Enumerable.Range(0, CoreferenceTrainer.Folds)
            .Select(fold => CoreferenceTrainer.Pipeline(trainer.Train(fold).ToModel()))];
        return SpeakerSamples.Read(
            System.IO.Path.Combine(corpora, "worldwide", "speakers-train.jsonl.gz"),
            article => pipelines[article % CoreferenceTrainer.Folds]);
    }

    /// <returns>A weight for each feature.</returns>
    public static float[] Fit(IEnumerable<SpeakerSample> samples)
        => ConfidenceTrainer.Train(
            [.. samples.Where(sample => sample.Features.Length > 0).Select(sample => (sample.Features, sample.IsRight))], Ridge);

    /// <summary>The samples with the confidence that weights give them which were fitted without their part of the articles.</summary>
    public static SpeakerSample[] CrossValidate(IReadOnlyList<SpeakerSample> samples)
    {
        var judged = new SpeakerSample[samples.Count];
        Parallel.For(0, Folds, fold =>
        {
            float[] weights = Fit(samples.Where(sample => sample.Article % Folds != fold));
            for (int i = 0; i < judged.Length; i++)
            {
                if (samples[i].Article % Folds == fold)
                {
                    judged[i] = samples[i] with { Confidence = Confidence(weights, samples[i].Features) };
                }
            }
        });
        return judged;
    }

    /// <summary>How surprising it is which speakers are right: the log loss of those who were found, the lower the better.</summary>
    public static double Loss(IEnumerable<SpeakerSample> judged)
        => -judged.Where(sample => sample.Features.Length > 0)
            .Sum(sample => Math.Log(Math.Clamp(sample.IsRight ? sample.Confidence : 1 - sample.Confidence, 0.005, 0.995)));

    /// <summary>The lines of the data file: those of comment that it begins with stay.</summary>
    public static IEnumerable<string> Lines(IEnumerable<string> before, float[] weights)
        => before.TakeWhile(line => line.StartsWith('#')).Concat(
            // Four digits: the rest depends on how the processor rounds, and a confidence has two.
            weights.Select((weight, i) => string.Create(CultureInfo.InvariantCulture, $"{(SpeakerFeature)i}\t{weight:F4}")));

    private static double Confidence(float[] weights, float[] features)
    {
        if (features.Length == 0)
        {
            return 0;
        }

        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }
}
