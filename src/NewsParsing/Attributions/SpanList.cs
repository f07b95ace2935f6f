using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The labelled spans of one parse in the order of the text; storage is kept from parse to parse.</summary>
internal sealed class SpanList
{
    /// <summary>No span is looked for further away in the list: keeps linking linear where a kind is missing.</summary>
    // A quarter of it changes no attribution of PolNeAR and the worldwide articles.
    private const int Furthest = 48;

    public int Count { get; private set; }

    public LabeledSpan[] Items = new LabeledSpan[128];

    /// <summary>How many of the spans are in the order of the text; those appended come after them.</summary>
    public int SortedCount { get; private set; }

    public void Clear()
    {
        Count = 0;
        SortedCount = 0;
    }

    /// <summary>Adds a span out of order, linked, and returns its place.</summary>
    public int Append(TokenRange range, SpanKind kind, Rule rule, int link, float probability = 0)
    {
        // At the end: links are places in the list, which no span may move once there are some.
        int sorted = SortedCount;
        Add(range, kind, probability);
        SortedCount = sorted;
        Items[Count - 1].Rule = rule;
        Items[Count - 1].Link = link;
        Items[Count - 1].LinkRule = rule;
        Items[Count - 1].LinkProbability = 1;
        return Count - 1;
    }

    /// <summary>Puts all spans in the order of the text; places change, so nothing may be linked yet.</summary>
    public void Sort()
    {
        Items.AsSpan(0, Count).Sort(static (a, b) => a.Range.First != b.Range.First ? a.Range.First.CompareTo(b.Range.First)
            : a.Range.End != b.Range.End ? a.Range.End.CompareTo(b.Range.End) : a.Kind.CompareTo(b.Kind));
        SortedCount = Count;
    }

    public void Add(TokenRange range, SpanKind kind, float probability)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = new LabeledSpan
        {
            Range = range,
            Kind = kind,
            Rule = Rule.Labelled,
            Probability = probability,
            Link = -1,
            Next = -1,
        };
        SortedCount = Count;
    }

    /// <summary>The next span of a kind after place <paramref name="i"/>, or -1 when none is near.</summary>
    public int After(int i, SpanKind kind)
    {
        int end = Math.Min(SortedCount, i + 1 + Furthest);
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
