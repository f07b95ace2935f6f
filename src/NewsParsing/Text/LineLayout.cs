using System.Buffers;

namespace NewsParsing.Text;

/// <summary>
/// How a text uses line breaks: every line a paragraph, or lines wrapped at a width so that a single break is but a space.
/// Decided once for the whole text.
/// </summary>
internal readonly struct LineLayout
{
    // Mail and plain-text wires are wrapped at 60 to 80 columns (RFC 5322 asks for 78 at most). Where every line is a paragraph, one of
    // them is longer than 140: so it is in all but 3 of 924 PolNeAR and 1 of 888 worldwide articles.
    private const int MinimumWidth = 40;
    private const int MaximumWidth = 140;

    // The mandatory breaks of Unicode's line breaking (UAX #14): the text of a PDF has U+000C between its pages.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    private readonly bool _wrapped;
    private readonly int _width;

    private LineLayout(bool wrapped, int width)
    {
        _wrapped = wrapped;
        _width = width;
    }

    /// <summary>Returns the index of the next line break at or after <paramref name="from"/>, or the text's length.</summary>
    public static int FindBreak(ReadOnlySpan<char> text, int from)
    {
        if (from < text.Length && text[from] is '\n' or '\r')
        {
            return from;
        }

        int at = text[from..].IndexOfAny(Breaks);
        return at < 0 ? text.Length : from + at;
    }

    /// <summary>Returns the index after the line break at <paramref name="at"/>.</summary>
    public static int SkipBreak(ReadOnlySpan<char> text, int at)
        => at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : Math.Min(at + 1, text.Length);

    public static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (CharacterTable.ClassOf(c) is not (CharacterClass.Space or CharacterClass.Format))
            {
                return false;
            }
        }

        return true;
    }

    public static LineLayout Of(ReadOnlySpan<char> text)
    {
        int width = WidestLine(text);
        return width is >= MinimumWidth and <= MaximumWidth ? new LineLayout(IsWrapped(text, width), width) : default;
    }

    /// <summary>Whether the break between two lines, neither of them blank, ends a paragraph.</summary>
    public bool EndsParagraph(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (!_wrapped || IsListItem(next))
        {
            return true;
        }

        ReadOnlySpan<char> trimmed = line.TrimEnd();
        // The text of a book indents a paragraph's first line instead of leaving a blank one.
        bool indented = char.IsWhiteSpace(next[0]) && !char.IsWhiteSpace(line[0]);
        // "… until then." far from the margin is the last line of its paragraph. A headline ends in no mark: it takes a line that leaves
        // half the width free.
        return indented || (HasRoomFor(trimmed, next, _width * 9 / 10) && EndsInMark(trimmed)) || HasRoomFor(trimmed, next, _width / 2);
    }

    private static int WidestLine(ReadOnlySpan<char> text)
    {
        int widest = 0;
        for (int i = 0; i < text.Length && widest <= MaximumWidth;)
        {
            int end = FindBreak(text, i);
            widest = Math.Max(widest, text[i..end].TrimEnd().Length);
            i = SkipBreak(text, end);
        }

        return widest;
    }

    /// <summary>
    /// Wrapped lines are recognised by their breaks in mid-sentence: they are many, and come where the next word would not have fitted.
    /// </summary>
    private static bool IsWrapped(ReadOnlySpan<char> text, int width)
    {
        int breaks = 0;
        int full = 0;
        int open = 0;
        ReadOnlySpan<char> line = default;
        for (int i = 0; i < text.Length;)
        {
            int end = FindBreak(text, i);
            ReadOnlySpan<char> next = text[i..end].TrimEnd();
            if (!IsBlank(line) && !IsBlank(next) && !IsListItem(next))
            {
                breaks++;
                if (!EndsInMark(line))
                {
                    open++;
                    full += HasRoomFor(line, next, width * 9 / 10) ? 0 : 1;
                }
            }

            line = next;
            i = SkipBreak(text, end);
        }

        // Two breaks in mid-sentence, for a headline above its text is one already. Three tenths of all breaks, for some wrapped lines end
        // with their sentence; eight tenths of those where the next word had no room, which a poem's lines have. None of 924 PolNeAR and
        // 888 worldwide articles is wrapped; mail and the tests' harbour story are.
        return open >= 2 && open * 10 >= breaks * 3 && full * 10 >= open * 8;
    }

    private static bool HasRoomFor(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        next = next.TrimStart();
        int space = next.IndexOf(' ');
        return line.Length + 1 + (space < 0 ? next.Length : space) <= width;
    }

    private static bool EndsInMark(ReadOnlySpan<char> line)
        // What a paragraph ends in, quotations and brackets included: "… he said (twice)."
        => line.Length > 0 && line[^1] is '.' or '?' or '!' or ':' or '\u2026' or '"' or '\u201D' or '\u2019' or ')' or '\u00BB';

    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (line.Length < 3)
        {
            return false;
        }

        // "- the wall" and "2. the pier": each item of a list is a paragraph, also in wrapped text.
        return (line[0] is '-' or '*' or '\u2022' or '\u2013' && line[1] == ' ')
            || (char.IsAsciiDigit(line[0]) && line[1] is '.' or ')' && line[2] == ' ');
    }
}
