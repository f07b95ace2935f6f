namespace NewsParsing.Datelines;

/// <summary>
/// Reads a date of three parts linked by one mark: <c>1/21/2025</c> (the month first unless that cannot be), <c>21.1.2025</c> and
/// <c>21-1-2025</c> (the day first), <c>2025-01-21</c>, <c>21-Jan-2025</c>, <c>Jan/21/25</c>.
/// </summary>
internal static class LinkedDateReader
{
    private const int Parts = 3;

    /// <summary>Reads the date that starts at <paramref name="start"/>; it may reach up to <paramref name="end"/>.</summary>
    public static bool TryRead(string text, int start, int end, out PrintedDate date)
    {
        date = default;
        Span<int> values = stackalloc int[Parts];
        Span<int> lengths = stackalloc int[Parts];
        int named = -1;
        char link = '\0';
        int at = start;
        for (int part = 0; part < Parts; part++)
        {
            if (part == 1)
            {
                link = at < end ? text[at] : link;
            }

            // 1/21-2025 mixes two marks: no date.
            if (part > 0 && (at + 1 >= end || text[at++] != link || link is not ('/' or '-' or '.')))
            {
                return false;
            }

            int from = at;
            bool isName = at < end && char.IsLetter(text[at]);
            if (isName && (named >= 0 || part == Parts - 1))
            {
                return false;
            }

            named = isName ? part : named;
            if (!(isName
                ? TryName(text, ref at, end, out values[part])
                // The year is first (ISO 8601) or last, never in the middle.
                : DateReader.TryNumber(text, ref at, end, part == 1 ? 2 : 4, out values[part])))
            {
                return false;
            }

            lengths[part] = at - from;
        }

        // 10.1.20.1 is an address, 1/2/3/4 a count.
        bool goesOn = at + 1 < end && text[at] == link && char.IsAsciiDigit(text[at + 1]);
        return DateReader.IsBoundary(text, at, end) && !goesOn && TryOrder(values, lengths, named, link, new TextSpan(start, at), out date);
    }

    private static bool TryName(string text, ref int at, int end, out int month)
    {
        month = DateReader.TryWord(text, at, end, out int after) ? DateReader.MonthOf(text.AsSpan(at, after - at)) : 0;
        at = after;
        return month > 0;
    }

    private static bool TryOrder(
        ReadOnlySpan<int> values, ReadOnlySpan<int> lengths, int named, char link, TextSpan span, out PrintedDate date)
    {
        date = default;
        bool yearFirst = named != 0 && values[0] > 31;
        // The month first as in the US, but only with slashes: 21.1.2025 and 21-1-2025 are printed where the day is first.
        bool monthFirst = named == 0 || (named < 0 && !yearFirst && link == '/' && values[0] <= 12);
        (int year, int month, int day) = yearFirst ? (values[0], values[1], values[2])
            : monthFirst ? (values[2], values[0], values[1])
            : (values[2], values[1], values[0]);
        // 21/1/2025 is British.
        if (month > 12)
        {
            (month, day) = (day, month);
        }

        int yearLength = lengths[yearFirst ? 0 : 2];
        // 2-1-0 and 3-2-1 are scores: a year has four digits, or two at the end.
        if (month is < 1 or > 12 || day is < 1 or > 31 || !(yearLength == 4 || (yearLength == 2 && !yearFirst)))
        {
            return false;
        }

        date = new PrintedDate { Span = span, Month = month, Day = day, Year = yearLength == 2 ? DateReader.FullYear(year) : year };
        return true;
    }
}
