using AngleSharp.Dom;

namespace NewsParsing.Html.Blocks;

/// <summary>
/// The elements of a page in the order of the document, with what is asked of them again and again. Built in one pass without recursion,
/// for pages nest tens of thousands of levels deep when an end tag is forgotten in a loop.
/// </summary>
internal sealed class PageTree
{
    private readonly List<IElement> _elements = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _text = [];
    private readonly List<int> _linked = [];

    private PageTree()
    {
    }

    public int Count => _elements.Count;

    /// <summary>Whether there is a main heading.</summary>
    public int FirstHeading { get; private set; } = -1;

    /// <summary>How many levels of elements there are.</summary>
    public int Depth { get; private set; }

    public IElement this[int index] => _elements[index];

    public int ParentOf(int index) => _parents[index];

    /// <summary>The index after the last descendant.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>How many characters the text below an element has, without white space and code.</summary>
    public int TextOf(int index) => _text[index];

    /// <summary>How many of them do not stand in links.</summary>
    public int ProseOf(int index) => _text[index] - _linked[index];

    public bool Contains(int ancestor, int index) => index >= ancestor && index < _ends[ancestor];

    public static PageTree Of(IDocument document)
    {
        var tree = new PageTree();
        if (document.DocumentElement is { } root)
        {
            tree.Read(root);
        }

        return tree;
    }

    private void Read(IElement root)
    {
        var open = new Stack<(INodeList Children, int Next, int Index, bool IsLink, bool IsCode)>();
        open.Push(Enter(root, -1, false, false));
        while (open.TryPop(out (INodeList Children, int Next, int Index, bool IsLink, bool IsCode) item))
        {
            if (item.Next == item.Children.Length)
            {
                Leave(item.Index);
                continue;
            }

            INode child = item.Children[item.Next];
            open.Push(item with { Next = item.Next + 1 });
            if (child is IElement element)
            {
                open.Push(Enter(element, item.Index, item.IsLink, item.IsCode));
                Depth = Math.Max(Depth, open.Count);
            }
            else if (child is IText text && !item.IsCode)
            {
                int length = CountInk(text.Data);
                _text[item.Index] += length;
                _linked[item.Index] += item.IsLink ? length : 0;
            }
        }
    }

    private (INodeList Children, int Next, int Index, bool IsLink, bool IsCode) Enter(IElement element, int parent, bool isLink,
        bool isCode)
    {
        int index = _elements.Count;
        _elements.Add(element);
        _parents.Add(parent);
        _ends.Add(index + 1);
        _text.Add(0);
        _linked.Add(0);
        if (FirstHeading < 0 && element.LocalName == "h1")
        {
            FirstHeading = index;
        }

        return (element.ChildNodes, 0, index, isLink || element.LocalName == "a", isCode || Tags.Code.Contains(element.LocalName));
    }

    private void Leave(int index)
    {
        _ends[index] = _elements.Count;
        int parent = _parents[index];
        if (parent >= 0)
        {
            _text[parent] += _text[index];
            _linked[parent] += _linked[index];
        }
    }

    private static int CountInk(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
