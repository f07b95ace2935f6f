using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>
/// A half-open range <c>[Start, End)</c> of the article's text, in UTF-16 code units: what <c>text[Start..End]</c> means in C#.
/// </summary>
/// <remarks>
/// Ordered by start, then by end. <c>default</c> is the empty span at 0. Immutable, so safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextSpanConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates the span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <param name="start">First UTF-16 code unit, 0 or more.</param>
    /// <param name="end">The code unit after the last one, <paramref name="start"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is negative or <paramref name="end"/> lies before it.
    /// </exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first UTF-16 code unit of the span; 0 or more.</summary>
    // UTF-16 code units, for text[start..end] in .NET, JavaScript and Java; JSON-LD counts code points as the Web Annotation model does.
    public int Start { get; }

    /// <summary>The UTF-16 code unit after the last one of the span; never less than <see cref="Start"/>.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 code units the span holds; 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The same range for indexing strings and spans: <c>text[span.ToRange()]</c>.</summary>
    /// <returns>A range from the start, both ends counted from the beginning of the text.</returns>
    public Range ToRange() => Start..End;

    /// <summary>
    /// Determines whether <paramref name="other"/> lies wholly inside this span. An empty span at either end counts as inside.
    /// </summary>
    /// <param name="other">The span to look for.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Determines whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    // Half-open, as ranges in C#: [2, 5) and [5, 7) share nothing and together are [2, 7), as quotations that touch.
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">The other span.</param>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Determines whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether <paramref name="left"/> comes after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Returns <c>[Start..End)</c> as text.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
