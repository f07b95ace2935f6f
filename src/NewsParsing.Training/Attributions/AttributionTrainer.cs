using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>Trains labelling, linking and confidence, in this order, and writes <c>attributions.bin</c>.</summary>
internal sealed class AttributionTrainer(AttributionSettings settings, Action<string> report)
{
    private const int LeastPairCount = 3;
    private const int PairRows = 60_000;

    public byte[] Train(IReadOnlyList<AttributionSample> articles)
    {
        (uint[] forms, byte[] classes) = LikelihoodCounter.Table(articles);
        var likelihood = new CueLikelihood(forms, classes);
        ChainData data = ChainData.Of(articles, likelihood, settings.LeastCount);
        uint[] keys = data.Index.Keys();
        report($"{data.Index.Distinct} token features, {data.Index.Last} of them seen {settings.LeastCount} times or more");

        var choices = new List<Choice>();
        var held = new List<(AttributionSample Sample, AttributionModel Model)>();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            ChainTrainer part = TrainChain([.. data.Samples.Where((_, i) => i % settings.Folds != fold)], data.Index.Last);
            var table = new QuantizedTable(keys, part.Weights, LabelChain.Labels, settings.Rows);
            var model = new AttributionModel(likelihood, table.ToTable(), part.Transitions, EmptyTable(), []);
            var work = new AttributionWorkspace();
            for (int i = fold; i < articles.Count; i += settings.Folds)
            {
                work.Tag(articles[i].Text, articles[i].Syntax, articles[i].Quotations, model);
                PairData.Collect(articles[i], work, choices);
                held.Add((articles[i], model));
            }

            report($"fold {fold + 1}: {choices.Count} choices");
        }

        FeatureTable links = ChoiceTrainer.Train(choices, settings, LeastPairCount, PairRows).ToTable();
        var contents = new List<Choice>();
        foreach ((AttributionSample sample, AttributionModel tagging) in held)
        {
            // Every second article keeps its content choices apart, so that confidence is fitted on choices that nobody learned from.
            CollectContents(sample, tagging, links, IsApart(sample) ? contents : choices);
        }

        FeatureTable half = ChoiceTrainer.Train(choices, settings, LeastPairCount, PairRows * 2).ToTable();
        float[] confidence = TrainConfidence(held.Where(h => IsApart(h.Sample)), half);
        choices.AddRange(contents);
        QuantizedTable pairs = ChoiceTrainer.Train(choices, settings, LeastPairCount, PairRows * 2);
        report($"{choices.Count} choices, {pairs.Keys.Length} features of links and contents");
        ChainTrainer chain = TrainChain(data.Samples, data.Index.Last);
        var labels = new QuantizedTable(keys, chain.Weights, LabelChain.Labels, settings.Rows);
        return Write(forms, classes, labels, chain.Transitions, pairs, confidence);
    }

    private static bool IsApart(AttributionSample sample)
        => FormHash.Of(sample.Article.Id) % 2 == 0;

    private static void CollectContents(AttributionSample sample, AttributionModel tagging, FeatureTable links, List<Choice> output)
    {
        var work = new AttributionWorkspace();
        var model = new AttributionModel(tagging.Likelihood, tagging.Labels, tagging.Transitions, links, []) { HasChooser = false };
        work.Tag(sample.Text, sample.Syntax, sample.Quotations, model);
        work.Link(model);
        ContentData.Collect(sample, work, output);
    }

    private static FeatureTable EmptyTable() => new([], [], 1);

    private ChainTrainer TrainChain(List<ChainSample> samples, int features)
    {
        var trainer = new ChainTrainer(features)
        {
            Rate = settings.Rate,
            Decay = settings.Decay,
            Drop = settings.Drop,
            MissCost = settings.MissCost,
            FalseCost = settings.FalseCost,
        };
        var random = new SeededRandom(settings.Seed);
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            trainer.Pass(samples, random, average: pass > 0);
        }

        trainer.UseAverage();
        return trainer;
    }

    private static float[] TrainConfidence(IEnumerable<(AttributionSample Sample, AttributionModel Model)> held, FeatureTable pairs)
    {
        var work = new AttributionWorkspace();
        var samples = new List<(float[], bool)>();
        foreach ((AttributionSample sample, AttributionModel tagging) in held)
        {
            var model = new AttributionModel(tagging.Likelihood, tagging.Labels, tagging.Transitions, pairs, new float[ConfidenceEstimate.Inputs]);
            work.Tag(sample.Text, sample.Syntax, sample.Quotations, model);
            work.Link(model);
            var cues = new List<int>();
            for (int i = 0; i < work.Spans.Count; i++)
            {
                if (work.Spans.Items[i].Kind == SpanKind.Cue && work.Spans.Items[i].Next >= 0)
                {
                    cues.Add(i);
                }
            }

            new AttributionMeter().Add(sample.Article, [.. cues.Select(cue => Found(sample, work.Spans, cue))], out bool[] right);
            for (int k = 0; k < cues.Count; k++)
            {
                var inputs = new float[ConfidenceEstimate.Inputs];
                ConfidenceEstimate.Describe(work.Spans, cues[k], inputs);
                samples.Add((inputs, right[k]));
            }
        }

        return ConfidenceTrainer.Train(samples);
    }

    private static GoldAttribution Found(AttributionSample sample, SpanList spans, int cue)
    {
        var contents = new List<TextSpan>();
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            contents.Add(SpanOf(spans.Items[c].Range));
        }

        int source = spans.Items[cue].Link;
        return new GoldAttribution(source < 0 ? [] : [SpanOf(spans.Items[source].Range)], [SpanOf(spans.Items[cue].Range)], [.. contents]);

        TextSpan SpanOf(TokenRange range) => new(sample.Text.TokenStart[range.First], sample.Text.TokenEnd[range.End - 1]);
    }

    private byte[] Write(uint[] forms, byte[] classes, QuantizedTable labels, float[] transitions, QuantizedTable pairs, float[] confidence)
    {
        var file = new ModelFileWriter($"attributions-1-seed{settings.Seed}");
        file.Add<int>(AttributionSections.Shape, [forms.Length, labels.Keys.Length, pairs.Keys.Length, confidence.Length]);
        file.Add<uint>(AttributionSections.LikelyForms, forms);
        file.Add<byte>(AttributionSections.LikelyClasses, classes);
        file.Add<float>(AttributionSections.Scales, [labels.Scale, pairs.Scale]);
        file.Add<float>(AttributionSections.Transitions, transitions);
        file.Add<float>(AttributionSections.Confidence, confidence);
        file.Add<uint>(AttributionSections.Labels, labels.Keys);
        file.Add<sbyte>(AttributionSections.Labels + 1, labels.Steps);
        file.Add<uint>(AttributionSections.Pairs, pairs.Keys);
        file.Add<sbyte>(AttributionSections.Pairs + 1, pairs.Steps);
        return file.ToBytes();
    }
}
