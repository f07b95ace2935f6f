using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParsing.Html.Tests.Pages;

/// <summary>Reads ranges from a page as a reader of annotations does: with nothing but the page, selectors and offsets.</summary>
internal sealed class PageText
{
    private readonly IDocument _document;
    private readonly string _text;
    private readonly Dictionary<INode, int> _starts = new(ReferenceEqualityComparer.Instance);

    public PageText(string html)
    {
        _document = new HtmlParser().ParseDocument(html);
        _text = _document.DocumentElement.TextContent;
        int at = 0;
        foreach (INode node in _document.DocumentElement.GetDescendantsAndSelf())
        {
            _starts.Add(node, at);
            at += node is IText text ? text.Data.Length : 0;
        }
    }

    /// <summary>Returns the text of the ranges without white space, of which layouts add and drop.</summary>
    public string Of(IEnumerable<PageRange> ranges)
        => Ink(string.Concat(
            ranges.Select(range => _text[At(range.StartSelector, range.StartOffset)..At(range.EndSelector, range.EndOffset)])));

    public static string Ink(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private int At(string selector, int offset)
    {
        IElement element = Assert.Single(_document.QuerySelectorAll(selector));
        return _starts[element] + offset;
    }
}
