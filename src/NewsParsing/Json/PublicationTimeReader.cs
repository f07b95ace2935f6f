using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads the dates and times that feeds, databases and e-mail write. What can be read in two ways ("21/01/2025" means two days in two
/// countries when it is 02/01/2025) is an error.
/// </summary>
internal static class PublicationTimeReader
{
    // ISO 8601, extended and basic, and the two English forms whose month is a word.
    private static readonly string[] DayForms =
        ["yyyy-MM-dd", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    /// <summary>The basic forms of ISO 8601, which news agencies' feeds use: <c>20250121T093000Z</c>.</summary>
    private static readonly string[] BasicForms = ["yyyyMMdd'T'HHmmssK", "yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmK", "yyyyMMdd'T'HHmmzzz"];

    /// <summary>RFC 1123 and RFC 2822 after the name of the day, without the zone.</summary>
    private static readonly string[] MailForms = ["d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm"];

    /// <summary>The zones that RFC 2822, 4.3, has by name, in hours.</summary>
    private static readonly (string Name, int Hours)[] Zones =
    [
        ("GMT", 0), ("UTC", 0), ("UT", 0), ("Z", 0), ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6),
        ("PST", -8), ("PDT", -7),
    ];

    // 10^8 seconds are March 3, 1973, as 10^11 milliseconds are; so a number says which of the two it is. What is less is a year (2025), a
    // date with a wrong digit (20250132) or the 0 of what was never set.
    private const double LeastSeconds = 1e8;
    private const double LeastMilliseconds = 1e11;
    private const double EndOfCalendar = 253_402_300_800_000;

    /// <param name="value">The value.</param>
    /// <param name="property">What messages call it.</param>
    /// <exception cref="JsonException">It is none; the message names the property.</exception>
    public static PublicationTime Read(string value, string property)
    {
        ReadOnlySpan<char> trimmed = value.AsSpan().Trim();
        // Of many millions of lines all but a few have one of the first two forms.
        return TryReadDay(trimmed, out PublicationTime time)
            || TryReadIso(trimmed, out time)
            || TryReadBasic(trimmed, out time)
            || TryReadMail(trimmed, out time)
            || TryReadEpoch(trimmed, out time)
            ? time
            : throw new JsonException(
                $"'{property}' is no date such as 2025-01-21, 2025-01-21T09:30:00-05:00, Tue, 21 Jan 2025 14:30:00 GMT or epoch seconds: "
                + $"{ShownValue.Of(value)}.");
    }

    private static bool TryReadDay(ReadOnlySpan<char> value, out PublicationTime time)
    {
        bool isDay = DateOnly.TryParseExact(value, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        time = new PublicationTime { Day = day };
        return isDay;
    }

    private static bool TryReadIso(ReadOnlySpan<char> value, out PublicationTime time)
    {
        time = default;
        // RFC 3339, 5.6: T, in either case, or a space between date and time.
        if (value.Length <= 11 || value[10] is not ('T' or 't' or ' ')
            || !DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        // "2025-01-21 09:30:00 UTC" is what some databases write.
        if (value.EndsWith(" UTC", StringComparison.Ordinal))
        {
            value = value[..^4];
        }

        // A time without a zone is taken for UTC, which servers keep.
        bool isTime = DateTimeOffset.TryParse(
            value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at);
        time = Of(at);
        return isTime;
    }

    private static bool TryReadBasic(ReadOnlySpan<char> value, out PublicationTime time)
    {
        bool isTime = DateTimeOffset.TryParseExact(
            value, BasicForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at);
        time = Of(at);
        return isTime;
    }

    private static bool TryReadMail(ReadOnlySpan<char> value, out PublicationTime time)
    {
        time = default;
        // "Tue, " may be left out (RFC 2822, 3.3), and is wrong in some feeds.
        value = value[(value.IndexOf(',') + 1)..].TrimStart();
        int space = value.LastIndexOf(' ');
        if (space < 0
            || !TryReadZone(value[(space + 1)..], out TimeSpan offset)
            || !DateTime.TryParseExact(
                value[..space], MailForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out DateTime at))
        {
            return false;
        }

        // Around the first and the last day of the calendar the offset may lead out of it.
        if (at.Ticks - offset.Ticks < DateTime.MinValue.Ticks || at.Ticks - offset.Ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        time = Of(new DateTimeOffset(at, offset));
        return true;
    }

    private static bool TryReadZone(ReadOnlySpan<char> zone, out TimeSpan offset)
    {
        foreach ((string name, int hours) in Zones)
        {
            if (zone.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                offset = TimeSpan.FromHours(hours);
                return true;
            }
        }

        offset = default;
        if (zone is not [('+' or '-'), _, _, _, _]
            || !TimeSpan.TryParseExact(zone[1..], "hhmm", CultureInfo.InvariantCulture, out offset)
            || offset > TimeSpan.FromHours(14))
        {
            return false;
        }

        offset = zone[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryReadEpoch(ReadOnlySpan<char> value, out PublicationTime time)
    {
        time = default;
        if (!double.TryParse(
            value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return false;
        }

        double milliseconds = number < LeastMilliseconds ? number * 1000 : number;
        if (!(number >= LeastSeconds && milliseconds < EndOfCalendar))
        {
            return false;
        }

        time = Of(DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds));
        return true;
    }

    private static PublicationTime Of(DateTimeOffset at) => new() { Time = at };
}
