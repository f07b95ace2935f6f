using System.Text;
using AngleSharp.Dom;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html.Rendering;

/// <summary>Writes a document as HTML (HTML standard, 13.3) with marks in its text. Without recursion, and without changing the
/// document.</summary>
internal sealed class PageWriter(PageMarker marker)
{
    private const string Style
        = "<style>mark.newsparsing-quote{background:#fff3bf;color:inherit}mark.newsparsing-claim{background:none;color:inherit;"
        + "text-decoration:underline dotted 2px #1c7ed6}</style>";

    // First in the head: what comes before a policy is not bound by it, and browsers look for the encoding in the first kilobyte.
    private const string Head = "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; "
        + "object-src 'none'; frame-src 'none'; worker-src 'none'; connect-src 'none'; form-action 'none'\">";

    private const string Html = "http://www.w3.org/1999/xhtml";

    private readonly StringBuilder _output = new();

    public string Write(IDocument document)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((document, 0));
        while (open.TryPop(out (INode Node, int Next) item))
        {
            INodeList children = item.Node.ChildNodes;
            if (item.Next < children.Length)
            {
                INode child = children[item.Next];
                open.Push(item with { Next = item.Next + 1 });
                if (child is IElement element)
                {
                    WriteStart(element);
                    if (!Tags.Void.Contains(element.LocalName))
                    {
                        open.Push((element, 0));
                    }
                }
                else
                {
                    WriteOther(child);
                }
            }
            else if (item.Node is IElement element)
            {
                if (element.LocalName == "head")
                {
                    _output.Append(Style);
                }

                _output.Append("</").Append(element.LocalName).Append('>');
            }
        }

        return _output.ToString();
    }

    private void WriteStart(IElement element)
    {
        _output.Append('<').Append(element.LocalName);
        foreach (IAttr attribute in element.Attributes)
        {
            if (!ActiveContent.IsKept(element, attribute))
            {
                continue;
            }

            _output.Append(' ').Append(attribute.Name).Append("=\"");
            foreach (char c in attribute.Value)
            {
                AppendEncoded(c, isAttribute: true);
            }

            _output.Append('"');
        }

        _output.Append(ActiveContent.IsScript(element) ? " type=\"text/plain\">" : element.LocalName == "html"
            ? " data-newsparsing-marked=\"\">" : ">");
        if (element.LocalName == "head")
        {
            _output.Append(Head);
        }

        // A parser drops the first line feed after these tags.
        if (element.LocalName is "pre" or "textarea" or "listing" && element.FirstChild is IText { Data: ['\n', ..] })
        {
            _output.Append('\n');
        }
    }

    private void WriteOther(INode node)
    {
        switch (node)
        {
            // In SVG and MathML these names have no meaning of their own: what is escaped there has to stay so.
            case IText text when text.Parent is IElement { NamespaceUri: Html } parent && Tags.Raw.Contains(parent.LocalName):
                _output.Append(text.Data);
                break;
            case IText text:
                WriteText(text);
                break;
            case IComment comment:
                _output.Append("<!--").Append(comment.Data).Append("-->");
                break;
            case IDocumentType type:
                _output.Append("<!DOCTYPE ").Append(type.Name).Append('>');
                break;
        }
    }

    /// <summary>Writes a text in pieces: where a mark begins or ends inside another, the inner ones are closed and opened again.</summary>
    private void WriteText(IText text)
    {
        string data = text.Data;
        IReadOnlyList<PageMark> marks = marker.Of(text);
        if (marks.Count == 0)
        {
            Append(data);
            return;
        }

        int[] bounds = [.. marks.SelectMany(mark => (int[])[mark.Start, mark.End]).Append(0).Append(data.Length).Distinct().Order()];
        List<PageMark> sorted = [.. marks.OrderBy(mark => mark.Start)];
        var current = new List<PageMark>();
        int next = 0;
        for (int i = 0; i + 1 < bounds.Length; i++)
        {
            current.RemoveAll(mark => mark.End <= bounds[i]);
            while (next < sorted.Count && sorted[next].Start <= bounds[i])
            {
                current.Add(sorted[next++]);
            }

            foreach (PageMark mark in current)
            {
                _output.Append(mark.Tag);
            }

            Append(data.AsSpan(bounds[i]..bounds[i + 1]));
            for (int k = 0; k < current.Count; k++)
            {
                _output.Append("</mark>");
            }
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            AppendEncoded(c, isAttribute: false);
        }
    }

    private void AppendEncoded(char c, bool isAttribute)
    {
        _ = c switch
        {
            '&' => _output.Append("&amp;"),
            '\u00A0' => _output.Append("&nbsp;"),
            '<' => _output.Append("&lt;"),
            '>' => _output.Append("&gt;"),
            '"' when isAttribute => _output.Append("&quot;"),
            _ => _output.Append(c),
        };
    }
}
