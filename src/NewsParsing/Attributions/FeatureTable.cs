using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Attributions;

/// <summary>A weight, in 8-bit steps, for each of many hashed features, in a table of buckets. Immutable and thread-safe.</summary>
internal sealed class FeatureTable
{
    /// <summary>Entries that are compared at once; a full bucket goes on in the next one.</summary>
    // 256 bits: one load and one comparison answer for a bucket. Of the 120,000 weights of attributions.bin 0.5 % lie outside their own.
    private const int Bucket = 8;

    /// <summary>Places of the least table, as a power of 2.</summary>
    // The bits of a key that its bucket does not say, 17 at most, have room beside the step then.
    private const int LeastBits = 18;

    /// <summary>The bits of an entry below those of its key: how many buckets it lies after its own and 1 more, then its step.</summary>
    // Never 0, so that 0 is a free place.
    private const int LowBits = 15, StepBits = 8;

    /// <summary>What of the key the bucket does not say, the bucket's distance, and the step, in one word.</summary>
    // In one cache line, as nearly every look misses the nearest cache: with the steps in a table of their own there were two misses.
    private readonly uint[] _entries;
    private readonly int _mask;
    private readonly int _bits;

    /// <param name="keys">The features, none 0.</param>
    /// <param name="steps">The steps of each.</param>
    /// <param name="scale">What one step is worth.</param>
    public FeatureTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> steps, float scale)
    {
        // At most two thirds full: the 120,000 weights take 262,144 places, and 3.5 % of the buckets are full.
        _bits = Math.Max(LeastBits, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(keys.Length + keys.Length / 2))));
        Scale = scale;
        _mask = (1 << _bits) - Bucket;
        _entries = new uint[1 << _bits];
        for (int i = 0; i < keys.Length; i++)
        {
            uint entry = EntryOf(keys[i]);
            int slot = (int)keys[i] & _mask;
            while (_entries[slot] != 0)
            {
                slot = (slot + 1) & (_entries.Length - 1);
                entry += slot % Bucket == 0 ? 1U << StepBits : 0;
            }

            _entries[slot] = entry | (byte)steps[i];
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

    /// <summary>The entry of a key in its own bucket, without its step.</summary>
    private uint EntryOf(uint key) => ((key >> _bits << 3) | (key & (Bucket - 1))) << LowBits | 1U << StepBits;

    /// <summary>The feature's step, else 0. Without a branch on whether it is there, which no processor can foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Step(uint feature)
    {
        int bucket = (int)feature & _mask;
        uint entry = EntryOf(feature);
        while (true)
        {
            Vector256<uint> entries = Vector256.LoadUnsafe(ref _entries[bucket]);
            uint found = Vector256.Equals(Vector256.ShiftRightLogical(entries, StepBits), Vector256.Create(entry >> StepBits))
                .ExtractMostSignificantBits();
            uint free = Vector256.Equals(entries, Vector256<uint>.Zero).ExtractMostSignificantBits();
            if ((found | free) != 0)
            {
                // Whether a feature has a weight changes from one to the next ("deadpanned" has few, "said" many), and no branch predictor
                // foresees it: the mask is all ones where a key was found.
                int all = -(int)found >> 31;
                return (sbyte)_entries[bucket + (BitOperations.TrailingZeroCount(found) & (Bucket - 1))] & all;
            }

            bucket = (bucket + Bucket) & _mask;
            entry += 1U << StepBits;
        }
    }
}
