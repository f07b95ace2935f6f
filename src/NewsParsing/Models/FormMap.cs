namespace NewsParsing.Models;

/// <summary>A fixed map from 64-bit hashes of forms or names, of which none is 0, to values. Immutable and thread-safe.</summary>
// Instead of a FrozenDictionary, which tries many table sizes as it is made: without, a first parse in WebAssembly takes 1.93 s of a
// processor instead of 2.09 (Node 20, the best of three).
internal sealed class FormMap<TValue>
{
    private readonly ulong[] _keys;
    private readonly TValue[] _values;
    private readonly int _mask;

    public FormMap(Dictionary<ulong, TValue> entries)
    {
        int size = 16;
        // At most half full: linear probing takes 1.5 looks for a key that is there and 2.5 for another (Knuth, TAOCP vol. 3, 6.4).
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _values = new TValue[size];
        _mask = size - 1;
        foreach ((ulong key, TValue value) in entries)
        {
            int slot = SlotOf(key);
            _keys[slot] = key;
            _values[slot] = value;
        }

        Keys = [.. entries.Keys];
    }

    /// <summary>The hashes, in the order of the entries.</summary>
    public IReadOnlyList<ulong> Keys { get; }

    /// <summary>Returns whether a hash is there, and its value.</summary>
    public bool TryGetValue(ulong key, out TValue value)
    {
        int slot = SlotOf(key);
        value = _values[slot];
        // 0 is what a free slot holds.
        return _keys[slot] == key && key != 0;
    }

    /// <summary>Returns the value of a hash, or the type's default.</summary>
    public TValue? GetValueOrDefault(ulong key) => TryGetValue(key, out TValue value) ? value : default;

    public bool ContainsKey(ulong key) => TryGetValue(key, out _);

    /// <summary>The slot of a key, or the free one where it would be.</summary>
    private int SlotOf(ulong key)
    {
        ulong[] keys = _keys;
        int slot = (int)(key ^ (key >> 29)) & _mask;
        while (keys[slot] != key && keys[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
