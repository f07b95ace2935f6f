using System.Globalization;

namespace NewsParsing.Html.Metadata;

/// <summary>When something was published: a time with its offset, or a day where no offset is known.</summary>
/// <param name="Time">The time with its offset from UTC, or null.</param>
/// <param name="Local">The time by the clock of the place, without an offset; its day alone where no time was given.</param>
internal readonly record struct PageDate(DateTimeOffset? Time, DateTime Local)
{
    // Zones as news sites write them; what is ambiguous (IST, CST of China) is read as the first of RFC 822, or not at all.
    private static readonly Dictionary<string, double> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["BST"] = 1, ["WET"] = 0, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3,
            ["MSK"] = 3,
        ["EST"] = -5, ["EDT"] = -4, ["ET"] = double.NaN, ["CST"] = -6, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7,
        ["SGT"] = 8, ["HKT"] = 8, ["JST"] = 9, ["AEST"] = 10, ["AEDT"] = 11, ["NZST"] = 12, ["NZDT"] = 13,
    };

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public DateOnly Day => DateOnly.FromDateTime(Time?.DateTime ?? Local);

    /// <summary>
    /// Reads ISO 8601 in its many spellings, RFC 1123, seconds or milliseconds since 1970, and dates in English words, with or without a
    /// time and a zone.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out PageDate date)
    {
        text = text.Trim();
        date = default;
        // The longest that is one: "Wednesday, September 24, 2025 at 10:10:00 p.m. GMT+02:00".
        if (text.Length is < 6 or > 70)
        {
            return false;
        }

        return TryReadNumber(text, out date) || TryReadParts(text, out date);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out PageDate date)
    {
        date = default;
        // Parsely and others give seconds (10 digits from 2001 to 2286) or milliseconds.
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            return false;
        }

        DateTimeOffset time = text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number)
            : DateTimeOffset.FromUnixTimeMilliseconds(number);
        date = new PageDate(time, time.DateTime);
        return true;
    }

    private static bool TryReadParts(ReadOnlySpan<char> text, out PageDate date)
    {
        date = default;
        var scanner = new DateScanner(text);
        if (!scanner.TryReadDay(Months, out DateTime day))
        {
            return false;
        }

        bool hasTime = scanner.TryReadTime(out TimeSpan time);
        double? offset = hasTime ? scanner.ReadOffset(Zones) : null;
        if (!scanner.IsAtEnd)
        {
            return false;
        }

        // 24:00 is the end of the day in ISO 8601.
        DateTime local = day.Year < 9999 ? day + time : day;
        bool isValid = offset is { } hours && Math.Abs(hours) <= 14 && local > DateTime.MinValue.AddDays(1);
        date = new PageDate(isValid ? new DateTimeOffset(local, TimeSpan.FromMinutes(Math.Round(offset!.Value * 60))) : null, local);
        return true;
    }
}
