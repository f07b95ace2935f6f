using NewsParsing.Gazetteer;

namespace NewsParsing.Datelines;

/// <summary>Recognises a time stamp: a line of dates, times and words such as <c>Published</c>.</summary>
internal sealed class StampRules(NameSet words)
{
    private const int MaximumLength = 120;

    /// <summary>Whether the line holds nothing but dates, numbers, time words and zones, and at least one number.</summary>
    public bool IsStamp(string text, TextSpan line)
    {
        if (line.Length > MaximumLength)
        {
            return false;
        }

        bool hasNumber = false;
        int at = line.Start;
        while (at < line.End)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            if (DateReader.TryRead(text, at, line.End, out PrintedDate date))
            {
                // Wikinews opens with a line that is but its date (11 of 12 articles of gum-news).
                hasNumber |= date.Day is not null;
                at = date.Span.End;
                continue;
            }

            int end = WordEnd(text, at, line.End);
            ReadOnlySpan<char> word = text.AsSpan(at, end - at);
            if (char.IsAsciiDigit(word[0]))
            {
                hasNumber = true;
            }
            // "Published 3:04 PM ET, Tue January 21, 2025": any word beyond the listed ones makes it prose.
            else if (!words.Contains(word) && !DateReader.IsMonth(word))
            {
                return false;
            }

            at = end;
        }

        // "Updated" or "Tuesday at noon" alone may be a heading.
        return hasNumber;
    }

    private static int WordEnd(string text, int start, int end)
    {
        bool isNumber = char.IsAsciiDigit(text[start]);
        int at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '.' || (isNumber && text[at] is ':' or '/')))
        {
            at++;
        }

        return at;
    }
}
