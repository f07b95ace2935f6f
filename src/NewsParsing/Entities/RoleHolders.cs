using System.Runtime.CompilerServices;

namespace NewsParsing.Entities;

/// <summary>The entities that a role noun was used of, the last one first; the oldest gives way.</summary>
internal struct RoleHolders
{
    // Six ministers of one text are kept apart; with hundreds in a list of them a look-up stays constant.
    private const int Capacity = 6;

    private Slots _slots;

    public int Count { get; private set; }

    public readonly int this[int index] => _slots[index];

    /// <summary>Puts an entity first, or last when <paramref name="isFirst"/> is false and it is new.</summary>
    public void Add(int entity, bool isFirst)
    {
        int at = 0;
        while (at < Count && _slots[at] != entity)
        {
            at++;
        }

        if (at == Count)
        {
            if (Count < Capacity)
            {
                Count++;
            }
            else if (!isFirst)
            {
                return;
            }

            at = Count - 1;
            _slots[at] = entity;
        }

        for (; isFirst && at > 0; at--)
        {
            _slots[at] = _slots[at - 1];
            _slots[at - 1] = entity;
        }
    }

    [InlineArray(Capacity)]
    private struct Slots
    {
        private int _first;
    }
}
