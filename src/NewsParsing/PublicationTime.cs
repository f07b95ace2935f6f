using System.Globalization;

namespace NewsParsing;

/// <summary>When an article was published: a time with its offset from UTC, or a day alone. Compares by what it shows.</summary>
internal readonly record struct PublicationTime
{
    private readonly DateOnly? _day;

    /// <summary>The time with its offset; null when only the day is known.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The day of <see cref="Time"/> in its own offset, else the day that was given.</summary>
    // "2025-01-21T23:30:00-05:00" is the 21st where it was published, and the 22nd by UTC: a dateline of the 21st is of that day.
    public DateOnly? Day
    {
        get => Time is { } time ? DateOnly.FromDateTime(time.DateTime) : _day;
        init => _day = value;
    }

    /// <summary>
    /// Returns the time, or else the day, as ISO 8601 writes them: <c>2025-01-21T23:30:00-05:00</c>, <c>2025-01-21</c>; null for neither.
    /// </summary>
    // RFC 3339, 5.6, with as many digits of a second as there are, as JsonSerializer writes a DateTimeOffset.
    public string? Format()
        => Time?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
            ?? Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Times are equal when their offsets are too: 23:30 in New York and 4:30 in London are of different days.</summary>
    public bool Equals(PublicationTime other)
        => Day == other.Day && (Time is { } time && other.Time is { } otherTime ? time.EqualsExact(otherTime) : Time == other.Time);

    public override int GetHashCode() => HashCode.Combine(Day, Time);
}
