using System.Runtime.CompilerServices;
namespace NewsParsing.Networks;

/// <summary>Runs an <see cref="Encoder"/> over sequences of tokens, in storage of a fixed size. Not thread-safe.</summary>
/// <param name="encoder">The weights.</param>
/// <param name="slots">Features of a token.</param>
/// <param name="capacity">Tokens of all sequences together.</param>
internal sealed class SequenceEncoder(Encoder encoder, int slots, int capacity)
{
    private readonly int[] _rows = new int[capacity * slots];
    private readonly int[] _words = encoder.Words is null ? [] : new int[capacity];
    private readonly float[] _input = new float[capacity * encoder.Size];
    private readonly float[] _output = new float[capacity * encoder.Size];
    private readonly float[] _gates = new float[QuantizedRows.Whole(capacity) * encoder.Size * 3];

    private readonly float[] _context = new float[encoder.Context is null ? 0 : QuantizedRows.Whole(capacity) * encoder.Size];

    /// <summary>The tokens' vectors of another encoder, to be set where this one reads them.</summary>
    public QuantizedRows? Context { get; } = encoder.Context is { } context ? new QuantizedRows(capacity, context.Rows) : null;

    /// <summary>The tokens' vectors after <see cref="Run"/>.</summary>
    public QuantizedRows Vectors { get; } = new(capacity, encoder.Size);

    /// <summary>The embedding rows of a token's features, to be written; -1 is none.</summary>
    public Span<int> RowsOf(int token) => _rows.AsSpan(token * slots, slots);

    /// <summary>Sets a token's word by its row among the vectors of words, which the encoder has; -1 is none.</summary>
    public void SetWord(int token, int row) => _words[token] = row;

    /// <summary>Turns the tokens that were set into vectors.</summary>
    /// <param name="ends">For each sequence the token after its last; the first one begins at 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(ReadOnlySpan<int> ends)
    {
        int size = encoder.Size;
        int count = ends[^1];
        for (int i = 0; i < count; i++)
        {
            Span<float> vector = _input.AsSpan(i * size, size);
            encoder.Embeddings.Sum(_rows.AsSpan(i * slots, slots), vector);
            encoder.Words?.Add(_words[i], vector);
        }

        if (Context is { } rows)
        {
            encoder.Context!.Multiply(rows, count, _context, size);
            VectorMath.Add(_input.AsSpan(0, count * size), _context.AsSpan(0, count * size));
        }

        float[] input = _input;
        float[] output = _output;
        Vectors.Take(input, size, count);
        foreach (RecurrentLayer layer in encoder.Layers)
        {
            layer.Project(Vectors, count, _gates);
            int start = 0;
            // Sentences are projected together and scanned apart: with 24 tokens in the mean (PolNeAR train), one alone would leave the
            // last of its blocks of eight rows part empty, and read the weights of the layer once more for each.
            foreach (int end in ends)
            {
                layer.Scan(input.AsSpan(start * size), _gates.AsSpan(start * size * 3), end - start, output.AsSpan(start * size));
                start = end;
            }

            Vectors.Take(output, size, count);
            (input, output) = (output, input);
        }
    }
}
