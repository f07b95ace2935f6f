using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Syntax;

/// <summary>Maps the feature keys that the model knows to their rows in the embedding table. Immutable and thread-safe.</summary>
internal sealed class FeatureVocabulary
{
    /// <summary>A key in the high half, its row and 1 more in the low half; 0 is a free slot.</summary>
    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <summary>Takes the low halves of the keys in the order of their rows.</summary>
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

    /// <summary>Turns the keys of <paramref name="tokens"/> tokens into rows; an unknown form takes the row of its shape, others -1.</summary>
    public void Rows(ReadOnlySpan<ulong> keys, int tokens, Span<int> rows)
    {
        for (int i = 0; i < tokens; i++)
        {
            int at = i * FeatureExtractor.Count;
            for (int k = 0; k < FeatureExtractor.Count; k++)
            {
                ulong key = keys[at + k];
                rows[at + k] = key == 0 ? -1 : Row(key);
            }

            if (rows[at + FeatureExtractor.FormSlot] >= 0)
            {
                rows[at + FeatureExtractor.UnknownSlot] = -1;
            }
        }
    }
}
