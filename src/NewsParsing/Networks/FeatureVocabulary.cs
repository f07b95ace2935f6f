using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Networks;

/// <summary>Maps keys, of features or words, to the rows of a table. Immutable and thread-safe.</summary>
internal sealed class FeatureVocabulary
{
    /// <summary>A key in the high half, its row and 1 more in the low half; 0 is a free slot.</summary>
    // Key and row side by side: a look touches one line of the cache, where a table of keys and one of rows would touch two. The 65,536
    // slots for syntax.bin are 512 KiB.
    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <summary>Takes the low halves of the keys, none twice, in the order of their rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    // Keys are halves of 64-bit hashes: a feature that training never saw has the key of one of the 31,250 of syntax.bin once in 137,000.
    public FeatureVocabulary(ReadOnlySpan<uint> keys)
    {
        // At most half full: linear probing then takes 1.5 looks for a key that is there and 2.5 for one that is not (Knuth, TAOCP vol. 3,
        // 6.4). Counted on syntax.bin: 1.54 in the mean, 23 for the worst key.
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 2 + 2);
        _slots = new ulong[size];
        _mask = size - 1;
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = Slot(keys[row]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = ((ulong)keys[row] << 32) | (uint)(row + 1);
        }
    }

    /// <summary>Returns the row of a key, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Row(ulong key)
    {
        uint low = (uint)key;
        int slot = Slot(low);
        while (_slots[slot] is var entry && entry != 0)
        {
            if ((uint)(entry >> 32) == low)
            {
                return (int)(uint)entry - 1;
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    // Knuth's multiplicative hashing (TAOCP vol. 3, 6.4) with the prime next to 2^32 over the golden ratio; the lowest 8 bits of the
    // product, which depend on the lowest 8 of the key alone, are left out.
    private int Slot(uint key) => (int)(key * 0x9E3779B1u >> 8) & _mask;
}
