using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Attributions;

/// <summary>Weights of hashed features, eight 8-bit steps to a row, in an open-addressed table. Immutable and thread-safe.</summary>
internal sealed class FeatureTable
{
    public const int RowLength = 8;

    private readonly uint[] _keys;
    private readonly long[] _rows;
    private readonly int _mask;

    /// <param name="keys">The features, none 0.</param>
    /// <param name="weights">A row for each.</param>
    /// <param name="scale">What one step is worth.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights, float scale)
    {
        int size = 64;
        while (size < keys.Length + keys.Length / 2)
        {
            size *= 2;
        }

        Scale = scale;
        _mask = size - 1;
        _keys = new uint[size];
        _rows = new long[size];
        ReadOnlySpan<long> rows = MemoryMarshal.Cast<sbyte, long>(weights);
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[i];
            _rows[slot] = rows[i];
        }
    }

    public float Scale { get; }

    /// <summary>Sums the rows of the features that the table knows.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> scores)
    {
        // 192 features of at most 127 steps stay below 2^15.
        Vector128<short> sum = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            int slot = (int)feature & _mask;
            while (_keys[slot] != 0)
            {
                if (_keys[slot] == feature)
                {
                    sum += Vector128.WidenLower(Vector128.CreateScalar(_rows[slot]).AsSByte());
                    break;
                }

                slot = (slot + 1) & _mask;
            }
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = sum[i] * Scale;
        }
    }
}
