namespace NewsParsing.Text;

/// <summary>A text as the stages read it, and where its characters stand in the text that was given. Immutable and thread-safe.</summary>
internal sealed class SourceReading
{
    private readonly OffsetMap[] _maps;
    private readonly TextEdit[] _cuts;

    private SourceReading(string text, OffsetMap[] maps, TextEdit[] cuts)
    {
        Text = text;
        _maps = maps;
        _cuts = cuts;
    }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>Reads a text; null when it is read as it stands.</summary>
    /// <param name="text">The text that was given.</param>
    /// <param name="isWord">Whether a word is a frequent one, by its hash.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static SourceReading? Of(string text, Func<ulong, bool> isWord, CancellationToken cancellationToken = default)
    {
        string read = Repair(text, isWord, parts: false, cancellationToken, out List<OffsetMap>? maps, out List<TextEdit>? cuts);
        return ReferenceEquals(read, text) ? null : new SourceReading(read, [.. maps ?? []], [.. cuts ?? []]);
    }

    /// <summary>Returns the text as it is read, paragraphs of wrapped text parted by blank lines.</summary>
    /// <param name="text">The text that was given.</param>
    /// <param name="isWord">Whether a word is a frequent one, by its hash.</param>
    public static string Clean(string text, Func<ulong, bool> isWord)
    {
        // What is mended may show something else to mend ("&am-" and "p;"): so often nobody wrote it by accident, and the bound keeps a
        // text made for it linear.
        const int Passes = 8;
        for (int i = 0; i < Passes; i++)
        {
            string before = text;
            text = Repair(text, isWord, parts: true, CancellationToken.None, out _, out _);
            if (ReferenceEquals(text, before))
            {
                break;
            }
        }

        return text;
    }

    /// <summary>Where the character at an offset stands in the given text.</summary>
    public int GivenStart(int offset)
    {
        for (int i = _maps.Length - 1; i >= 0; i--)
        {
            offset = _maps[i].StartOf(offset);
        }

        return offset;
    }

    /// <summary>Where the character before an offset ends in the given text.</summary>
    public int GivenEnd(int offset)
    {
        for (int i = _maps.Length - 1; i >= 0; i--)
        {
            offset = _maps[i].EndOf(offset);
        }

        return offset;
    }

    /// <summary>Where a character of the given text is read.</summary>
    public int OffsetOf(int given)
    {
        foreach (OffsetMap map in _maps)
        {
            given = map.OffsetOf(given);
        }

        return given;
    }

    /// <summary>Where a span stands in the given text, without the heads of pages in it.</summary>
    public void AddGivenSpans(TextSpan span, List<TextSpan> output)
    {
        int start = span.Start;
        for (int i = FirstCutAfter(start); i < _cuts.Length && _cuts[i].End < span.End; i++)
        {
            output.Add(new TextSpan(GivenStart(start), GivenEnd(_cuts[i].Start)));
            start = _cuts[i].End;
        }

        output.Add(new TextSpan(GivenStart(start), GivenEnd(span.End)));
    }

    private static string Repair(
        string text, Func<ulong, bool> isWord, bool parts, CancellationToken cancellationToken,
        out List<OffsetMap>? maps, out List<TextEdit>? cuts)
    {
        maps = null;
        cuts = null;
        // In this order: "&lt;em&gt;" is a tag, and a tag or an entity makes no line wider.
        text = CharacterRepair.Run(text, cancellationToken, ref maps);
        text = MarkupRepair.Run(text, cancellationToken, ref maps);
        return LineRepair.Run(text, isWord, parts, cancellationToken, ref maps, ref cuts);
    }

    private int FirstCutAfter(int offset)
    {
        int low = 0;
        int high = _cuts.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _cuts[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
