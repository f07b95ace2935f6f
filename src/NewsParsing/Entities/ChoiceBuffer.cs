using System.Runtime.InteropServices;

namespace NewsParsing.Entities;

/// <summary>The entities found for each attribution, as runs of one pool.</summary>
internal sealed class ChoiceBuffer
{
    private int[] _first = [];
    private int[] _count = [];

    /// <summary>Takes the entities of the attribution that was begun.</summary>
    public List<SpeakerChoice> Pool { get; } = [];

    /// <summary>The last attribution that got entities, or -1.</summary>
    public int Last { get; private set; }

    public void Reset(int attributions)
    {
        Pool.Clear();
        Last = -1;
        if (_first.Length < attributions)
        {
            _first = new int[Math.Max(attributions, _first.Length * 2)];
            _count = new int[_first.Length];
        }

        _count.AsSpan(0, attributions).Fill(-1);
    }

    /// <summary>Whether an attribution was read, be it with nobody.</summary>
    public bool IsRead(int attribution) => _count[attribution] >= 0;

    public bool HasAny(int attribution) => _count[attribution] > 0;

    /// <summary>The entities of an attribution that was read; empty before.</summary>
    public ReadOnlySpan<SpeakerChoice> Of(int attribution)
        => HasAny(attribution) ? CollectionsMarshal.AsSpan(Pool).Slice(_first[attribution], _count[attribution]) : [];

    /// <summary>What is added to the pool from here on belongs to this attribution.</summary>
    public void Begin(int attribution) => _first[attribution] = Pool.Count;

    public void End(int attribution)
    {
        _count[attribution] = Pool.Count - _first[attribution];
        Last = HasAny(attribution) ? attribution : Last;
    }

    /// <summary>Gives an attribution the entities of another one.</summary>
    public void Share(int attribution, int from)
    {
        _first[attribution] = _first[from];
        _count[attribution] = Math.Max(_count[from], 0);
    }
}
