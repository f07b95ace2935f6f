using System.Globalization;

namespace NewsParsing.Store.Rows;

/// <summary>
/// Where an article stands in the order of publication, as one number: its day where it was published, then its time by UTC.
/// </summary>
/// <remarks>Days are ranges of such numbers, so that one index serves the order and the days that a query asks for.</remarks>
internal static class Moment
{
    /// <summary>Without a date: before all others, so that it comes last when the newest comes first.</summary>
    public const long None = 0;

    // A day where it is reaches from 14 hours before the same day by UTC (Kiribati) to 14 hours after it (offsets to -14:00 can be
    // written):
    // 187,200 seconds at most, for which 18 bits are enough.
    private const int Bits = 18;
    private const long Earliest = 14 * 3600;

    // 2025-01-21
    private const int DayLength = 10;

    public static long Of(DateTimeOffset? time, DateOnly? day)
    {
        if (time is { } at)
        {
            var local = DateOnly.FromDateTime(at.DateTime);
            long midnight = local.DayNumber * 86_400L;
            return First(local) + 1 + (at.UtcTicks / TimeSpan.TicksPerSecond) - midnight + Earliest;
        }

        return day is { } known ? First(known) : None;
    }

    /// <summary>The time of what <see cref="ArticleRows.Published"/> holds; null for a day or nothing.</summary>
    public static DateTimeOffset? Time(string? published)
        => published is null || published.Length == DayLength
            ? null
            : DateTimeOffset.ParseExact(published, "O", CultureInfo.InvariantCulture);

    /// <summary>The day of what <see cref="ArticleRows.Published"/> holds, where it is one alone.</summary>
    public static DateOnly? Day(string? published)
        => published?.Length == DayLength ? DateOnly.ParseExact(published, "O", CultureInfo.InvariantCulture) : null;

    /// <summary>The day of such a number; null for <see cref="None"/> and null.</summary>
    public static DateOnly? DayOf(long? moment)
        => moment is null or None ? null : DateOnly.FromDayNumber((int)(moment.Value >> Bits) - 1);

    /// <summary>The least number of a day.</summary>
    // One day more than the day number, for the first day of the calendar is not the same as none.
    public static long First(DateOnly day) => (day.DayNumber + 1L) << Bits;

    /// <summary>The least number after a day.</summary>
    public static long After(DateOnly day) => (day.DayNumber + 2L) << Bits;
}
