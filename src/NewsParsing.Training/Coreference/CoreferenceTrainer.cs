using NewsParsing.Entities;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Ledger;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Coreference;

/// <summary>Fits the coreference model to the corpora that annotate who is meant.</summary>
internal sealed class CoreferenceTrainer
{
    public const string Path = "src/NewsParsing/Models/Data/coreference.bin";

    public const int Folds = 5;

    // Genres of running text about others; conversation is about those who speak.
    private static readonly string[] Genres = ["news", "interview", "speech", "court", "bio", "voyage", "academic", "textbook"];

    private readonly CoreferenceSettings _settings;
    private readonly List<CoreferenceArticle> _speakers;
    private readonly List<CoreferenceArticle> _others;

    public CoreferenceTrainer(string corpora, CoreferenceSettings settings)
    {
        _settings = settings;
        _speakers = Read(
            SpeakerGold.Read(System.IO.Path.Combine(corpora, "worldwide", "speakers-train.jsonl.gz")),
            gold => CoreferenceArticle.Of(LedgerArticle.Of(gold), new SpeakerReferences(gold)));
        _others =
        [
            .. Read(
                EntityCorpus.Read(System.IO.Path.Combine(corpora, "ud", "gum-train.conllu.gz"), Genres),
                gold => CoreferenceArticle.Of(LedgerArticle.Of(gold), new DocumentReferences(gold))),
            .. Passages(System.IO.Path.Combine(corpora, "gap", "development.tsv.gz")),
        ];
    }

    public static List<CoreferenceArticle> Passages(string path)
        => Read(
            PronounPassage.Read(path),
            passage => CoreferenceArticle.Of(LedgerArticle.Of(passage), new PassageReferences(passage), passage));

    /// <summary>Trains on all but one fold of the articles with speakers; on all for -1.</summary>
    public CoreferenceEnsemble Train(int without)
    {
        var pipeline = Pipeline(new CoreferenceEnsemble(_settings).ToModel());
        CoreferenceEnsemble networks = null!;
        for (int round = 0; round < _settings.Rounds; round++)
        {
            List<CoreferenceSample> samples = Samples(pipeline, without, isForced: round == 0);
            networks = new CoreferenceEnsemble(_settings);
            networks.Train(samples);
            pipeline = Pipeline(networks.ToModel());
        }

        return networks;
    }

    public static void Write(CoreferenceEnsemble networks, string path)
    {
        var file = new ModelFileWriter("coreference-1");
        file.Add<ushort>(CoreferenceModel.RowIndexSection, networks.RowOf());
        file.Add<short>(CoreferenceModel.RowSection, networks.Steps());
        file.Add<short>(CoreferenceModel.OutputSection, networks.Output());
        File.WriteAllBytes(path, file.ToBytes());
    }

    /// <summary>The figures of the speakers of each fold, by weights that did not see it.</summary>
    /// <param name="decisions">Takes the decisions of the articles that were held out.</param>
    public CorpusMeter CrossValidate(List<CoreferenceSample> decisions)
    {
        var meter = new CorpusMeter();
        for (int fold = 0; fold < Folds; fold++)
        {
            ArticlePipeline pipeline = Pipeline(Train(fold).ToModel());
            CoreferenceArticle[] held = [.. _speakers.Where((_, i) => i % Folds == fold)];
            decisions.AddRange(held.SelectMany((article, i) => article.Read(i, pipeline, isForced: false)));
            Article[] parsed = [.. held.AsParallel().AsOrdered().Select(article => article.Parse(pipeline))];
            for (int i = 0; i < held.Length; i++)
            {
                meter.Add(held[i].Ledger.Speakers!, parsed[i]);
            }
        }

        return meter;
    }

    public static ArticlePipeline Pipeline(CoreferenceModel model)
        => new(ArticlePipeline.Default.Knowledge, new ModelSet(model));

    private List<CoreferenceSample> Samples(ArticlePipeline pipeline, int without, bool isForced)
    {
        // The annotation of an article that is held out must not steer its own samples either, but those are not taken at all.
        (int Index, CoreferenceArticle Article)[] articles =
            [.. _speakers.Index().Where(item => item.Index % Folds != without), .. _others.Index()];
        return [.. articles.AsParallel().AsOrdered().SelectMany(item => item.Article.Read(item.Index, pipeline, isForced))];
    }

    private static List<CoreferenceArticle> Read<T>(IEnumerable<T> gold, Func<T, CoreferenceArticle> read)
        => [.. gold.AsParallel().AsOrdered().Select(read)];
}
