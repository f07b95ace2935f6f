namespace NewsParsing.Datelines;

/// <summary>Cuts the head of a text into lines. Looks at no more than the head, however long the text is.</summary>
internal sealed class HeadLines
{
    /// <summary>The most lines that count as the head: headline, decks, byline, time stamp, editor's note, label lines, dateline.</summary>
    // The 146 annotated datelines stand after one to three lines. With four lines in all, two of 924 PolNeAR and one of 888 worldwide
    // articles lose theirs; eight or 64 change none.
    public const int MaximumLines = 16;

    /// <summary>The most UTF-16 units that are looked at; the cost of the stage does not grow with longer articles.</summary>
    // The furthest annotated dateline begins at character 287; 1,024 would change no article either, sixteen long lines of prose need more.
    public const int MaximumLength = 8192;

    private readonly HeadLine[] _lines = new HeadLine[MaximumLines];

    public int Count { get; private set; }

    /// <summary>The end of what is looked at, at most <see cref="MaximumLength"/>.</summary>
    public int Limit { get; private set; }

    public HeadLine this[int index] => _lines[index];

    public void Run(string text)
    {
        Count = 0;
        Limit = Math.Min(text.Length, MaximumLength);
        bool blank = true;
        int start = 0;
        while (start < Limit && Count < MaximumLines)
        {
            int length = text.AsSpan(start, Limit - start).IndexOfAny('\n', '\r') is var found && found < 0 ? Limit - start : found;
            int wide = text.AsSpan(start, length).IndexOfAny('\u2028', '\u2029');
            int end = start + (wide < 0 ? length : wide);

            TextSpan trimmed = Trim(text, start, end);
            if (trimmed.IsEmpty)
            {
                // A line end of two characters is no empty line.
                blank |= !(start > 0 && start == end && text[start] == '\n' && text[start - 1] == '\r');
            }
            else
            {
                _lines[Count++] = new HeadLine(trimmed, blank);
                blank = false;
            }

            start = end + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // A file saved with a byte order mark begins with it; 3 of 924 PolNeAR and 10 of 888 worldwide articles hold zero-width characters.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
