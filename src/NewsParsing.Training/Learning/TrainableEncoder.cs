using System.Numerics;
using NewsParsing.Networks;

namespace NewsParsing.Training.Learning;

/// <summary>
/// What turns the features of sequences of tokens into vectors, in training: embeddings, fixed vectors of words where there are some, and
/// recurrent layers, with their gradients. Not thread-safe, but twins may run side by side.
/// </summary>
internal sealed class TrainableEncoder
{
    /// <summary>A gradient longer than this is scaled back to it.</summary>
    private const float MaximumGradient = 5;

    private readonly SeededRandom _random;
    private readonly EncoderShape _shape;
    private readonly MatrixGradient _products = new();
    private readonly PackedMatrix _packedWords;
    private readonly PackedMatrix _packedSummary;
    private readonly PackedMatrix _packedContext;
    private readonly float[] _summary;
    private readonly float[] _summaryGradient;
    private readonly float[][] _inputs;
    private readonly float[][] _masks;
    private readonly float[][] _gates;
    private readonly float[][] _states;
    private readonly float[] _nextGradient;
    private readonly int[] _rows;
    private readonly bool[] _touched;
    private readonly List<int> _touchedRows = [];

    public TrainableEncoder(EncoderShape shape, SeededRandom random)
        : this(
            shape, random, new Parameter(shape.Rows, shape.Size), shape.Words is { } words ? new Parameter(words.Size, shape.Size) : null,
            shape.Context > 0 ? new Parameter(shape.Context, shape.Summary) : null,
            shape.Context > 0 ? new Parameter(shape.Summary, shape.Size) : null)
    {
        Embeddings.Randomize(random, 0.15f, shape.Size);
        Layers = [.. Enumerable.Range(0, shape.Layers).Select(_ => new TrainableLayer(shape.Size, random))];
        WordProjection?.Randomize(random, 0.3f * MathF.Sqrt(1f / shape.Words!.Size), shape.Size);
        ContextSummary?.Randomize(random, MathF.Sqrt(1f / shape.Context), shape.Summary);
        ContextProjection?.Randomize(random, 0.3f * MathF.Sqrt(1f / shape.Summary), shape.Size);
    }

    private TrainableEncoder(
        EncoderShape shape, SeededRandom random, Parameter embeddings, Parameter? wordProjection, Parameter? contextSummary,
        Parameter? contextProjection)
    {
        int wordSize = shape.Words?.Size ?? 0;
        WordProjection = wordProjection;
        ContextSummary = contextSummary;
        ContextProjection = contextProjection;
        _shape = shape;
        _random = random;
        Embeddings = embeddings;
        _touched = new bool[shape.Rows];
        _packedWords = new PackedMatrix(wordSize, shape.Size);
        _packedSummary = new PackedMatrix(shape.Context, shape.Summary);
        _packedContext = new PackedMatrix(shape.Summary, shape.Size);
        _summary = new float[shape.Capacity * shape.Summary];
        _summaryGradient = new float[_summary.Length];
        _inputs = Buffers(shape.Layers + 1, shape.Capacity * shape.Size);
        _masks = Buffers(shape.Layers + 1, shape.Capacity * shape.Size);
        _gates = Buffers(shape.Layers, shape.Capacity * shape.Size * 3);
        _states = Buffers(shape.Layers, shape.Capacity * shape.Size);
        Gradient = new float[shape.Capacity * shape.Size];
        _nextGradient = new float[Gradient.Length];
        _rows = new int[shape.Capacity * shape.Slots];
        Words = new float[shape.Capacity * wordSize];
        Context = new float[shape.Capacity * shape.Context];
        Starts = new int[shape.Capacity + 1];
    }

    public float InputDropout { get; init; }

    public float LayerDropout { get; init; }

    public float OutputDropout { get; init; }

    public Parameter Embeddings { get; }

    public TrainableLayer[] Layers { get; private init; } = [];

    /// <summary>From the fixed vectors of words to the input, or null.</summary>
    public Parameter? WordProjection { get; }

    /// <summary>From the vectors of another encoder to what is read of them, or null.</summary>
    public Parameter? ContextSummary { get; }

    /// <summary>From what is read of the other encoder's vectors to the input, or null.</summary>
    public Parameter? ContextProjection { get; }

    public AdamOptimizer Optimizer { get; } = new();

    /// <summary>Where each sequence of a batch begins, and where the last one ends.</summary>
    public int[] Starts { get; }

    /// <summary>The fixed vectors of a batch's tokens, one after the other.</summary>
    private float[] Words { get; }

    /// <summary>The other encoder's vectors of a batch's tokens, one after the other.</summary>
    private float[] Context { get; }

    /// <summary>The vectors of a batch's tokens.</summary>
    public float[] Output => _inputs[^1];

    /// <summary>The gradient of <see cref="Output"/>, written by the scorers.</summary>
    public float[] Gradient { get; }

    private IEnumerable<Parameter> Dense
        =>
        [
            .. Layers.SelectMany(layer => layer.Parameters),
            .. new[] { WordProjection, ContextSummary, ContextProjection }.OfType<Parameter>(),
        ];

    /// <summary>All weights.</summary>
    public IEnumerable<Parameter> Parameters => [Embeddings, .. Dense];

    /// <summary>The same weights with other buffers and gradients, for another part of a batch.</summary>
    public TrainableEncoder Twin(SeededRandom random) => new(
        _shape, random, Embeddings.Twin(), WordProjection?.Twin(), ContextSummary?.Twin(), ContextProjection?.Twin())
    {
        InputDropout = InputDropout,
        LayerDropout = LayerDropout,
        OutputDropout = OutputDropout,
        Layers = [.. Layers.Select(layer => layer.Twin())],
    };

    /// <summary>The embedding rows of a batch's token, to be written; -1 is none.</summary>
    public Span<int> RowsOf(int token) => _rows.AsSpan(token * _shape.Slots, _shape.Slots);

    /// <summary>Sets the vector of a batch's token to that of a word, by its row; -1 is none.</summary>
    public void SetWord(int token, int row)
    {
        WordVectors words = _shape.Words!;
        Span<float> vector = Words.AsSpan(token * words.Size, words.Size);
        vector.Clear();
        if (row < 0)
        {
            return;
        }

        Span<sbyte> steps = stackalloc sbyte[words.Size];
        words.Read(row, steps);
        for (int k = 0; k < steps.Length; k++)
        {
            vector[k] = steps[k] * words.Scale;
        }
    }

    /// <summary>Takes another encoder's vector of a batch's token; empty for none.</summary>
    /// <param name="token">The token.</param>
    /// <param name="steps">The vector in steps, as <see cref="QuantizedRows"/> holds it.</param>
    /// <param name="scale">The value of a step.</param>
    public void SetContext(int token, ReadOnlySpan<byte> steps, float scale)
    {
        Span<float> vector = Context.AsSpan(token * _shape.Context, _shape.Context);
        vector.Clear();
        for (int k = 0; k < steps.Length; k++)
        {
            vector[k] = (steps[k] - QuantizedRows.Zero) * scale;
        }
    }

    /// <summary>Brings the current weights into the products, before a batch.</summary>
    public void Refresh()
    {
        foreach (TrainableLayer layer in Layers)
        {
            layer.Refresh();
        }
    }

    /// <summary>Writes the vectors of the sequences whose rows and starts are set.</summary>
    /// <param name="sequences">How many.</param>
    /// <param name="drops">Whether dimensions are dropped, as it is learned.</param>
    public void Forward(int sequences, bool drops = true)
    {
        Embed(Starts[sequences]);
        for (int i = 0; i < Layers.Length; i++)
        {
            Drop(i, sequences, i == 0 ? InputDropout : LayerDropout, drops);
            Layers[i].Forward(_inputs[i], Starts, sequences, _gates[i], _states[i], _inputs[i + 1]);
        }

        Drop(Layers.Length, sequences, OutputDropout, drops);
    }

    /// <summary>Adds to the gradients of all parameters what <see cref="Gradient"/> makes of them.</summary>
    public void Backward(int sequences)
    {
        int tokens = Starts[sequences];
        int size = _shape.Size;
        Multiply(Gradient, _masks[^1], tokens * size);
        float[] gradient = Gradient;
        float[] next = _nextGradient;
        for (int i = Layers.Length - 1; i >= 0; i--)
        {
            Layers[i].Backward(_inputs[i], Starts, sequences, _gates[i], _states[i], gradient, next, _products);
            Multiply(next, _masks[i], tokens * size);
            (gradient, next) = (next, gradient);
        }

        if (WordProjection is { } projection)
        {
            _products.ToWeights(Words, projection.Rows, gradient, size, tokens, projection.Rows, size, projection.Gradient);
        }

        if (ContextProjection is { } context)
        {
            Parameter summary = ContextSummary!;
            int width = summary.Columns;
            _products.ToWeights(_summary, width, gradient, size, tokens, width, size, context.Gradient);
            _products.ToInput(gradient, size, tokens, context.Value, width, size, _summaryGradient, width, add: false);
            _products.ToWeights(Context, summary.Rows, _summaryGradient, width, tokens, summary.Rows, width, summary.Gradient);
        }

        SpreadToRows(gradient, tokens);
    }

    /// <summary>Adds a twin's gradients to these and clears them.</summary>
    public void Absorb(TrainableEncoder twin)
    {
        foreach ((Parameter own, Parameter other) in Dense.Zip(twin.Dense))
        {
            own.Absorb(other, 0, own.Value.Length);
        }

        foreach (int row in twin._touchedRows)
        {
            Touch(row);
            Embeddings.Absorb(twin.Embeddings, row * _shape.Size, _shape.Size);
            twin._touched[row] = false;
        }

        twin._touchedRows.Clear();
    }

    /// <summary>Moves all weights, those of the scorers too, by their gradients over <paramref name="tokens"/> tokens.</summary>
    public void Update(IEnumerable<Parameter> scorers, int tokens)
    {
        Parameter[] dense = [.. Dense, .. scorers];
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
            Optimizer.Update(Embeddings, row * _shape.Size, _shape.Size);
            _touched[row] = false;
        }

        _touchedRows.Clear();
    }

    private void Embed(int tokens)
    {
        int size = _shape.Size;
        for (int i = 0; i < tokens; i++)
        {
            Span<float> sum = _inputs[0].AsSpan(i * size, size);
            sum.Clear();
            foreach (int row in RowsOf(i))
            {
                if (row >= 0)
                {
                    VectorMath.Add(sum, Embeddings.Value.AsSpan(row * size, size));
                }
            }
        }

        if (WordProjection is { } projection)
        {
            _packedWords.Pack(projection.Value);
            _packedWords.Multiply(Words, projection.Rows, tokens, _inputs[0], size, add: true);
        }

        if (ContextProjection is { } context)
        {
            _packedSummary.Pack(ContextSummary!.Value);
            _packedSummary.Multiply(Context, ContextSummary.Rows, tokens, _summary, ContextSummary.Columns);
            _packedContext.Pack(context.Value);
            _packedContext.Multiply(_summary, context.Rows, tokens, _inputs[0], size, add: true);
        }
    }

    /// <summary>Drops the same dimensions of a whole sequence (Gal and Ghahramani, 2016).</summary>
    private void Drop(int level, int sequences, float rate, bool drops)
    {
        if (!drops)
        {
            return;
        }

        int size = _shape.Size;
        float keep = 1 / (1 - rate);
        for (int s = 0; s < sequences; s++)
        {
            Span<float> first = _masks[level].AsSpan(Starts[s] * size, size);
            for (int j = 0; j < size; j++)
            {
                first[j] = _random.Single() < rate ? 0 : keep;
            }

            for (int i = Starts[s] + 1; i < Starts[s + 1]; i++)
            {
                first.CopyTo(_masks[level].AsSpan(i * size));
            }
        }

        Multiply(_inputs[level], _masks[level], Starts[sequences] * size);
    }

    private void SpreadToRows(float[] gradient, int tokens)
    {
        int size = _shape.Size;
        for (int i = 0; i < tokens; i++)
        {
            foreach (int row in RowsOf(i))
            {
                if (row >= 0)
                {
                    Touch(row);
                    VectorMath.Add(Embeddings.Gradient.AsSpan(row * size, size), gradient.AsSpan(i * size, size));
                }
            }
        }
    }

    private void Touch(int row)
    {
        if (!_touched[row])
        {
            _touched[row] = true;
            _touchedRows.Add(row);
        }
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
