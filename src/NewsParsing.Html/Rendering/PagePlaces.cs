using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Rendering;

/// <summary>Maps ranges of an article's text to the text nodes of its page.</summary>
/// <param name="tree">The page.</param>
/// <param name="segments">Where the characters of the text stand, in the order of the text.</param>
internal sealed class PagePlaces(PageTree tree, IReadOnlyList<Segment> segments)
{
    /// <summary>Returns the ranges of the page that hold a span of the text: several where the page has other text in between.</summary>
    public IReadOnlyList<PageRange> Locate(TextSpan span)
    {
        var ranges = new List<PageRange>();
        (string Selector, int Offset)? start = null;
        (int Element, int Offset) end = default;
        foreach (Segment piece in Pieces(span))
        {
            if (start is { } open && piece.IsAfterGap)
            {
                ranges.Add(new PageRange(open.Selector, open.Offset, SelectorOf(end.Element), end.Offset));
                start = null;
            }

            int offset = piece.ElementStart + piece.NodeStart;
            start ??= (SelectorOf(piece.Element), offset);
            end = (piece.Element, offset + piece.Length);
        }

        if (start is { } last)
        {
            ranges.Add(new PageRange(last.Selector, last.Offset, SelectorOf(end.Element), end.Offset));
        }

        return ranges;
    }

    /// <summary>Returns the segments of a span, cut at its ends.</summary>
    public IEnumerable<Segment> Pieces(TextSpan span)
    {
        for (int i = FirstEndingAfter(span.Start); i < segments.Count && segments[i].Start < span.End; i++)
        {
            Segment segment = segments[i];
            int before = Math.Max(0, span.Start - segment.Start);
            int length = Math.Min(segment.Length, span.End - segment.Start) - before;
            yield return segment with { Start = segment.Start + before, NodeStart = segment.NodeStart + before, Length = length };
        }
    }

    /// <summary>A selector that holds for one element: the path to it by its places among the children.</summary>
    public string SelectorOf(int element)
    {
        var path = new Stack<string>();
        for (int i = element; i > 0; i = tree.ParentOf(i))
        {
            IElement item = tree[i];
            path.Push(item.LocalName is "body"
                ? "body" : string.Create(CultureInfo.InvariantCulture, $":nth-child({PlaceOf(item)})"));
        }

        var selector = new StringBuilder(":root");
        foreach (string step in path)
        {
            selector.Append(" > ").Append(step);
        }

        return selector.ToString();
    }

    private static int PlaceOf(IElement element)
    {
        int place = 0;
        foreach (INode sibling in element.Parent!.ChildNodes)
        {
            place += sibling is IElement ? 1 : 0;
            if (ReferenceEquals(sibling, element))
            {
                break;
            }
        }

        return place;
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0;
        int high = segments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (segments[middle].Start + segments[middle].Length > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
