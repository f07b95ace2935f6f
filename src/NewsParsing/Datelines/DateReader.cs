using System.Globalization;

namespace NewsParsing.Datelines;

/// <summary>
/// Reads a date in any form that news prints: <c>Jan. 21</c>, <c>21 January 2025</c>, <c>Tuesday, Jan 21, 2025</c>, <c>1/21/2025</c>,
/// <c>21-Jan-2025</c>, <c>2025-01-21</c>, <c>Tuesday</c>.
/// </summary>
internal static class DateReader
{
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] DayNames = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>Reads the date that starts at <paramref name="start"/>; it may reach up to <paramref name="end"/>.</summary>
    /// <returns>Whether there is one; it ends at a word's end.</returns>
    public static bool TryRead(string text, int start, int end, out PrintedDate date)
    {
        date = default;
        int at = start;
        DayOfWeek? weekday = null;
        if (TryWord(text, at, end, out int afterWord) && IndexOf(DayNames, text.AsSpan(at, afterWord - at)) is int index and >= 0)
        {
            weekday = (DayOfWeek)index;
            at = afterWord;
            // A cut weekday is one before a day only: Sun is a family name and begins names of places.
            bool whole = IsWeekday(text.AsSpan(start, at - start)) || (at < end && text[at] == '.');
            // "OSLO, Tuesday —": some datelines hold the weekday alone.
            date = whole ? new PrintedDate { Span = new TextSpan(start, at), Weekday = weekday } : default;
            if (at < end && text[at] == '.')
            {
                at++;
            }

            at = SkipSpacesAndComma(text, at, end);
        }

        if (TryDay(text, at, end, out PrintedDate day))
        {
            date = day with { Span = new TextSpan(start, day.Span.End), Weekday = weekday };
        }

        return date.Span.Length > 0;
    }

    /// <summary>Whether the word is a month's name, written out or cut.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => IndexOf(MonthNames, word.TrimEnd('.')) >= 0;

    /// <summary>Whether the word is a weekday's name, written out.</summary>
    // Monday, Friday and Sunday are the shortest with six letters; Sun, Sat, Wed and Mon are words or names as well.
    public static bool IsWeekday(ReadOnlySpan<char> word) => word.Length > 5 && IndexOf(DayNames, word) >= 0;

    private static bool TryDay(string text, int start, int end, out PrintedDate date)
    {
        date = default;
        if (start >= end)
        {
            return false;
        }

        return LinkedDateReader.TryRead(text, start, end, out date)
            || (char.IsAsciiDigit(text[start]) ? TryDayMonth(text, start, end, out date) : TryMonthDay(text, start, end, out date));
    }

    /// <summary><c>Jan. 21</c>, <c>January 21st, 2025</c>, <c>January the 21st</c>.</summary>
    private static bool TryMonthDay(string text, int start, int end, out PrintedDate date)
    {
        date = default;
        if (!TryMonth(text, start, end, out int month, out int at))
        {
            return false;
        }

        at = SkipSpaces(text, at, end);
        // "January the 21st", as British papers may print it.
        if (at + 4 < end && text.AsSpan(at, 4) is "the ")
        {
            at += 4;
        }

        if (!TryNumber(text, ref at, end, 2, out int day) || day is < 1 or > 31)
        {
            return false;
        }

        at = SkipOrdinal(text, at, end);
        if (!IsBoundary(text, at, end))
        {
            return false;
        }

        int? year = TryYear(text, ref at, end);
        date = new PrintedDate { Span = new TextSpan(start, at), Month = month, Day = day, Year = year };
        return true;
    }

    /// <summary><c>21 January 2025</c>, <c>21st of Jan.</c></summary>
    private static bool TryDayMonth(string text, int start, int end, out PrintedDate date)
    {
        date = default;
        int at = start;
        if (!TryNumber(text, ref at, end, 2, out int day) || day is < 1 or > 31)
        {
            return false;
        }

        at = SkipSpaces(text, SkipOrdinal(text, at, end), end);
        // "21st of January".
        if (at + 3 < end && text.AsSpan(at, 3) is "of ")
        {
            at += 3;
        }

        if (!TryMonth(text, at, end, out int month, out at))
        {
            return false;
        }

        int? year = TryYear(text, ref at, end);
        date = new PrintedDate { Span = new TextSpan(start, at), Month = month, Day = day, Year = year };
        return true;
    }

    private static bool TryMonth(string text, int start, int end, out int month, out int after)
    {
        month = 0;
        after = start;
        if (!TryWord(text, start, end, out int wordEnd)
            || IndexOf(MonthNames, text.AsSpan(start, wordEnd - start)) is not (int index and >= 0))
        {
            return false;
        }

        month = index + 1;
        // "Jan." takes its full stop, "in May. Then" does not: a name written out has none.
        after = wordEnd < end && text[wordEnd] == '.' && wordEnd - start < MonthNames[index].Length ? wordEnd + 1 : wordEnd;
        return true;
    }

    /// <summary>Reads <c>, 2025</c>, <c> 2025</c> or <c> ’25</c>; without a year the position stays.</summary>
    private static int? TryYear(string text, ref int at, int end)
    {
        int next = SkipSpacesAndComma(text, at, end);
        bool isCut = next < end && text[next] is '\'' or '’' or '‘';
        int first = isCut ? next + 1 : next;
        int digits = first;
        if (next == at
            || !TryNumber(text, ref digits, end, 4, out int year)
            // "Jan. 21, 40 people": two digits are a year with an apostrophe only (’25).
            || digits - first != (isCut ? 2 : 4)
            || !IsBoundary(text, digits, end))
        {
            return null;
        }

        year = isCut ? FullYear(year) : year;
        // "On Jan. 21, 5000 people came": what is no year of news is a count.
        if (year is <= 1500 or >= 2200)
        {
            return null;
        }

        at = digits;
        return year;
    }

    /// <summary>The year of two digits: 1950 to 2049.</summary>
    // The same pivot as GregorianCalendar.TwoDigitYearMax, 2049.
    public static int FullYear(int digits) => digits < 50 ? 2000 + digits : 1900 + digits;

    /// <summary>The number of a month's name, written out or cut to its first three to five letters; 0 for another word.</summary>
    public static int MonthOf(ReadOnlySpan<char> word) => IndexOf(MonthNames, word) + 1;

    /// <summary>
    /// Returns the index of the name that <paramref name="word"/> is, written out or cut to its first three to five letters; or -1.
    /// </summary>
    private static int IndexOf(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]))
        {
            return -1;
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)
                // AP cuts to Jan. and Sept., others to Thurs.: three to five letters.
                && (word.Length <= 5 || word.Length == names[i].Length))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool TryWord(string text, int start, int end, out int wordEnd)
    {
        wordEnd = start;
        while (wordEnd < end && char.IsLetter(text[wordEnd]))
        {
            wordEnd++;
        }

        return wordEnd > start;
    }

    public static bool TryNumber(string text, ref int at, int end, int maximumDigits, out int number)
    {
        number = 0;
        int start = at;
        while (at < end && char.IsAsciiDigit(text[at]) && at - start < maximumDigits)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return at > start && !(at < end && char.IsAsciiDigit(text[at]));
    }

    private static int SkipOrdinal(string text, int at, int end)
        => at + 2 <= end && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" ? at + 2 : at;

    public static bool IsBoundary(string text, int at, int end) => at >= end || !char.IsLetterOrDigit(text[at]);

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpacesAndComma(string text, int at, int end)
    {
        at = SkipSpaces(text, at, end);
        return at < end && text[at] == ',' ? SkipSpaces(text, at + 1, end) : at;
    }
}
