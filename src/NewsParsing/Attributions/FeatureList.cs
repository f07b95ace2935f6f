using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Attributions;

/// <summary>Collects the hashed features of one decision in a buffer of the caller.</summary>
internal ref struct FeatureList(Span<uint> buffer)
{
    /// <summary>More than any decision has.</summary>
    // An attribution's verdict has 43 features, a content 36, a link 28 (counted on PolNeAR), a token 16.
    public const int Capacity = 192;

    private readonly Span<uint> _buffer = buffer;
    private uint _template;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Items => _buffer[..Count];

    /// <summary>Begins a decision of another kind: its templates are numbered from <paramref name="firstTemplate"/>.</summary>
    public void Clear(uint firstTemplate)
    {
        Count = 0;
        _template = firstTemplate;
    }

    /// <summary>Adds the next template's feature; every decision adds or skips the same templates in the same order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a)
    {
        // The constants of SplitMix64 (Steele, Lea and Flood 2014) over value and number of the template: the same word as a cue's and as a
        // neighbour's has two keys.
        ulong hash = (a + (++_template * 0x9E3779B97F4A7C15UL)) * 0xBF58476D1CE4E5B9UL;
        _buffer[Count++] = (uint)((hash ^ (hash >> 29)) * 0x94D049BB133111EBUL >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // The second value is rotated, so that ("said", "that") and ("that", "said") differ; unlike in a sum, neither cancels the other when
    // equal.
    public void Add(ulong a, ulong b) => Add(a ^ BitOperations.RotateLeft((b + 0x632BE59BD9B4E019UL) * 0xD6E8FEB86659FD93UL, 23));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong a, ulong b, ulong c)
        => Add(a ^ BitOperations.RotateLeft((b + 0x632BE59BD9B4E019UL) * 0xD6E8FEB86659FD93UL, 23), c);

    /// <summary>Passes over templates that do not hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // An attribution without a source has six templates fewer, and those of its contents must keep their numbers.
    public void Skip(uint templates = 1) => _template += templates;
}
