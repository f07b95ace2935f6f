using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>
/// Trains the network that labels tokens, on paragraphs. Each batch is learned in two halves side by side whose gradients are added in
/// order: the same samples and seed give the same weights.
/// </summary>
internal sealed class LabelTrainer
{
    /// <summary>A feature seen less often has no row.</summary>
    private const int LeastCount = 3;

    /// <summary>How often the weights are taken into their mean.</summary>
    private const int Means = 60;

    private readonly LabelSettings _settings;
    private readonly SeededRandom _random;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<LabelSample> _samples;
    private readonly TrainableLabeller _twin;
    private readonly float[][] _sums;
    private int _summed;

    public LabelTrainer(LabelSettings settings, ulong seed, List<LabelSample> samples)
    {
        _settings = settings;
        _random = new SeededRandom(seed);
        _samples = samples;
        NumberFeatures();
        Network = new TrainableLabeller(settings, _rows.Count, _random);
        _twin = Network.Twin(new SeededRandom(seed + 1_000_003));
        _sums = [.. Network.Parameters.Select(parameter => new float[parameter.Value.Length])];
        samples.ForEach(Assign);
    }

    public TrainableLabeller Network { get; }

    /// <summary>The features in the order of their rows.</summary>
    public uint[] Vocabulary => [.. _rows.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    /// <summary>Gives a sample the rows of its features.</summary>
    private void Assign(LabelSample sample) => sample.Rows = [.. sample.Keys.Select(key => _rows.GetValueOrDefault(key, -1))];

    /// <summary>Trains; the weights are the mean of the last ones.</summary>
    public void Train()
    {
        List<LabelSample[]>[] plan = [.. Enumerable.Range(0, _settings.Passes).Select(_ => PlanPass())];
        int steps = plan.Sum(pass => pass.Count);
        int meanEvery = Math.Max(1, (int)(steps * _settings.AveragedShare / Means));
        int step = 0;
        for (int pass = 0; pass < plan.Length; pass++)
        {
            foreach (LabelSample[] batch in plan[pass])
            {
                Network.Encoder.Optimizer.LearningRate = Rate((float)step / steps);
                Step(batch);
                step++;
                if (step > steps * (1 - _settings.AveragedShare) && (steps - step) % meanEvery == 0)
                {
                    TakeIntoMean();
                }
            }
        }

        UseMean();
    }

    /// <summary>Puts the mean of the last weights in their place.</summary>
    private void UseMean()
    {
        foreach ((Parameter parameter, float[] sum) in Network.Parameters.Zip(_sums))
        {
            for (int i = 0; i < sum.Length && _summed > 0; i++)
            {
                parameter.Value[i] = sum[i] / _summed;
            }
        }
    }

    private void Step(LabelSample[] batch)
    {
        int half = 0;
        int all = batch.Sum(sample => sample.Count);
        for (int tokens = 0; half == 0 || (half < batch.Length - 1 && tokens < all / 2); half++)
        {
            tokens += batch[half].Count;
        }

        Network.Encoder.Refresh();
        Parallel.Invoke(() => Network.Learn(batch.AsSpan(0, half)), () => _twin.Learn(batch.AsSpan(half)));
        Network.Absorb(_twin);
        Network.Encoder.Update(Network.Labels.Parameters, all);
    }

    private void TakeIntoMean()
    {
        foreach ((Parameter parameter, float[] sum) in Network.Parameters.Zip(_sums))
        {
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += parameter.Value[i];
            }
        }

        _summed++;
    }

    /// <summary>Rises over the first twentieth, then falls to 0 in a line.</summary>
    private float Rate(float done) => _settings.Rate * Math.Min(done * 20, (1 - done) / 0.95f) + 1e-6f;

    /// <summary>The batches of a pass; the few samples that fill no last one are left out, others each time.</summary>
    private List<LabelSample[]> PlanPass()
    {
        var batches = new List<LabelSample[]>();
        List<LabelSample> samples = [.. _samples];
        _random.Shuffle(samples);
        var batch = new List<LabelSample>();
        int tokens = 0;
        foreach (LabelSample sample in samples)
        {
            batch.Add(sample);
            tokens += sample.Count;
            if (tokens >= _settings.BatchTokens)
            {
                batches.Add([.. batch]);
                batch.Clear();
                tokens = 0;
            }
        }

        _random.Shuffle(batches);
        return batches;
    }

    private void NumberFeatures()
    {
        var counts = new Dictionary<uint, int>();
        foreach (LabelSample sample in _samples)
        {
            foreach (uint key in sample.Keys)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        IEnumerable<uint> keys = counts.Where(pair => pair.Value >= LeastCount)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(_settings.Rows).Select(pair => pair.Key);
        foreach (uint key in keys)
        {
            _rows.Add(key, _rows.Count);
        }
    }
}
