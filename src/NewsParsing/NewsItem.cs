using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>An article as it comes in: its plain text and what is known beside the text.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
[JsonConverter(typeof(NewsItemConverter))]
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

    /// <summary>What <see cref="PublishedAt"/> and <see cref="PublishedOn"/> show.</summary>
    internal PublicationTime Published { get; init; }

    /// <summary>The time of publication with its offset from UTC, or null when only the day is known, or nothing.</summary>
    public DateTimeOffset? PublishedAt
    {
        get => Published.Time;
        init => Published = Published with { Time = value };
    }

    /// <summary>
    /// The day of publication, which relative and yearless dates are resolved against, or null. With a <see cref="PublishedAt"/> it is the
    /// day of that time in its own offset, whatever is set here.
    /// </summary>
    // "Dec. 30" in an article of January 2 is of the year before: nothing but the day of publication decides it.
    public DateOnly? PublishedOn
    {
        get => Published.Day;
        init => Published = Published with { Day = value };
    }

    /// <summary>The publisher, or null. The parser does not use it; the article repeats it.</summary>
    public string? Source { get; init; }

    /// <summary>Where the article can be read, or null. The parser does not use it; the article repeats it.</summary>
    // A string and no Uri: what feeds carry here is not always one, and is to come back as it was.
    public string? Url { get; init; }

    /// <summary>
    /// The language as a BCP 47 tag (<c>en-GB</c>), or null. The parser is made for English and reads every other language as if it were;
    /// <see cref="Article.IsEnglish"/> tells what the text itself looks like.
    /// </summary>
    // A BCP 47 tag (RFC 5646) as feeds carry it.
    public string? Language { get; init; }
}
