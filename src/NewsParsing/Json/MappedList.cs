using System.Collections;

namespace NewsParsing.Json;

/// <summary>
/// A list whose items are made when they are asked for: the serializer takes one after the other, and the whole article as JSON has it
/// would be as large as the article. Thread-safe as far as the list and the function are.
/// </summary>
/// <param name="items">What they are made of.</param>
/// <param name="map">Makes one.</param>
internal sealed class MappedList<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> map) : IReadOnlyList<TResult>
{
    public int Count => items.Count;

    public TResult this[int index] => map(items[index]);

    public IEnumerator<TResult> GetEnumerator() => items.Select(map).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
