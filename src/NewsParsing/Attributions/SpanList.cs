using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The likely spans of one reading in the order of the text; storage is kept from parse to parse.</summary>
internal sealed class SpanList
{
    /// <summary>No span is looked for further away in the list: keeps linking linear where a kind is missing.</summary>
    // A quarter of it changes no attribution of PolNeAR and the worldwide articles.
    private const int Furthest = 48;

    public int Count { get; private set; }

    public LabeledSpan[] Items = new LabeledSpan[128];

    public void Clear() => Count = 0;

    public void Add(in LabeledSpan span)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = span;
    }

    /// <summary>Puts all spans in the order of the text; places change.</summary>
    public void Sort()
        => Items.AsSpan(0, Count).Sort(static (a, b) => a.Range.First != b.Range.First ? a.Range.First.CompareTo(b.Range.First)
            : a.Range.End != b.Range.End ? a.Range.End.CompareTo(b.Range.End) : a.Kind.CompareTo(b.Kind));

    /// <summary>The next span of a kind after place <paramref name="i"/>, or -1 when none is near.</summary>
    public int After(int i, SpanKind kind)
    {
        int end = Math.Min(Count, i + 1 + Furthest);
        for (i++; i < end; i++)
        {
            if (Items[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The next span of a kind before place <paramref name="i"/>, or -1 when none is near.</summary>
    public int Before(int i, SpanKind kind)
    {
        int end = Math.Max(-1, i - 1 - Furthest);
        for (i--; i > end; i--)
        {
            if (Items[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
