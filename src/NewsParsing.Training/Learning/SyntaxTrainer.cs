using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Learning;

/// <summary>
/// Trains tagger and parser: gold treebanks with the package's scorers, the silver corpus with scorers of its own that are thrown away,
/// so that the embeddings and layers learn from both. One thread; the same corpora and seed give the same bytes.
/// </summary>
internal sealed class SyntaxTrainer
{
    /// <summary>Bytes of the embedding table, one for each dimension of a row: they keep the file below 6 MB.</summary>
    private const int MaximumTable = 5_000_000;

    private const int GoldMinimum = 2;
    private const int Minimum = 3;

    private readonly NetworkSettings _settings;
    private readonly SeededRandom _random;
    private readonly List<TrainingSentence> _gold;
    private readonly List<TrainingSentence> _silver;
    private readonly List<TrainingSentence> _names;
    private readonly List<TrainingSentence> _silverNames;
    private readonly Vocabulary _vocabulary;
    private readonly TrainableNetwork _network;
    private readonly float[] _goldDropout;
    private readonly float[] _silverDropout;

    /// <param name="settings">What else decides the run.</param>
    /// <param name="gold">Sentences of the treebanks.</param>
    /// <param name="silver">Sentences with trees and tags made by machine.</param>
    /// <param name="names">Sentences of which only the names are known, by hand.</param>
    /// <param name="silverNames">The same, made by machine.</param>
    public SyntaxTrainer(
        NetworkSettings settings, IReadOnlyList<Sentence> gold, IReadOnlyList<Sentence> silver,
        IReadOnlyList<Sentence> names, IReadOnlyList<Sentence> silverNames)
    {
        _settings = settings;
        _random = new SeededRandom(settings.Seed);
        AnnotationScheme silverScheme = AnnotationScheme.Of(silver);
        _gold = Convert(gold, AnnotationScheme.Gold);
        _silver = Convert(silver, silverScheme);
        _names = Convert(names, AnnotationScheme.Gold);
        _silverNames = Convert(silverNames, AnnotationScheme.Gold);
        _vocabulary = new Vocabulary(
            [.. _gold, .. _names], [.. _silver, .. _silverNames], GoldMinimum, Minimum, MaximumTable / settings.Size);
        foreach (TrainingSentence sentence in _gold.Concat(_silver).Concat(_names).Concat(_silverNames))
        {
            _vocabulary.Assign(sentence);
        }

        _goldDropout = Dropout(_vocabulary.GoldCounts);
        _silverDropout = Dropout(_vocabulary.AllCounts);
        TrainableHeads[] heads = [Heads(AnnotationScheme.Gold), Heads(silverScheme)];
        _network = new TrainableNetwork(settings, _vocabulary.Keys.Length, heads, ArticlePipeline.Default.Models.Words, _random);
    }

    /// <summary>Trains and returns the file; <paramref name="report"/> takes epoch, share done and loss.</summary>
    public byte[] Train(string modelId, Action<int, double, double> report, Action<int, SyntaxModel> epochDone)
    {
        List<List<(int Scheme, List<TrainingSentence> Sentences)>> plan = [.. Enumerable.Range(0, _settings.Epochs).Select(PlanEpoch)];
        int steps = plan.Sum(epoch => epoch.Count);
        int step = 0;
        for (int epoch = 0; epoch < plan.Count; epoch++)
        {
            double loss = 0;
            int done = 0;
            foreach ((int scheme, List<TrainingSentence> sentences) in plan[epoch])
            {
                _network.Encoder.Optimizer.LearningRate = Rate((float)step / steps);
                double batchLoss = _network.Learn(sentences, scheme, scheme == 0 ? _goldDropout : _silverDropout);
                loss += scheme == 0 ? batchLoss : 0;
                done += scheme == 0 ? 1 : 0;
                step++;
                if (step % 50 == 0)
                {
                    report(epoch, (double)step / steps, loss / Math.Max(1, done));
                }
            }

            report(epoch, (double)step / steps, loss / Math.Max(1, done));
            epochDone(epoch, new SyntaxModel(
                new ModelFileReader(SyntaxModel.FileName, Export(modelId)), ArticlePipeline.Default.Models.Words));
        }

        return Export(modelId);
    }

    /// <summary>Rises over the first twentieth, then falls to 0 in a line.</summary>
    private float Rate(float done) => _settings.LearningRate * Math.Min(done * 20, (1 - done) / 0.95f) + 1e-6f;

    private byte[] Export(string modelId) => SyntaxModelWriter.Write(_network, _vocabulary.Keys, modelId);

    private List<(int Scheme, List<TrainingSentence> Sentences)> PlanEpoch(int epoch)
    {
        // The silver part falls in a line and is gone for the last fifth of the epochs.
        float share = _settings.SilverShare * Math.Max(0, 1 - epoch / (_settings.Epochs * 0.8f));
        var batches = Batches(_gold, 1).Select(batch => (0, batch)).ToList();
        batches.AddRange(Batches(_silver, Math.Min(1, share * _gold.Count / Math.Max(1, _silver.Count))).Select(batch => (1, batch)));
        batches.AddRange(Batches(_names, _settings.NameShare).Select(batch => (-1, batch)));
        float silverNames = _settings.SilverNameShare * Math.Max(0, 1 - epoch / (_settings.Epochs * 0.8f));
        batches.AddRange(Batches(_silverNames, silverNames).Select(batch => (-1, batch)));
        _random.Shuffle(batches);
        return batches;
    }

    private List<List<TrainingSentence>> Batches(List<TrainingSentence> sentences, float share)
    {
        List<TrainingSentence> order = [.. sentences];
        _random.Shuffle(order);
        var batches = new List<List<TrainingSentence>>();
        int tokens = _settings.BatchTokens;
        foreach (TrainingSentence sentence in order.Take((int)(order.Count * share)))
        {
            if (tokens >= _settings.BatchTokens)
            {
                batches.Add([]);
                tokens = 0;
            }

            batches[^1].Add(sentence);
            tokens += sentence.Count;
        }

        return batches;
    }

    private float[] Dropout(int[] counts)
        => [.. counts.Select(count => Math.Max(_settings.LeastFormDropout, _settings.FormDropout / (_settings.FormDropout + count)))];

    private TrainableHeads Heads(AnnotationScheme scheme) => new(_settings.Size, scheme.PennTags, scheme.Tags, scheme.Relations, _random);

    private static List<TrainingSentence> Convert(IReadOnlyList<Sentence> sentences, AnnotationScheme scheme)
        => [.. sentences.Select(scheme.Convert).OfType<TrainingSentence>()];
}
