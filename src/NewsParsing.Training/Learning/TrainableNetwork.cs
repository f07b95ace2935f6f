using System.Numerics;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>The whole network in training: embeddings, recurrent layers, one set of scorers for each annotation scheme, and one for names.</summary>
internal sealed class TrainableNetwork
{
    /// <summary>A gradient longer than this is scaled back to it.</summary>
    private const float MaximumGradient = 5;

    private readonly SeededRandom _random;
    private readonly MatrixGradient _products = new();
    private readonly float[][] _inputs;
    private readonly float[][] _masks;
    private readonly float[][] _gates;
    private readonly float[][] _states;
    private readonly float[] _projected;
    private readonly float[] _projectedGradient;
    private readonly float[] _gradient;
    private readonly float[] _nextGradient;
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly bool[] _touched;
    private readonly List<int> _touchedRows = [];

    public TrainableNetwork(NetworkSettings settings, int rows, TrainableHeads[] heads, SeededRandom random)
    {
        Settings = settings;
        _random = random;
        int size = settings.Size;
        int capacity = settings.BatchTokens + SentenceParser.MaximumPiece;
        Embeddings = new Parameter(rows, size);
        Embeddings.Randomize(random, 0.15f, size);
        _touched = new bool[rows];
        Layers = [.. Enumerable.Range(0, settings.Layers).Select(_ => new TrainableLayer(size, random))];
        Heads = heads;
        Names = new TrainableNames(size, random);
        _inputs = Buffers(settings.Layers + 1, capacity * size);
        _masks = Buffers(settings.Layers + 1, capacity * size);
        _gates = Buffers(settings.Layers, capacity * size * 3);
        _states = Buffers(settings.Layers, capacity * size);
        _projected = new float[capacity * OutputLayout.Width];
        _projectedGradient = new float[capacity * OutputLayout.Width];
        _gradient = new float[capacity * size];
        _nextGradient = new float[capacity * size];
        _rows = new int[capacity * FeatureExtractor.Count];
        _starts = new int[capacity + 1];
    }

    public NetworkSettings Settings { get; }

    public Parameter Embeddings { get; }

    public TrainableLayer[] Layers { get; }

    public TrainableHeads[] Heads { get; }

    public TrainableNames Names { get; }

    public AdamOptimizer Optimizer { get; } = new();

    /// <summary>Learns one batch under the annotation scheme <paramref name="scheme"/> and returns its loss for each token.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="scheme">Index of the scorers.</param>
    /// <param name="formDropout">For each row, the chance that a form is learnt as an unknown one.</param>
    public double Learn(List<TrainingSentence> batch, int scheme, float[] formDropout)
    {
        int tokens = Gather(batch, formDropout);
        int size = Settings.Size;
        Embed(tokens);
        foreach (TrainableLayer layer in Layers)
        {
            layer.Refresh();
        }

        for (int i = 0; i < Layers.Length; i++)
        {
            Drop(i, batch.Count, i == 0 ? Settings.InputDropout : Settings.LayerDropout);
            Layers[i].Forward(_inputs[i], _starts, batch.Count, _gates[i], _states[i], _inputs[i + 1]);
        }

        Drop(Layers.Length, batch.Count, Settings.OutputDropout);
        Heads[scheme].Refresh();
        double loss = Heads[scheme].Learn(batch, _starts, _inputs[^1], _projected, _projectedGradient, _gradient);
        loss += Names.Learn(batch, _starts, _inputs[^1], _gradient);
        Multiply(_gradient, _masks[^1], tokens * size);
        float[] gradient = _gradient;
        float[] next = _nextGradient;
        for (int i = Layers.Length - 1; i >= 0; i--)
        {
            Layers[i].Backward(_inputs[i], _starts, batch.Count, _gates[i], _states[i], gradient, next, _products);
            Multiply(next, _masks[i], tokens * size);
            (gradient, next) = (next, gradient);
        }

        SpreadToRows(gradient, tokens);
        Update(scheme, tokens);
        return loss / tokens;
    }

    private int Gather(List<TrainingSentence> batch, float[] formDropout)
    {
        int at = 0;
        for (int s = 0; s < batch.Count; s++)
        {
            _starts[s] = at;
            batch[s].Rows.CopyTo(_rows, at * FeatureExtractor.Count);
            at += batch[s].Count;
        }

        _starts[batch.Count] = at;
        for (int i = 0; i < at; i++)
        {
            Span<int> rows = _rows.AsSpan(i * FeatureExtractor.Count, FeatureExtractor.Count);
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

        return at;
    }

    private void Embed(int tokens)
    {
        int size = Settings.Size;
        for (int i = 0; i < tokens; i++)
        {
            Span<float> sum = _inputs[0].AsSpan(i * size, size);
            sum.Clear();
            foreach (int row in _rows.AsSpan(i * FeatureExtractor.Count, FeatureExtractor.Count))
            {
                if (row >= 0)
                {
                    VectorMath.Add(sum, Embeddings.Value.AsSpan(row * size, size));
                }
            }
        }
    }

    /// <summary>Drops the same dimensions of a whole sentence (Gal and Ghahramani, 2016).</summary>
    private void Drop(int level, int sentences, float rate)
    {
        int size = Settings.Size;
        float keep = 1 / (1 - rate);
        for (int s = 0; s < sentences; s++)
        {
            Span<float> first = _masks[level].AsSpan(_starts[s] * size, size);
            for (int j = 0; j < size; j++)
            {
                first[j] = _random.Single() < rate ? 0 : keep;
            }

            for (int i = _starts[s] + 1; i < _starts[s + 1]; i++)
            {
                first.CopyTo(_masks[level].AsSpan(i * size));
            }
        }

        Multiply(_inputs[level], _masks[level], _starts[sentences] * size);
    }

    private void SpreadToRows(float[] gradient, int tokens)
    {
        int size = Settings.Size;
        for (int i = 0; i < tokens; i++)
        {
            foreach (int row in _rows.AsSpan(i * FeatureExtractor.Count, FeatureExtractor.Count))
            {
                if (row < 0)
                {
                    continue;
                }

                if (!_touched[row])
                {
                    _touched[row] = true;
                    _touchedRows.Add(row);
                }

                VectorMath.Add(Embeddings.Gradient.AsSpan(row * size, size), gradient.AsSpan(i * size, size));
            }
        }
    }

    private void Update(int scheme, int tokens)
    {
        Parameter[] dense = [.. Layers.SelectMany(layer => layer.Parameters), .. Heads[scheme].Parameters, .. Names.Parameters];
        double square = 0;
        foreach (Parameter parameter in dense)
        {
            square += SquaredLength(parameter.Gradient);
        }

        float norm = (float)Math.Sqrt(square) / tokens;
        Optimizer.NextStep();
        Optimizer.GradientScale = (norm > MaximumGradient ? MaximumGradient / norm : 1) / tokens;
        foreach (Parameter parameter in dense)
        {
            Optimizer.Update(parameter, 0, parameter.Value.Length);
        }

        foreach (int row in _touchedRows)
        {
            Optimizer.Update(Embeddings, row * Settings.Size, Settings.Size);
            _touched[row] = false;
        }

        _touchedRows.Clear();
    }

    private static double SquaredLength(float[] values)
    {
        Vector<float> sum = default;
        for (int i = 0; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var v = new Vector<float>(values, i);
            sum += v * v;
        }

        return Vector.Sum(sum);
    }

    private static void Multiply(float[] values, float[] factors, int count)
    {
        for (int i = 0; i < count; i += Vector<float>.Count)
        {
            (new Vector<float>(values, i) * new Vector<float>(factors, i)).CopyTo(values, i);
        }
    }

    private static float[][] Buffers(int count, int length) => [.. Enumerable.Range(0, count).Select(_ => new float[length])];
}
