namespace NewsParsing.Training.Attributions;

/// <summary>Numbers the features that are frequent enough; 0 stands for all others.</summary>
internal sealed class FeatureIndex
{
    private readonly uint[] _keys;
    private readonly int[] _values;
    private readonly int _mask;

    public FeatureIndex(IEnumerable<uint[]> features, int minimum, int bits)
    {
        int size = 1 << bits;
        _mask = size - 1;
        _keys = new uint[size];
        _values = new int[size];
        foreach (uint[] block in features)
        {
            foreach (uint feature in block)
            {
                int slot = Slot(feature);
                _keys[slot] = feature;
                _values[slot]++;
            }
        }

        for (int slot = 0; slot < size; slot++)
        {
            _values[slot] = _values[slot] >= minimum ? ++Last : 0;
        }
    }

    /// <summary>Features are numbered from 1 to this.</summary>
    public int Last { get; }

    public int Of(uint feature) => _values[Slot(feature)];

    /// <summary>The feature of each number.</summary>
    public uint[] Keys()
    {
        var keys = new uint[Last + 1];
        for (int slot = 0; slot < _keys.Length; slot++)
        {
            if (_values[slot] > 0)
            {
                keys[_values[slot]] = _keys[slot];
            }
        }

        return keys;
    }

    private int Slot(uint feature)
    {
        int slot = (int)(feature * 0x9E3779B1u >> 7) & _mask;
        while (_values[slot] != 0 || _keys[slot] != 0)
        {
            if (_keys[slot] == feature)
            {
                break;
            }

            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
