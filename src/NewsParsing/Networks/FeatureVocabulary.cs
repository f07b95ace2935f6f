using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Networks;

/// <summary>Maps keys, of features or words, to the rows of a table. Immutable and thread-safe.</summary>
internal sealed class FeatureVocabulary
{
    /// <summary>A key in the high half, its row and 1 more in the low half; 0 is a free slot.</summary>
    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <summary>Takes the low halves of the keys, none twice, in the order of their rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureVocabulary(ReadOnlySpan<uint> keys)
    {
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

    private int Slot(uint key) => (int)(key * 0x9E3779B1u >> 8) & _mask;
}
