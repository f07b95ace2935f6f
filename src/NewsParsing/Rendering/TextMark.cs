namespace NewsParsing.Rendering;

/// <summary>A marked range of the text, or one piece of it.</summary>
/// <param name="Span">Where; never empty.</param>
/// <param name="Kind">What is marked.</param>
/// <param name="Index">Which of the article's quotes, claims, attributions or actors it is.</param>
/// <param name="IsFirst">Whether the marked thing begins here, which is where links jump to.</param>
/// <param name="IsLast">Whether the marked thing ends here, which is where its speakers' numbers stand.</param>
internal readonly record struct TextMark(TextSpan Span, MarkKind Kind, int Index, bool IsFirst, bool IsLast) : IComparable<TextMark>
{
    /// <summary>Orders by start, longer ones first, so that what contains comes before what it contains.</summary>
    // A claim that begins with its quoted words ("“unsafe” and late") opens before the quote at the same place, or one would split the
    // other.
    public int CompareTo(TextMark other)
        => Span.Start != other.Span.Start ? Span.Start.CompareTo(other.Span.Start)
            : Span.End != other.Span.End ? other.Span.End.CompareTo(Span.End)
            : Kind != other.Kind ? Kind.CompareTo(other.Kind)
            : Index.CompareTo(other.Index);
}
