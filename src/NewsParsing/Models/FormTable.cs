namespace NewsParsing.Models;

/// <summary>A fixed map from <see cref="FormHash"/> to a small number; 0 stands for absent. Immutable, thread-safe.</summary>
internal sealed class FormTable
{
    private readonly ulong[] _keys;
    private readonly byte[] _values;
    private readonly int _mask;

    /// <param name="entries">Hash and value, which is not 0; the first of equal hashes counts.</param>
    public FormTable(IReadOnlyCollection<KeyValuePair<ulong, byte>> entries)
    {
        int size = 16;
        // At most a quarter full: the 198 abbreviations lie in 1,024 slots, which takes 1.14 looks in the mean and three for the worst
        // (counted).
        while (size < entries.Count * 4)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _values = new byte[size];
        _mask = size - 1;
        foreach ((ulong key, byte value) in entries)
        {
            int slot = SlotOf(key);
            if (_values[slot] == 0)
            {
                _keys[slot] = key;
                _values[slot] = value;
            }
        }
    }

    /// <summary>Returns the value of a hash, or 0.</summary>
    public byte this[ulong form] => _values[SlotOf(form)];

    private int SlotOf(ulong key)
    {
        ulong[] keys = _keys;
        int slot = (int)(key ^ (key >> 29)) & _mask;
        while (_values[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
