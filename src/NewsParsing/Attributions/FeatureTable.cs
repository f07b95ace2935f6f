using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Attributions;

/// <summary>A weight, in 8-bit steps, for each of many hashed features, in a table of buckets. Immutable and thread-safe.</summary>
internal sealed class FeatureTable
{
    /// <summary>Keys that are compared at once; a full bucket goes on in the next one.</summary>
    private const int Bucket = 8;

    private readonly uint[] _keys;
    private readonly sbyte[] _steps;
    private readonly int _mask;

    /// <param name="keys">The features, none 0.</param>
    /// <param name="steps">The steps of each.</param>
    /// <param name="scale">What one step is worth.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> steps, float scale)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(64 + keys.Length + keys.Length / 2));
        Scale = scale;
        _mask = size - Bucket;
        _keys = new uint[size];
        _steps = new sbyte[size];
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _keys[slot] = keys[i];
            _steps[slot] = steps[i];
        }
    }

    public float Scale { get; }

    /// <summary>The sum of the weights of the features that the table knows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Sum(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += Step(feature);
        }

        return sum * Scale;
    }

    /// <summary>The feature's step, else 0. Without a branch on whether it is there, which no processor can foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Step(uint feature)
    {
        int bucket = (int)feature & _mask;
        while (true)
        {
            Vector256<uint> keys = Vector256.LoadUnsafe(ref _keys[bucket]);
            uint found = Vector256.Equals(keys, Vector256.Create(feature)).ExtractMostSignificantBits();
            uint free = Vector256.Equals(keys, Vector256<uint>.Zero).ExtractMostSignificantBits();
            if ((found | free) != 0)
            {
                int all = -(int)found >> 31;
                return _steps[bucket + (BitOperations.TrailingZeroCount(found) & (Bucket - 1))] & all;
            }

            bucket = (bucket + Bucket) & _mask;
        }
    }
}
