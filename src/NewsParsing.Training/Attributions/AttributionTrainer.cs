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
        CueLikelihood[] likelihood = [.. Enumerable.Range(0, settings.Folds).Select(fold => LikelihoodWithout(fold, articles))];
        ChainData data = ChainData.Of(articles, article => likelihood[FoldOf(article)], settings.LeastCount);
        uint[] keys = data.Index.Keys();
        report($"{data.Index.Distinct} token features, {data.Index.Last} of them seen {settings.LeastCount} times or more");

        var held = new List<HeldArticle>();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            ChainTrainer part = TrainChain([.. data.Samples.Where(sample => FoldOf(sample.Article) != fold)], data.Index.Last);
            var table = new QuantizedTable(keys, part.Weights, LabelChain.Labels, settings.Rows);
            var model = new AttributionModel(likelihood[fold], table.ToTable(), part.Transitions, EmptyTable(), []);
            held.AddRange(articles.Where(article => FoldOf(article) == fold).Select(article => new HeldArticle(article, model, fold)));

            report($"fold {fold + 1} labelled");
        }

        CollectChoices(held);
        float[] confidence = TrainConfidence(held);
        QuantizedTable pairs = TrainChoices(held, _ => true, withContents: true);
        report($"{held.Sum(h => h.Links.Count + h.Contents.Count)} choices, {pairs.Keys.Length} features of links and contents");
        ChainTrainer chain = TrainChain(data.Samples, data.Index.Last);
        var labels = new QuantizedTable(keys, chain.Weights, LabelChain.Labels, settings.Rows);
        return Write(forms, classes, labels, chain.Transitions, pairs, confidence);
    }

    /// <summary>Counts over the other folds: an article is read as if it had not been counted, so that its own rare cues are new to it.</summary>
    private CueLikelihood LikelihoodWithout(int fold, IReadOnlyList<AttributionSample> articles)
    {
        (uint[] forms, byte[] classes) = LikelihoodCounter.Table(articles.Where(article => FoldOf(article) != fold));
        return new CueLikelihood(forms, classes);
    }

    /// <summary>All copies of an article are in one fold.</summary>
    private int FoldOf(AttributionSample sample) => (int)(FormHash.Of(sample.Article.Id) % (ulong)settings.Folds);

    /// <summary>Collects what is to be chosen: links on labels, and contents on links, of models that did not see the article.</summary>
    private void CollectChoices(List<HeldArticle> held)
    {
        var work = new AttributionWorkspace();
        foreach (HeldArticle article in held)
        {
            article.Tag(work, article.Tagging);
            PairData.Collect(article.Sample, work, article.Links);
        }

        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable links = TrainChoices(held, other => other.Fold != fold, withContents: false).ToTable();
            foreach (HeldArticle article in held.Where(h => h.Fold == fold))
            {
                AttributionModel model = article.With(links, [], hasChooser: false);
                article.Tag(work, model);
                work.Link(model);
                ContentData.Collect(article.Sample, work, article.Contents);
            }
        }
    }

    private QuantizedTable TrainChoices(List<HeldArticle> held, Func<HeldArticle, bool> include, bool withContents)
    {
        List<HeldArticle> articles = [.. held.Where(include)];
        IEnumerable<Choice> choices = articles.SelectMany(h => h.Links);
        return ChoiceTrainer.Train(
            withContents ? [.. choices, .. articles.SelectMany(h => h.Contents)] : [.. choices], settings, LeastPairCount, PairRows * (withContents ? 2 : 1));
    }

    private static FeatureTable EmptyTable() => new([], [], 1);

    /// <summary>Trains one model for each of several orders of the paragraphs and returns their mean: less depends on chance.</summary>
    private ChainTrainer TrainChain(List<ChainSample> samples, int features)
    {
        ChainTrainer mean = TrainChain(samples, features, settings.Seed);
        for (int order = 1; order < settings.Orders; order++)
        {
            mean.Mix(TrainChain(samples, features, settings.Seed + (ulong)order), 1f / (order + 1));
        }

        return mean;
    }

    private ChainTrainer TrainChain(List<ChainSample> samples, int features, ulong seed)
    {
        var trainer = new ChainTrainer(features)
        {
            Rate = settings.Rate,
            Decay = settings.Decay,
            Drop = settings.Drop,
            MissCost = settings.MissCost,
            FalseCost = settings.FalseCost,
        };
        var random = new SeededRandom(seed);
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            trainer.Pass(samples, random, average: pass > 0);
        }

        trainer.UseAverage();
        return trainer;
    }

    /// <summary>Fits confidence on each fold with choices learned from the others; only what has the corpus's tokens can be judged.</summary>
    private float[] TrainConfidence(List<HeldArticle> held)
    {
        var work = new AttributionWorkspace();
        var samples = new List<(float[], bool)>();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable pairs = TrainChoices(held, h => h.Fold != fold, withContents: true).ToTable();
            foreach (HeldArticle article in held.Where(h => h.Fold == fold && h.Sample.Article.Tokens.Length > 0))
            {
                AttributionModel model = article.With(pairs, new float[ConfidenceEstimate.Inputs]);
                article.Tag(work, model);
                work.Link(model);
                Judge(article.Sample, work.Spans, samples);
            }
        }

        return ConfidenceTrainer.Train(samples);
    }

    private static void Judge(AttributionSample sample, SpanList spans, List<(float[] Inputs, bool IsRight)> output)
    {
        var cues = new List<int>();
        for (int i = 0; i < spans.Count; i++)
        {
            if (spans.Items[i].Kind == SpanKind.Cue && spans.Items[i].Next >= 0)
            {
                cues.Add(i);
            }
        }

        new AttributionMeter().Add(sample.Article, [.. cues.Select(cue => Found(sample, spans, cue))], out bool[] right);
        for (int k = 0; k < cues.Count; k++)
        {
            var inputs = new float[ConfidenceEstimate.Inputs];
            ConfidenceEstimate.Describe(spans, cues[k], inputs);
            output.Add((inputs, right[k]));
        }
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
