using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>Recognises heads and feet of pages in text that was taken out of a PDF.</summary>
internal static class PageHeadReader
{
    // Name of the paper, date, section and page number fit into a line of type.
    private const int MaximumLength = 100;

    /// <param name="line">A line, white space around it included.</param>
    /// <param name="repeated">The keys of the lines that come more than once.</param>
    public static PageHead Read(ReadOnlySpan<char> line, HashSet<ulong> repeated)
    {
        line = line.Trim();
        if (line.Length is 0 or > MaximumLength)
        {
            return PageHead.None;
        }

        return CountsPages(line) ? PageHead.Certain
            : IsNumber(line) || HasNumberApart(line) || (KeyOf(line) is var key && key != 0 && repeated.Contains(key)) ? PageHead.Possible
            : PageHead.None;
    }

    /// <summary>A key that lines share when they differ by digits and blanks alone; 0 for a line that cannot be a head.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 4 or > MaximumLength || LineLayout.EndsInMark(line) || line[^1] is ',' or ';')
        {
            return 0;
        }

        ulong hash = FormHash.Seed;
        bool letters = false;
        foreach (char c in line)
        {
            if (!char.IsDigit(c) && !char.IsWhiteSpace(c))
            {
                hash = FormHash.Add(hash, c);
                letters |= char.IsLetter(c);
            }
        }

        return letters ? hash : 0;
    }

    /// <summary><c>Page 3</c> at the beginning or end of a line that is no sentence, and <c>3 of 5</c> alone.</summary>
    private static bool CountsPages(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.Trim("-\u2013\u2014|[]().\u00B7\u2022 \t");
        int end = NumberAtEnd(bare);
        if (end == bare.Length || bare.IsEmpty)
        {
            int start = bare.StartsWith("Page ", StringComparison.OrdinalIgnoreCase) ? SkipNumber(bare, 5) : 0;
            // "Page 3 | The Example Times", but not "Page 3 is gone."
            return start > 5 && (start == bare.Length || bare[start..].TrimStart() is ['|' or '-' or '\u2013' or '\u2014' or '\u00B7', ..]
                || bare[start..].StartsWith("  ", StringComparison.Ordinal));
        }

        ReadOnlySpan<char> before = bare[..end].TrimEnd();
        if (before.EndsWith(" of", StringComparison.OrdinalIgnoreCase) || before.EndsWith('/'))
        {
            before = before[..^(before[^1] == '/' ? 1 : 3)].TrimEnd();
            int first = NumberAtEnd(before);
            if (first == before.Length)
            {
                return false;
            }

            before = before[..first].TrimEnd();
            return before.EndsWith("page", StringComparison.OrdinalIgnoreCase) && IsWordBoundary(before);
        }

        return before.EndsWith("page", StringComparison.OrdinalIgnoreCase) && IsWordBoundary(before) && !ReadsAsProse(before);
    }

    // "See the table on page 3" is a sentence; a head has the word alone, after a mark, or after a gap.
    private static bool ReadsAsProse(ReadOnlySpan<char> before)
    {
        before = before[..^4];
        return before.Length > 0 && !before.EndsWith("  ", StringComparison.Ordinal)
            && before.TrimEnd() is not [.., '|' or '-' or '\u2013' or '\u2014' or '\u00B7' or '\u2022' or ','];
    }

    private static bool IsWordBoundary(ReadOnlySpan<char> before) => before.Length == 4 || !char.IsLetterOrDigit(before[^5]);

    /// <summary><c>3</c>, <c>- 3 -</c>, <c>A3</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim("-\u2013\u2014|[]() ");
        if (line.Length > 1 && char.IsAsciiLetterUpper(line[0]))
        {
            line = line[1..];
        }

        // A year has four digits; no paper has a thousand pages.
        return line.Length is > 0 and <= 3 && SkipNumber(line, 0) == line.Length;
    }

    /// <summary>A number at either end with a gap or bar between it and the rest: <c>12    THE EXAMPLE TIMES</c>.</summary>
    private static bool HasNumberApart(ReadOnlySpan<char> line)
    {
        int first = SkipNumber(line, 0);
        int last = NumberAtEnd(line);
        return (first is > 0 and <= 3 && first < line.Length && IsGap(line[first..]))
            || (line.Length - last is > 0 and <= 3 && last > 0 && IsGapAtEnd(line[..last]));
    }

    private static bool IsGap(ReadOnlySpan<char> rest)
        => rest.StartsWith("  ", StringComparison.Ordinal) || rest[0] == '\t' || rest.TrimStart() is ['|', ..];

    private static bool IsGapAtEnd(ReadOnlySpan<char> before)
        => before.EndsWith("  ", StringComparison.Ordinal) || before[^1] == '\t' || before.TrimEnd() is [.., '|'];

    private static int SkipNumber(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        return at;
    }

    private static int NumberAtEnd(ReadOnlySpan<char> line)
    {
        int at = line.Length;
        while (at > 0 && char.IsAsciiDigit(line[at - 1]))
        {
            at--;
        }

        return at;
    }
}
