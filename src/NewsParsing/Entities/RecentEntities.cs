namespace NewsParsing.Entities;

/// <summary>The entities of one sort that were met last, the last one first.</summary>
internal sealed class RecentEntities(int capacity)
{
    private readonly int[] _items = new int[capacity];
    private int _count;

    public ReadOnlySpan<int> Items => _items.AsSpan(0, _count);

    /// <summary>Puts an entity first; the one met longest ago gives way.</summary>
    public void Touch(int entity)
    {
        int at = Items.IndexOf(entity);
        if (at < 0)
        {
            at = Math.Min(_count, capacity - 1);
            _count = at + 1;
        }

        _items.AsSpan(0, at).CopyTo(_items.AsSpan(1));
        _items[0] = entity;
    }
}
