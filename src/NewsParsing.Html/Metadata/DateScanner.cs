using System.Globalization;

namespace NewsParsing.Html.Metadata;

/// <summary>Reads the parts of a date one after the other; what is between them (commas, <c>at</c>, weekdays) is passed over.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private static readonly string[] Fillers
        = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "at", "on", "published", "posted", "of", "the", "date", "time", "first",
            "hrs", "hours"];

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Whether nothing but signs and fillers is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipFillers();
            return _at >= _text.Length;
        }
    }

    /// <summary>Reads <c>2025-03-04</c>, <c>20250304</c>, <c>4 March 2025</c>, <c>Mar. 4, 2025</c>.</summary>
    public bool TryReadDay(string[] months, out DateTime day)
    {
        day = default;
        SkipFillers();
        int digits = CountDigits();
        if (digits == 8 && TryDate(Number(_at, 4), Number(_at + 4, 2), Number(_at + 6, 2), out day))
        {
            _at += 8;
            return true;
        }

        if (digits == 4 && _at + 9 < _text.Length + 1 && _text[_at + 4] is '-' or '/' or '.')
        {
            int year = ReadNumber();
            _at++;
            int month = CountDigits() is 1 or 2 ? ReadNumber() : 0;
            _at++;
            return CountDigits() is 1 or 2 && TryDate(year, month, ReadNumber(), out day);
        }

        int dayOfMonth = digits is 1 or 2 ? ReadOrdinal() : 0;
        SkipFillers();
        int named = ReadMonth(months);
        SkipFillers();
        if (named == 0)
        {
            return false;
        }

        dayOfMonth = dayOfMonth == 0 && CountDigits() is 1 or 2 ? ReadOrdinal() : dayOfMonth;
        SkipFillers();
        return CountDigits() == 4 && TryDate(ReadNumber(), named, dayOfMonth, out day);
    }

    /// <summary>Reads <c>T22:10:00.5</c>, <c>10:10 p.m.</c>, <c>10.10pm</c>, <c>2210</c> after a <c>T</c>.</summary>
    public bool TryReadTime(out TimeSpan time)
    {
        time = default;
        bool isCompact = _at < _text.Length && _text[_at] == 'T';
        _at += isCompact ? 1 : 0;
        SkipFillers();
        int digits = CountDigits();
        if (isCompact && digits is 4 or 6)
        {
            time = new TimeSpan(Number(_at, 2), Number(_at + 2, 2), digits == 6 ? Number(_at + 4, 2) : 0);
            _at += digits;
        }
        else if (digits is 1 or 2)
        {
            int start = _at;
            int hour = ReadNumber();
            bool hasMinutes = _at < _text.Length && _text[_at] is ':' or '.' or 'h' && _at + 1 < _text.Length
                && char.IsAsciiDigit(_text[_at + 1]);
            if (!hasMinutes && !IsHalfOfDay())
            {
                _at = start;
                return false;
            }

            time = new TimeSpan(hour, hasMinutes ? ReadAfterSign() : 0, 0);
            time += new TimeSpan(0, 0, _at < _text.Length && _text[_at] == ':' ? ReadAfterSign() : 0);
        }
        else
        {
            return false;
        }

        SkipFraction();
        time = ReadHalfOfDay(time);
        return time <= TimeSpan.FromDays(1);
    }

    /// <summary>Reads <c>Z</c>, <c>+01:00</c>, <c>-0500</c>, <c>GMT+2</c>, <c>EST</c>; null for none, NaN for a zone that changes with the
    /// season.</summary>
    public double? ReadOffset(Dictionary<string, double> zones)
    {
        SkipBlanks();
        int start = _at;
        while (_at < _text.Length && char.IsAsciiLetter(_text[_at]))
        {
            _at++;
        }

        double? zone = null;
        if (_at > start)
        {
            // The alternate lookup spares a string.
            if (!zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_text[start.._at], out double hours))
            {
                _at = start;
                return null;
            }

            zone = hours;
        }

        SkipBlanks();
        if (_at < _text.Length && _text[_at] is '+' or '-' or '−')
        {
            int sign = _text[_at] == '+' ? 1 : -1;
            _at++;
            int digits = CountDigits();
            int value = digits is >= 1 and <= 4 ? ReadNumber() : 0;
            int minutes = digits > 2 ? value % 100 : _at < _text.Length && _text[_at] == ':' ? ReadAfterSign() : 0;
            zone = sign * ((digits > 2 ? value / 100 : value) + (minutes / 60.0));
        }

        return zone is { } known && double.IsNaN(known) ? null : zone;
    }

    private static bool TryDate(int year, int month, int day, out DateTime date)
    {
        bool isDate = year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDate ? new DateTime(year, month, day) : default;
        return isDate;
    }

    private readonly int Number(int start, int length)
        => int.Parse(_text.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private readonly int CountDigits()
    {
        int end = _at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end - _at;
    }

    private int ReadNumber()
    {
        int digits = Math.Min(CountDigits(), 9);
        int number = digits == 0 ? 0 : Number(_at, digits);
        _at += digits;
        return number;
    }

    private int ReadAfterSign()
    {
        _at++;
        return ReadNumber();
    }

    private int ReadOrdinal()
    {
        int number = ReadNumber();
        ReadOnlySpan<char> rest = _text[_at..];
        // "March 4th".
        _at += rest.StartsWith("st", StringComparison.Ordinal) || rest.StartsWith("nd", StringComparison.Ordinal)
            || rest.StartsWith("rd", StringComparison.Ordinal) || rest.StartsWith("th", StringComparison.Ordinal) ? 2 : 0;
        return number;
    }

    private int ReadMonth(string[] months)
    {
        ReadOnlySpan<char> word = Word();
        for (int i = 0; i < months.Length && word.Length >= 3; i++)
        {
            if (word.StartsWith(months[i], StringComparison.OrdinalIgnoreCase))
            {
                _at += word.Length;
                return i + 1;
            }
        }

        return 0;
    }

    private readonly bool IsHalfOfDay()
    {
        ReadOnlySpan<char> rest = _text[_at..].TrimStart();
        return rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("a.m", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("p.m", StringComparison.OrdinalIgnoreCase);
    }

    private TimeSpan ReadHalfOfDay(TimeSpan time)
    {
        if (!IsHalfOfDay())
        {
            return time;
        }

        SkipBlanks();
        bool isAfternoon = _text[_at] is 'p' or 'P';
        _at += _text[_at + 1] == '.' ? 3 : 2;
        _at += _at < _text.Length && _text[_at] == '.' ? 1 : 0;
        return isAfternoon && time.Hours < 12 ? time + TimeSpan.FromHours(12)
            : !isAfternoon && time.Hours == 12 ? time - TimeSpan.FromHours(12) : time;
    }

    private void SkipFraction()
    {
        if (_at + 1 < _text.Length && _text[_at] is '.' or ',' && char.IsAsciiDigit(_text[_at + 1]))
        {
            _at++;
            _at += CountDigits();
        }
    }

    private readonly ReadOnlySpan<char> Word()
    {
        int end = _at;
        while (end < _text.Length && char.IsLetter(_text[end]))
        {
            end++;
        }

        return _text[_at..end];
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] is '(' or ')'))
        {
            _at++;
        }
    }

    private void SkipFillers()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]) || _text[_at] is ',' or '.' or '|' or '·' or ':' or '–' or '—' or '(' or ')' or '-')
            {
                _at++;
                continue;
            }

            ReadOnlySpan<char> word = Word();
            bool isFiller = false;
            foreach (string filler in Fillers)
            {
                // Weekdays are longer than their three letters; the other words are whole.
                isFiller |= word.Equals(filler, StringComparison.OrdinalIgnoreCase)
                    || (filler.Length == 3 && word.EndsWith("day", StringComparison.OrdinalIgnoreCase)
                        && word.StartsWith(filler, StringComparison.OrdinalIgnoreCase));
            }

            if (!isFiller)
            {
                return;
            }

            _at += word.Length;
        }
    }
}
