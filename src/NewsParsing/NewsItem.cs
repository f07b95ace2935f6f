namespace NewsParsing;

/// <summary>An article as it comes in: its plain text and what is known beside the text.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed partial record NewsItem
{
    /// <summary>The plain text. Any string parses; spans of the result point into exactly this string.</summary>
    public required string Text { get; init; }

    /// <summary>An identifier that the result repeats, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The headline where it is known beside the text, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>The byline where it is known beside the text, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The day of publication, which relative and yearless dates are resolved against, or null.</summary>
    // "Dec. 30" in an article of January 2 is of the year before: nothing but the day of publication decides it.
    public DateOnly? PublishedAt { get; init; }

    /// <summary>The publisher, or null. Not used by the parser.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The language as a BCP 47 tag, or null. The parser is made for English and reads every other language as if it were.
    /// </summary>
    // A BCP 47 tag (RFC 5646) as feeds carry it; kept with the item so that a caller can leave out what is not English.
    public string? Language { get; init; }
}
