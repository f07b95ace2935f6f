using NewsParsing.Networks;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>
/// The whole network of tagger and parser in training: the encoder, one set of scorers for each annotation scheme, and one for names.
/// </summary>
internal sealed class TrainableNetwork
{
    private readonly SeededRandom _random;
    private readonly TrainableNetwork? _twin;
    private readonly float[] _projected;
    private readonly float[] _projectedGradient;

    public TrainableNetwork(NetworkSettings settings, int rows, TrainableHeads[] heads, WordVectors words, SeededRandom random)
    {
        Settings = settings;
        _random = random;
        // The halves of a batch differ by a sentence at most.
        int capacity = settings.BatchTokens / 2 + 2 * OutputLayout.MaximumPiece;
        Encoder = new TrainableEncoder(
            new EncoderShape(settings.Size, settings.Layers, rows, FeatureExtractor.Count, capacity, words), random)
        {
            InputDropout = settings.InputDropout,
            LayerDropout = settings.LayerDropout,
            OutputDropout = settings.OutputDropout,
        };
        Heads = heads;
        Names = [.. Enum.GetValues<NameScheme>().Select(_ => new TrainableNames(settings.Size, random))];
        _projected = new float[capacity * OutputLayout.Width];
        _projectedGradient = new float[capacity * OutputLayout.Width];
        _twin = new TrainableNetwork(this, new SeededRandom(settings.Seed + 1_000_003));
    }

    private TrainableNetwork(TrainableNetwork other, SeededRandom random)
    {
        Settings = other.Settings;
        _random = random;
        Encoder = other.Encoder.Twin(random);
        Heads = [.. other.Heads.Select(heads => heads.Twin())];
        Names = [.. other.Names.Select(names => names.Twin())];
        _projected = new float[other._projected.Length];
        _projectedGradient = new float[other._projected.Length];
    }

    public NetworkSettings Settings { get; }

    public TrainableEncoder Encoder { get; }

    public TrainableHeads[] Heads { get; }

    /// <summary>A scorer of names for each <see cref="NameScheme"/>.</summary>
    public TrainableNames[] Names { get; }

    /// <summary>
    /// Learns one batch under the annotation scheme <paramref name="scheme"/>, its halves side by side, and returns its loss for each
    /// token.
    /// </summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="scheme">Index of the scorers of tags and trees; -1 for sentences of which only the names are known.</param>
    /// <param name="formDropout">For each row, the chance that a form is learnt as an unknown one.</param>
    public double Learn(List<TrainingSentence> batch, int scheme, float[] formDropout)
    {
        int all = batch.Sum(sentence => sentence.Count);
        int half = 0;
        for (int tokens = 0; half == 0 || (half < batch.Count - 1 && tokens < all / 2); half++)
        {
            tokens += batch[half].Count;
        }

        TrainingSentence[] first = [.. batch.Take(half)];
        TrainingSentence[] second = [.. batch.Skip(half)];
        NameScheme names = batch[0].NameScheme;
        Encoder.Refresh();
        if (scheme >= 0)
        {
            Heads[scheme].Refresh();
        }

        double loss = 0;
        double otherLoss = 0;
        Parallel.Invoke(
            () => loss = LearnHalf(first, scheme, names, formDropout),
            () => otherLoss = _twin!.LearnHalf(second, scheme, names, formDropout));
        Encoder.Absorb(_twin!.Encoder);
        Parameter[] parameters = [.. Scorers(scheme, names)];
        foreach ((Parameter own, Parameter other) in parameters.Zip(_twin.Scorers(scheme, names)))
        {
            own.Absorb(other, 0, own.Value.Length);
        }

        Encoder.Update(parameters, all);
        return (loss + otherLoss) / all;
    }

    private IEnumerable<Parameter> Scorers(int scheme, NameScheme names)
        => [.. scheme < 0 ? [] : Heads[scheme].Parameters, .. Names[(int)names].Parameters];

    private double LearnHalf(ReadOnlySpan<TrainingSentence> batch, int scheme, NameScheme names, float[] formDropout)
    {
        if (batch.IsEmpty)
        {
            return 0;
        }

        int tokens = Gather(batch, formDropout);
        Encoder.Forward(batch.Length);
        double loss = 0;
        if (scheme >= 0)
        {
            loss = Heads[scheme].Learn(batch, Encoder.Starts, Encoder.Output, _projected, _projectedGradient, Encoder.Gradient);
        }
        else
        {
            Encoder.Gradient.AsSpan(0, tokens * Settings.Size).Clear();
        }

        loss += Names[(int)names].Learn(batch, Encoder.Starts, Encoder.Output, Encoder.Gradient);
        Encoder.Backward(batch.Length);
        return loss;
    }

    private int Gather(ReadOnlySpan<TrainingSentence> batch, float[] formDropout)
    {
        int at = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            Encoder.Starts[s] = at;
            for (int i = 0; i < batch[s].Count; i++)
            {
                Span<int> rows = Encoder.RowsOf(at + i);
                batch[s].Rows.AsSpan(i * FeatureExtractor.Count, FeatureExtractor.Count).CopyTo(rows);
                int form = rows[FeatureExtractor.FormSlot];
                if (form >= 0 && _random.Single() >= formDropout[form])
                {
                    rows[FeatureExtractor.UnknownSlot] = -1;
                }
                else
                {
                    rows[FeatureExtractor.FormSlot] = -1;
                    rows[FeatureExtractor.Count - 1] = -1;
                }

                Encoder.SetWord(at + i, _random.Single() < Settings.WordDropout ? -1 : batch[s].Words[i]);
            }

            at += batch[s].Count;
        }

        Encoder.Starts[batch.Length] = at;
        return at;
    }
}
