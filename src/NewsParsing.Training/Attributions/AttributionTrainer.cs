using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;

namespace NewsParsing.Training.Attributions;

/// <summary>Trains labelling, linking and confidence, in this order, and writes <c>attributions.bin</c>.</summary>
internal sealed class AttributionTrainer(AttributionSettings settings, Action<string> report)
{
    private const int LeastPairCount = 3;
    private const int PairRows = 120_000;
    private const int ClaimRows = 20_000;

    /// <param name="articles">The articles of which every attribution is annotated.</param>
    /// <param name="newswire">Articles of the worldwide newswire, whose quotations and claims are.</param>
    public byte[] Train(IReadOnlyList<AttributionSample> articles, IReadOnlyList<AttributionSample> newswire)
    {
        (uint[] forms, byte[] classes) = LikelihoodCounter.Table(articles);
        var held = new List<HeldArticle>();
        var world = new List<HeldArticle>();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            LabelNetwork network = LabelNetworkWriter.Load(TrainLabels([.. articles.Where(article => FoldOf(article) != fold)]));
            var model = new AttributionModel(LikelihoodWithout(fold, articles), network, EmptyTable(), [], EmptyTable(), EmptyTable(),
                ArticlePipeline.Default.Models.Words);
            held.AddRange(articles.Where(article => FoldOf(article) == fold).Select(article => new HeldArticle(article, model, fold)));
            world.AddRange(newswire.Where(article => FoldOf(article) == fold).Select(article => new HeldArticle(article, model, fold)));
            report($"fold {fold + 1} labelled");
        }

        CollectChoices(held);
        CollectVerdicts(held, world);
        float[] confidence = TrainConfidence(held, world);
        QuantizedTable pairs = TrainChoices([.. held.SelectMany(h => h.Choices)]);
        report($"{held.Sum(h => h.Choices.Count())} choices, {pairs.Keys.Length} features of them");
        QuantizedTable claims = TrainClaims(world);
        QuantizedTable utterances = TrainUtterances(held, world, confidence);
        var file = new ModelFileWriter($"attributions-1-seed{settings.Seed}");
        file.Add<int>(AttributionSections.Shape, [forms.Length, pairs.Keys.Length, confidence.Length]);
        file.Add<uint>(AttributionSections.LikelyForms, forms);
        file.Add<byte>(AttributionSections.LikelyClasses, classes);
        LabelNetworkWriter.Add(file, TrainLabels(articles));
        file.Add<float>(AttributionSections.Scale, [pairs.Scale]);
        file.Add<uint>(AttributionSections.Pairs, pairs.Keys);
        file.Add<sbyte>(AttributionSections.Pairs + 1, pairs.Steps);
        file.Add<float>(AttributionSections.Confidence, confidence);
        AddTable(file, AttributionSections.Utterances, utterances);
        AddTable(file, AttributionSections.Claims, claims);
        return file.ToBytes();
    }

    /// <summary>
    /// Counts over the other folds: an article is read as if it had not been counted, so that its own rare cues are new to it.
    /// </summary>
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
        var work = new AttributionReading();
        foreach (HeldArticle article in held)
        {
            article.FindSpans(work, article.Tagging);
            PairData.Collect(article.Sample, work, article.Links);
        }

        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable links = TrainChoices([.. held.Where(h => h.Fold != fold).SelectMany(h => h.Links)]).ToTable();
            foreach (HeldArticle article in held.Where(h => h.Fold == fold))
            {
                AttributionModel model = article.With(links);
                article.FindSpans(work, model);
                work.Linker.Run(model);
                ContentData.Collect(article.Sample, work, article.Contents);
            }
        }
    }

    private QuantizedTable TrainChoices(List<ChoiceSample> choices) => ChoiceTrainer.Train(choices, settings, LeastPairCount, PairRows);

    private static FeatureTable EmptyTable() => new([], [], 1);

    /// <summary>
    /// Trains the labelling network; how often words are cues is counted for each article over the folds of these that it is not in.
    /// </summary>
    private LabelTrainer TrainLabels(IReadOnlyList<AttributionSample> articles)
    {
        CueLikelihood[] likelihood = [.. Enumerable.Range(0, settings.Folds).Select(fold => LikelihoodWithout(fold, articles))];
        List<LabelSample> samples = [.. articles.SelectMany(article => LabelSample.Of(article, likelihood[FoldOf(article)]))];
        var trainer = new LabelTrainer(settings.Labels, settings.Seed, samples);
        trainer.Train();
        return trainer;
    }

    /// <summary>
    /// Collects the attributions of each fold by choices learned from the others; of the corpus, only what has tokens can be judged.
    /// </summary>
    private void CollectVerdicts(List<HeldArticle> held, List<HeldArticle> world)
    {
        var work = new AttributionReading();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            List<HeldArticle> others = [.. held.Where(h => h.Fold != fold)];
            FeatureTable pairs = TrainChoices([.. others.SelectMany(h => h.Links), .. others.SelectMany(h => h.Contents)]).ToTable();
            foreach (HeldArticle article in held.Concat(world).Where(h => h.Fold == fold && IsJudged(h)))
            {
                AttributionModel model = article.With(pairs);
                article.FindSpans(work, model);
                work.FindReports(model);
                VerdictData.Collect(article, work);
            }
        }
    }

    private static bool IsJudged(HeldArticle article)
        => IsExample(article) || article.Sample.Article.Tokens.Length > 0;

    private static bool IsExample(HeldArticle article) => article.Sample.Article.Publisher == ExampleReader.Publisher;

    /// <summary>Fits confidence on each fold of both corpora with verdicts learned from the others.</summary>
    private float[] TrainConfidence(List<HeldArticle> held, List<HeldArticle> world)
    {
        var samples = new List<(float[], bool)>();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable verdicts = TrainChoices([.. held.Where(h => h.Fold != fold).SelectMany(h => h.Verdicts)]).ToTable();
            foreach (HeldArticle article in held.Concat(world).Where(h => h.Fold == fold && !IsExample(h)))
            {
                foreach ((ChoiceSample choice, float[] inputs) in article.Verdicts.Zip(article.Inputs))
                {
                    inputs[ConfidenceEstimate.Verdict] = verdicts.Sum(choice.Candidates[0]);
                    samples.Add((inputs, choice.Right[0]));
                }
            }
        }

        return ConfidenceTrainer.Train(samples);
    }

    /// <summary>Trains what decides which attributions make claims, and measures each fold by the others.</summary>
    private QuantizedTable TrainClaims(List<HeldArticle> world)
    {
        var meter = new ClaimChoiceMeter();
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable others = Train(world.Where(h => h.Fold != fold)).ToTable();
            foreach (ChoiceSample choice in world.Where(h => h.Fold == fold).SelectMany(h => h.Claims))
            {
                meter.Add(others.Sum(choice.Candidates[0]), choice.Right[0]);
            }
        }

        report($"claims of the newswire: {meter}");
        return Train(world);

        QuantizedTable Train(IEnumerable<HeldArticle> articles)
            => ChoiceTrainer.Train([.. articles.SelectMany(h => h.Claims)], settings, LeastPairCount, ClaimRows);
    }

    /// <summary>Trains what decides which quotations are speech, on reports by models that did not see the article.</summary>
    private QuantizedTable TrainUtterances(List<HeldArticle> held, List<HeldArticle> world, float[] confidence)
    {
        var trainer = new UtteranceTrainer(settings, report);
        for (int fold = 0; fold < settings.Folds; fold++)
        {
            FeatureTable pairs = TrainChoices([.. held.Where(h => h.Fold != fold).SelectMany(h => h.Choices)]).ToTable();
            foreach (HeldArticle article in held.Concat(world).Where(h => h.Fold == fold))
            {
                trainer.Collect(article, article.With(pairs, confidence));
            }
        }

        return trainer.Train();
    }

    private static void AddTable(ModelFileWriter file, int section, QuantizedTable table)
    {
        file.Add<int>(section, [table.Keys.Length]);
        file.Add<float>(section + 1, [table.Scale]);
        file.Add<uint>(section + 2, table.Keys);
        file.Add<sbyte>(section + 3, table.Steps);
    }
}
