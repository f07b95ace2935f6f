namespace NewsParsing.Rendering;

/// <summary>
/// Writes a block of text with its marks as properly nested elements: a mark that crosses another is split where the other ends.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="tags">Writes the tags.</param>
/// <param name="output">Where the page goes.</param>
internal sealed class MarkedTextWriter(string text, MarkTags tags, TextWriter output)
{
    // A queue, since what is left of a split mark comes in again later; a test nests and crosses thousands of marks.
    private readonly PriorityQueue<TextMark, TextMark> _pending = new();
    private readonly Stack<TextMark> _open = [];
    private int _position;

    public void Write(TextSpan block, List<TextMark> marks)
    {
        _position = block.Start;
        foreach (TextMark mark in marks)
        {
            _pending.Enqueue(mark, mark);
        }

        while (_pending.TryDequeue(out TextMark mark, out _))
        {
            CloseUpTo(mark.Span.Start);
            // HTML elements nest; a quote that begins in a claim and ends after it (six in PolNeAR train) does not.
            if (_open.TryPeek(out TextMark outer) && outer.Span.End < mark.Span.End)
            {
                TextMark rest = mark with { Span = new TextSpan(outer.Span.End, mark.Span.End), IsFirst = false };
                _pending.Enqueue(rest, rest);
                mark = mark with { Span = new TextSpan(mark.Span.Start, outer.Span.End), IsLast = false };
            }

            WriteTextUpTo(mark.Span.Start);
            tags.Open(mark);
            _open.Push(mark);
        }

        CloseUpTo(block.End);
        WriteTextUpTo(block.End);
    }

    private void CloseUpTo(int position)
    {
        while (_open.TryPeek(out TextMark mark) && mark.Span.End <= position)
        {
            WriteTextUpTo(mark.Span.End);
            tags.Close(_open.Pop());
        }
    }

    private void WriteTextUpTo(int position)
    {
        HtmlText.Write(output, text.AsSpan(_position, position - _position));
        _position = position;
    }
}
