using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Attributions;

/// <summary>A weight, in 8-bit steps, for each of many hashed features, in a table of buckets. Immutable and thread-safe.</summary>
internal sealed class FeatureTable
{
    /// <summary>Keys that are compared at once; a full bucket goes on in the next one.</summary>
    // 256 bits of keys: one load and one comparison answer for a bucket. Of the 120,000 weights of attributions.bin 0.5 % lie outside their
    // own.
    private const int Bucket = 8;

    private readonly uint[] _keys;
    // 8 bits: 120 KB for the weights beside 480 KB for their keys in the package.
    private readonly sbyte[] _steps;
    private readonly int _mask;

    /// <param name="keys">The features, none 0.</param>
    /// <param name="steps">The steps of each.</param>
    /// <param name="scale">What one step is worth.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> steps, float scale)
    {
        // At most two thirds full: the 120,000 weights take 262,144 places, and 3.5 % of the buckets are full. 64 more, so that an empty
        // table has a free place to end a search.
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
                // Whether a feature has a weight changes from one to the next ("deadpanned" has few, "said" many), and no branch predictor
                // foresees it: the mask is all ones where a key was found.
                int all = -(int)found >> 31;
                return _steps[bucket + (BitOperations.TrailingZeroCount(found) & (Bucket - 1))] & all;
            }

            bucket = (bucket + Bucket) & _mask;
        }
    }
}
