namespace NewsParsing.Archive.Cli.Serving;

/// <summary>
/// Counts by day, month or year, whichever gives bars that one can look at; those without anything between the others are there.
/// </summary>
/// <param name="Unit">What a bar stands for.</param>
/// <param name="Counts">The first day of each bar, and its count.</param>
internal sealed record Timeline(TimelineUnit Unit, IReadOnlyList<(DateOnly From, int Count)> Counts)
{
    /// <summary>As many bars as stay apart on a phone of 390 pixels, four pixels each.</summary>
    private const int MostBars = 72;

    public static Timeline Of(SortedDictionary<DateOnly, int> days)
    {
        if (days.Count == 0)
        {
            return new Timeline(TimelineUnit.Day, []);
        }

        (DateOnly first, DateOnly last) = (days.Keys.First(), days.Keys.Last());
        TimelineUnit unit = last.DayNumber - first.DayNumber < MostBars ? TimelineUnit.Day
            : Months(first, last) < MostBars ? TimelineUnit.Month
            : TimelineUnit.Year;
        var counts = new Dictionary<DateOnly, int>();
        foreach ((DateOnly day, int count) in days)
        {
            DateOnly start = Start(day, unit);
            counts[start] = counts.GetValueOrDefault(start) + count;
        }

        var bars = new List<(DateOnly, int)>();
        for (DateOnly bar = Start(first, unit); ; bar = Next(bar, unit))
        {
            bars.Add((bar, counts.GetValueOrDefault(bar)));
            if (bar >= Start(last, unit))
            {
                return new Timeline(unit, bars);
            }
        }
    }

    private static int Months(DateOnly first, DateOnly last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    private static DateOnly Start(DateOnly day, TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => day,
        TimelineUnit.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private static DateOnly Next(DateOnly start, TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => start.AddDays(1),
        TimelineUnit.Month => start.AddMonths(1),
        _ => start.AddYears(1),
    };
}
