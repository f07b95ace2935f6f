namespace NewsParsing.Datelines;

/// <summary>A date as it is printed; what is not printed is null.</summary>
internal readonly record struct PrintedDate
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>1 to 12; null when only the weekday is printed.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; null when only the weekday is printed.</summary>
    public int? Day { get; init; }

    public int? Year { get; init; }

    /// <summary>
    /// Returns the day that is meant: with the printed year; without one in the year that brings it nearest to the publication; for a
    /// weekday alone the latest such day up to the publication. Null when that cannot be determined or there is no such day.
    /// </summary>
    public DateOnly? Resolve(DateOnly? publishedAt)
    {
        if (Month is { } month && Day is { } day)
        {
            if (Year is { } year)
            {
                return DayOf(year, month, day);
            }

            return publishedAt is { } published ? Nearest(published, month, day) : null;
        }

        if (Weekday is { } weekday && publishedAt is { } latest)
        {
            // News reports what was: "Tuesday" in a story of Wednesday is yesterday.
            int back = ((int)latest.DayOfWeek - (int)weekday + 7) % 7;
            return latest.DayNumber >= back ? latest.AddDays(-back) : null;
        }

        return null;
    }

    private static DateOnly? Nearest(DateOnly published, int month, int day)
    {
        DateOnly? best = null;
        // "Dec. 31" in a story of January 2 is last year's, an embargoed "Jan. 2" of December 31 the next.
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (DayOf(year, month, day) is { } candidate
                && (best is null || Distance(candidate, published) < Distance(best.Value, published)))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);

    private static DateOnly? DayOf(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
