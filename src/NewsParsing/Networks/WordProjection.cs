using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Networks;

/// <summary>
/// What a network makes of the vector of a word: a linear map, learned with the network. A vector is put together of parts that many words
/// share, so each part is mapped once, when the weights are read, and a word's share is a sum of rows. Immutable and thread-safe.
/// </summary>
internal sealed class WordProjection
{
    private readonly WordVectors _words;
    private readonly EmbeddingTable _parts;

    /// <param name="words">The words' vectors.</param>
    /// <param name="weights">A row for each dimension of a word's vector.</param>
    /// <param name="size">Dimensions of the network's input, a multiple of 32.</param>
    public WordProjection(WordVectors words, ReadOnlySpan<float> weights, int size)
    {
        _words = words;
        float[] rows = Map(words, weights, size);
        float scale = VectorMath.Smallest;
        foreach (float value in rows)
        {
            scale = MathF.Max(scale, MathF.Abs(value) / QuantizedRows.MaximumStep);
        }

        var steps = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            steps[i] = (byte)(sbyte)MathF.Round(rows[i] / scale);
        }

        _parts = new EmbeddingTable(steps, size, scale);
    }

    /// <summary>Adds the vector of a word, by its row, to an input; nothing for -1.</summary>
    // Of the tokens of PolNeAR train and of the worldwide names a tenth have no vector; their hashed features alone stand for them then.
    public void Add(int row, Span<float> input)
    {
        if (row < 0)
        {
            return;
        }

        Span<int> parts = stackalloc int[_words.Parts];
        ReadOnlySpan<byte> codes = _words.CodesOf(row);
        for (int part = 0; part < parts.Length; part++)
        {
            parts[part] = part * _words.Centroids + codes[part];
        }

        _parts.Add(parts, input);
    }

    /// <summary>Maps every part, in operations that are rounded each by itself: the same to the bit on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] Map(WordVectors words, ReadOnlySpan<float> weights, int size)
    {
        var rows = new float[words.Parts * words.Centroids * size];
        for (int row = 0; row < words.Parts * words.Centroids; row++)
        {
            ReadOnlySpan<sbyte> part = words.Centroid(row);
            ReadOnlySpan<float> own = weights.Slice(row / words.Centroids * part.Length * size, part.Length * size);
            Span<float> output = rows.AsSpan(row * size, size);
            for (int k = 0; k < part.Length; k++)
            {
                var factor = new Vector<float>(part[k] * words.Scale);
                for (int j = 0; j < size; j += Vector<float>.Count)
                {
                    (new Vector<float>(output[j..]) + new Vector<float>(own[(k * size + j)..]) * factor).CopyTo(output[j..]);
                }
            }
        }

        return rows;
    }
}
