using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>
/// The whole network of tagger and parser in training: the encoder, one set of scorers for each annotation scheme, and one for names.
/// </summary>
internal sealed class TrainableNetwork
{
    private readonly SeededRandom _random;
    private readonly float[] _projected;
    private readonly float[] _projectedGradient;

    public TrainableNetwork(NetworkSettings settings, int rows, TrainableHeads[] heads, SeededRandom random)
    {
        Settings = settings;
        _random = random;
        int capacity = settings.BatchTokens + OutputLayout.MaximumPiece;
        Encoder = new TrainableEncoder(new EncoderShape(settings.Size, settings.Layers, rows, FeatureExtractor.Count, capacity), random)
        {
            InputDropout = settings.InputDropout,
            LayerDropout = settings.LayerDropout,
            OutputDropout = settings.OutputDropout,
        };
        Heads = heads;
        Names = new TrainableNames(settings.Size, random);
        _projected = new float[capacity * OutputLayout.Width];
        _projectedGradient = new float[capacity * OutputLayout.Width];
    }

    public NetworkSettings Settings { get; }

    public TrainableEncoder Encoder { get; }

    public TrainableHeads[] Heads { get; }

    public TrainableNames Names { get; }

    /// <summary>Learns one batch under the annotation scheme <paramref name="scheme"/> and returns its loss for each token.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="scheme">Index of the scorers.</param>
    /// <param name="formDropout">For each row, the chance that a form is learnt as an unknown one.</param>
    public double Learn(List<TrainingSentence> batch, int scheme, float[] formDropout)
    {
        int tokens = Gather(batch, formDropout);
        Encoder.Refresh();
        Encoder.Forward(batch.Count);
        Heads[scheme].Refresh();
        double loss = Heads[scheme].Learn(batch, Encoder.Starts, Encoder.Output, _projected, _projectedGradient, Encoder.Gradient);
        loss += Names.Learn(batch, Encoder.Starts, Encoder.Output, Encoder.Gradient);
        Encoder.Backward(batch.Count);
        Encoder.Update([.. Heads[scheme].Parameters, .. Names.Parameters], tokens);
        return loss / tokens;
    }

    private int Gather(List<TrainingSentence> batch, float[] formDropout)
    {
        int at = 0;
        for (int s = 0; s < batch.Count; s++)
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
            }

            at += batch[s].Count;
        }

        Encoder.Starts[batch.Count] = at;
        return at;
    }
}
