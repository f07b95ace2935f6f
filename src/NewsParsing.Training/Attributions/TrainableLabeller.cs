using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>The labelling network in training, encoder and scorer; or the twins of them for the other half of a batch.</summary>
internal sealed class TrainableLabeller
{
    private readonly LabelSettings _settings;
    private readonly SeededRandom _random;

    public TrainableLabeller(LabelSettings settings, int rows, SeededRandom random)
    {
        _settings = settings;
        _random = random;
        var shape = new EncoderShape(
            settings.Size, settings.Layers, rows, LabelFeatures.Count, settings.BatchTokens / 2 + 2 * LabelScorer.LongestPiece,
            ArticlePipeline.Default.Models.Words, SyntaxModel.VectorSize, settings.Summary);
        Encoder = new TrainableEncoder(shape, random)
        {
            InputDropout = settings.InputDropout,
            LayerDropout = settings.LayerDropout,
            OutputDropout = settings.OutputDropout,
        };
        Labels = new TrainableLabels(settings.Size, random);
    }

    private TrainableLabeller(TrainableLabeller other, SeededRandom random)
    {
        _settings = other._settings;
        _random = random;
        Encoder = other.Encoder.Twin(random);
        Labels = other.Labels.Twin();
    }

    public TrainableEncoder Encoder { get; }

    public TrainableLabels Labels { get; }

    public IEnumerable<Parameter> Parameters => [.. Encoder.Parameters, .. Labels.Parameters];

    public TrainableLabeller Twin(SeededRandom random) => new(this, random);

    public void Absorb(TrainableLabeller twin)
    {
        Encoder.Absorb(twin.Encoder);
        Labels.Absorb(twin.Labels);
    }

    /// <summary>Adds a part of a batch to the gradients; the encoder is refreshed.</summary>
    public void Learn(ReadOnlySpan<LabelSample> batch)
    {
        if (batch.IsEmpty)
        {
            return;
        }

        Gather(batch);
        Encoder.Forward(batch.Length);
        Labels.Learn(batch, Encoder.Starts, Encoder.Output, Encoder.Gradient);
        Encoder.Backward(batch.Length);
    }

    private void Gather(ReadOnlySpan<LabelSample> batch)
    {
        int at = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            Encoder.Starts[s] = at;
            for (int i = 0; i < batch[s].Count; i++)
            {
                GatherToken(batch[s], i, at + i);
            }

            at += batch[s].Count;
        }

        Encoder.Starts[batch.Length] = at;
    }

    private void GatherToken(LabelSample sample, int i, int at)
    {
        Span<int> rows = Encoder.RowsOf(at);
        sample.Rows.AsSpan(i * LabelFeatures.Count, LabelFeatures.Count).CopyTo(rows);
        uint limit = (uint)(_settings.FeatureDrop * 65536);
        ulong bits = 0;
        for (int k = 0; k < rows.Length; k++)
        {
            bits = k % 4 == 0 ? _random.Next() : bits >> 16;
            rows[k] = (bits & 65535) < limit ? -1 : rows[k];
        }

        int token = sample.First + i;
        bool drops = _random.Single() < _settings.ContextDrop;
        Encoder.SetContext(at, drops ? [] : sample.Article.VectorOf(token), sample.Article.ScaleOf(token));
        Encoder.SetWord(at, _random.Single() < _settings.FeatureDrop ? -1 : sample.Words[i]);
    }
}
