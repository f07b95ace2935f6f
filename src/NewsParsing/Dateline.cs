namespace NewsParsing;

/// <summary>The line at the head of a news story that says where, when and by which agency it was filed.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Dateline
{
    /// <summary>The dateline as printed, with agency and date, without the separator after it and without outer spaces.</summary>
    public required string Text { get; init; }

    /// <summary>Where <see cref="Text"/> stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The places in the printed order; empty for a dateline of date or agency alone. Never null.</summary>
    public IReadOnlyList<Place> Places
    {
        get;
        init => field = ValueList<Place>.From(value);
    } = ValueList<Place>.Empty;

    /// <summary>The news agency as printed (<c>AP</c>, <c>Reuters</c>), or null.</summary>
    public string? Agency { get; init; }

    /// <summary>
    /// The date that <see cref="DateText"/> names, its year taken from the publication date where none is printed; null when it cannot be
    /// determined.
    /// </summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date as printed (<c>Jan 21</c>), or null.</summary>
    public string? DateText { get; init; }

    /// <summary>The UTF-16 offset of the first character of the story after the dateline and its separator.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
