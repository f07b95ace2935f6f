using System.Text;
using AngleSharp.Dom;

namespace NewsParsing.Html.Blocks;

/// <summary>
/// Reads the lines and paragraphs of a page, each with the places of its characters. White space is folded as a browser shows it: a block
/// element begins a new one, so do two line breaks. Linear in the size of the page.
/// </summary>
internal sealed class BlockReader(PageTree tree, Region[] regions)
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<Frame> _open = new();
    private List<Segment> _segments = [];
    private int _element;
    private Region _region;
    private int _linkLength;
    private int _looseLetters;
    private int _lineFeeds;
    private bool _isAfterGap;
    private int _next;

    /// <summary>Returns all blocks in the order of the page, also those of parts that are not the article.</summary>
    public List<Block> ReadAll()
    {
        if (tree.Count > 0)
        {
            Push(0);
        }

        while (_open.TryPop(out Frame frame))
        {
            if (frame.Next < frame.Children.Length)
            {
                INode child = frame.Children[frame.Next];
                _open.Push(frame with { Next = frame.Next + 1 });
                Read(child, frame);
            }
            else
            {
                Leave(frame);
            }
        }

        End();
        return _blocks;
    }

    private void Read(INode child, Frame frame)
    {
        if (child is IElement)
        {
            int index = _next;
            if (regions[index] == Region.Code)
            {
                // Code has no blocks, but its text counts for the offsets after it.
                int length = child.TextContent.Length;
                _isAfterGap |= length > 0;
                Grow(length);
                _next = tree.EndOf(index);
                if (!Tags.Inline.Contains(tree[index].LocalName)
                    && tree[index].LocalName is not ("script" or "style" or "template" or "noscript"))
                {
                    End();
                }
            }
            else
            {
                Enter(index);
            }
        }
        else if (child is IText text)
        {
            Append(text, frame);
            Grow(text.Data.Length);
        }
    }

    private void Enter(int index)
    {
        string name = tree[index].LocalName;
        if (name == "br")
        {
            BreakLine();
        }
        else if (!Tags.Inline.Contains(name) || regions[index] != regions[Math.Max(tree.ParentOf(index), 0)])
        {
            End();
        }

        Push(index);
    }

    private void Leave(Frame frame)
    {
        string name = tree[frame.Index].LocalName;
        if (name != "br" && (!Tags.Inline.Contains(name) || regions[frame.Index] != regions[Math.Max(tree.ParentOf(frame.Index), 0)]))
        {
            End();
        }

        if (_open.TryPop(out Frame parent))
        {
            _open.Push(parent with { Length = parent.Length + frame.Length });
        }
    }

    private void Push(int index)
    {
        _next = index + 1;
        _ = _open.TryPeek(out Frame parent);
        bool isLink = tree[index].LocalName == "a" || parent.IsLink;
        bool isKept = tree[index].LocalName is "pre" or "listing" or "xmp" || parent.IsKept;
        int block = Tags.Inline.Contains(tree[index].LocalName) && _open.TryPeek(out Frame outer) ? outer.Block : index;
        _open.Push(new Frame(tree[index].ChildNodes, 0, index, block, isLink, isKept, 0));
    }

    private void Grow(int length)
    {
        Frame top = _open.Pop();
        _open.Push(top with { Length = top.Length + length });
    }

    private void Append(IText node, Frame frame)
    {
        string data = node.Data;
        for (int i = 0; i < data.Length; i++)
        {
            char c = data[i];
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _lineFeeds = 0;
                // A zero-width space at the start of a line is no text; many editors leave one.
                if (_text.Length == 0 && c is '\u00A0' or '\u200B' or '\uFEFF')
                {
                    continue;
                }

                Add(c, node, i, frame);
            }
            // Where line ends are kept, an empty line parts paragraphs.
            else if (frame.IsKept && c == '\n' && ++_lineFeeds > 1)
            {
                End();
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                Add(' ', node, i, frame);
            }
        }
    }

    private void Add(char c, IText node, int offset, Frame frame)
    {
        if (_text.Length == 0)
        {
            _element = frame.Block;
            _region = regions[frame.Index];
        }

        _linkLength += frame.IsLink ? 1 : 0;
        _looseLetters += !frame.IsLink && char.IsLetterOrDigit(c) ? 1 : 0;
        int start = _text.Length;
        _text.Append(c);
        if (!_isAfterGap && _segments.Count > 0 && _segments[^1] is var last && ReferenceEquals(last.Node, node)
            && last.NodeStart + last.Length == offset && last.Start + last.Length == start)
        {
            _segments[^1] = last with { Length = last.Length + 1 };
            return;
        }

        _segments.Add(new Segment(start, 1, node, offset, frame.Length, frame.Index, _isAfterGap));
        _isAfterGap = false;
    }

    /// <summary>One break is a line, two are a paragraph; a no-break space between two is none.</summary>
    private void BreakLine()
    {
        int length = _text.Length;
        while (length > 0 && _text[length - 1] is ' ' or '\u00A0')
        {
            length--;
        }

        if (length == 0 || _text[length - 1] == '\n')
        {
            End();
            return;
        }

        Cut(length);
        _text.Append('\n');
    }

    private void End()
    {
        int length = _text.Length;
        while (length > 0 && (char.IsWhiteSpace(_text[length - 1]) || _text[length - 1] == '\u200B'))
        {
            length--;
        }

        if (length > 0)
        {
            Cut(length);
            _blocks.Add(new Block
            {
                Text = _text.ToString(), Segments = _segments, Element = _element, Region = _region,
                    LinkLength = Math.Min(_linkLength, length), LooseLetters = _looseLetters,
                Kind = KindOf(_element),
            });
            _segments = [];
        }

        _segments.Clear();
        _text.Clear();
        _linkLength = 0;
        _looseLetters = 0;
        _isAfterGap = false;
    }

    private void Cut(int length)
    {
        _text.Length = length;
        while (_segments.Count > 0 && _segments[^1] is var last && last.Start + last.Length > length)
        {
            if (last.Start < length)
            {
                _segments[^1] = last with { Length = length - last.Start };
                break;
            }

            // What comes next is then the first after the gap.
            _isAfterGap |= last.IsAfterGap;
            _segments.RemoveAt(_segments.Count - 1);
        }
    }

    private PageBlockKind KindOf(int element)
    {
        // A few levels are enough: a paragraph stands right in its list item or quotation.
        for (int i = element, level = 0; i >= 0 && level < 4; i = tree.ParentOf(i), level++)
        {
            switch (tree[i].LocalName)
            {
                case var name when Tags.Headings.Contains(name):
                    return PageBlockKind.Heading;
                case "li":
                    return PageBlockKind.ListItem;
                case "blockquote":
                    return PageBlockKind.Quotation;
            }
        }

        return PageBlockKind.Paragraph;
    }

    /// <param name="Children">The children.</param>
    /// <param name="Next">Which of them comes next.</param>
    /// <param name="Index">The element.</param>
    /// <param name="Block">The nearest element around it that is none inside a line.</param>
    /// <param name="IsLink">Whether it stands in a link.</param>
    /// <param name="IsKept">Whether its line ends are kept.</param>
    /// <param name="Length">How long its text content is up to here.</param>
    private readonly record struct Frame(INodeList Children, int Next, int Index, int Block, bool IsLink, bool IsKept, int Length);
}
