using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Attributions;

/// <summary>Weights of hashed features, eight 8-bit steps to a row, in a table of buckets. Immutable and thread-safe.</summary>
internal sealed class FeatureTable
{
    public const int RowLength = 8;

    /// <summary>Keys that are compared at once; a full bucket goes on in the next one.</summary>
    private const int Bucket = 8;

    private readonly uint[] _keys;
    private readonly long[] _rows;
    private readonly int _mask;

    /// <param name="keys">The features, none 0.</param>
    /// <param name="weights">A row for each.</param>
    /// <param name="scale">What one step is worth.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights, float scale)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(64 + keys.Length + keys.Length / 2));
        Scale = scale;
        _mask = size - Bucket;
        _keys = new uint[size];
        _rows = new long[size];
        ReadOnlySpan<long> rows = MemoryMarshal.Cast<sbyte, long>(weights);
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _keys[slot] = keys[i];
            _rows[slot] = rows[i];
        }
    }

    public float Scale { get; }

    /// <summary>Sums the rows of the features that the table knows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<uint> features, Span<float> scores)
    {
        // 192 features of at most 127 steps stay below 2^15.
        Vector128<short> sum = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            sum += Vector128.WidenLower(Vector128.CreateScalar(Row(feature)).AsSByte());
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = sum[i] * Scale;
        }
    }

    /// <summary>The feature's row, else 0. Without a branch on whether it is there, which no processor can foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Row(uint feature)
    {
        int bucket = (int)feature & _mask;
        while (true)
        {
            Vector256<uint> keys = Vector256.LoadUnsafe(ref _keys[bucket]);
            uint found = Vector256.Equals(keys, Vector256.Create(feature)).ExtractMostSignificantBits();
            uint free = Vector256.Equals(keys, Vector256<uint>.Zero).ExtractMostSignificantBits();
            if ((found | free) != 0)
            {
                long all = -(long)found >> 63;
                return _rows[bucket + (BitOperations.TrailingZeroCount(found) & (Bucket - 1))] & all;
            }

            bucket = (bucket + Bucket) & _mask;
        }
    }
}
