using System.Collections;

namespace NewsParsing;

/// <summary>
/// The list that every list property of the models returns: a private copy that never changes and compares by its items,
/// so that records holding lists compare by value.
/// </summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below the count.</exception>
    // As List<T> has it: IReadOnlyList<T> documents no other exception than this one, and that of an array is meant for bugs.
    public T this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {_items.Length} items.");

    /// <summary>Copies <paramref name="items"/>, unless they are such a list already.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        // Copied unless it is such a list already: a caller's List<T> that grows afterwards would change an article that is said to be
        // immutable.
        return items as ValueList<T> ?? (items.Count == 0 ? Empty : new ValueList<T>([.. items]));
    }

    /// <summary>Takes <paramref name="items"/> over without a copy; the caller must not touch them afterwards.</summary>
    public static ValueList<T> Adopt(T[] items) => items.Length == 0 ? Empty : new ValueList<T>(items);

    public bool Equals(ValueList<T>? other)
        => ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        // [] and [default] have the hashes of different lists, as an article without spans and one with the span [0..0).
        hash.Add(_items.Length);
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
