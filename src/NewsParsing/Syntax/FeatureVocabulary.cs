using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Syntax;

/// <summary>Maps the feature keys that the model knows to their rows in the embedding table. Immutable and thread-safe.</summary>
internal sealed class FeatureVocabulary
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Takes the low halves of the keys in the order of their rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureVocabulary(ReadOnlySpan<uint> keys)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 2 + 2);
        _keys = new uint[size];
        _rows = new int[size];
        _mask = size - 1;
        Array.Fill(_rows, -1);
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = (int)(keys[row] * 0x9E3779B1u >> 8) & _mask;
            while (_rows[slot] >= 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[row];
            _rows[slot] = row;
        }
    }

    /// <summary>Returns the row of a key, or -1.</summary>
    public int Row(ulong key)
    {
        uint low = (uint)key;
        int slot = (int)(low * 0x9E3779B1u >> 8) & _mask;
        while (_rows[slot] >= 0)
        {
            if (_keys[slot] == low)
            {
                return _rows[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }

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
