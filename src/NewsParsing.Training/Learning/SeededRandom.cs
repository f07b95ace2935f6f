namespace NewsParsing.Training.Learning;

/// <summary>A small generator of our own (splitmix64): the same numbers for a seed on every version of the runtime.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public float Single() => (Next() >> 40) * (1f / (1 << 24));

    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>Nearly normal: the sum of four uniform numbers, mean 0, deviation 1.</summary>
    public float Normal() => (Single() + Single() + Single() + Single() - 2f) * 1.7320508f;

    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
