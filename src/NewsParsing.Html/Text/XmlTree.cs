using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NewsParsing.Html;

/// <summary>Reads XML as far as it goes: without its document type, and with what feeds get wrong put right. It loads nothing.</summary>
internal static partial class XmlTree
{
    // Feeds and wires nest some twenty levels; XLinq goes down by recursion in places.
    private const int DeepestLevel = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true,
            IgnoreProcessingInstructions = true,
    };

    /// <summary>Returns the root element, with what stands before the first error that cannot be repaired; null for no element.</summary>
    public static XElement? Read(string xml)
    {
        (XElement? root, bool isWhole) = TryRead(xml.TrimStart());
        return isWhole ? root : TryRead(Repair(xml.TrimStart())).Root ?? root;
    }

    private static (XElement? Root, bool IsWhole) TryRead(string xml)
    {
        XElement? root = null;
        var open = new Stack<XElement>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), Settings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when open.Count < DeepestLevel:
                        XElement element = Element(reader);
                        root ??= element;
                        if (open.TryPeek(out XElement? parent))
                        {
                            parent.Add(element);
                        }

                        if (!reader.IsEmptyElement)
                        {
                            open.Push(element);
                        }

                        break;
                    case XmlNodeType.Element:
                        return (root, true);
                    case XmlNodeType.EndElement:
                        open.TryPop(out _);
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                        if (open.TryPeek(out XElement? holder))
                        {
                            holder.Add(new XText(reader.Value));
                        }

                        break;
                }
            }

            return (root, true);
        }
        catch (XmlException)
        {
            return (root, false);
        }
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            // Declarations of namespaces are in the names already.
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    // "AT&T", "&nbsp;" without a document type that declares it, and characters that XML does not allow.
    private static string Repair(string xml)
    {
        var clean = new StringBuilder(xml.Length);
        foreach (char c in xml)
        {
            clean.Append(XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' ');
        }

        return References().Replace(clean.ToString(), match => match.Value is "&" ? "&amp;" : match.Groups[1].Value switch
        {
            "amp" or "lt" or "gt" or "quot" or "apos" => match.Value,
            _ when WebUtility.HtmlDecode(match.Value) is var decoded && decoded != match.Value => decoded,
            _ => "&amp;" + match.Value[1..],
        });
    }

    [GeneratedRegex("&(?:([A-Za-z][A-Za-z0-9]{1,30});|(?!#[0-9]{1,7};|#x[0-9A-Fa-f]{1,6};))")]
    private static partial Regex References();
}
