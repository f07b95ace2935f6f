using System.Xml.Linq;
using NewsParsing.Html.Metadata;

namespace NewsParsing.Html.Wires;

/// <summary>Reads NITF 3 (iptc.org): head, body head, content.</summary>
internal static class NitfReader
{
    public static NewsItem Read(XElement nitf)
    {
        XElement? body = Find(nitf, "body.content") ?? Find(nitf, "body");
        IReadOnlyList<string> authors = Authors(nitf);
        PageDate? date = Date(nitf);
        return new NewsItem
        {
            Text = WithDateline(TextOf(body), Find(nitf, "dateline")?.Value.Fold()),
            Id = (string?)Find(nitf, "doc-id")?.Attribute("id-string"),
            Url = (string?)Find(nitf, "pubdata")?.Attribute("ex-ref"),
            Headline = (Find(nitf, "hl1") ?? Find(nitf, "hedline") ?? Find(nitf, "title"))?.Value.Fold() is { Length: > 0 } headline
                ? headline : null,
            Byline = NameList.ToByline(authors),
            PublishedAt = date?.Time,
            PublishedOn = date?.Day,
            Source = (string?)Find(nitf, "pubdata")?.Attribute("name") ?? Find(nitf, "distributor")?.Value.Fold()
                ?? (string?)Find(nitf, "doc.copyright")?.Attribute("holder"),
            Language = (string?)nitf.Attribute(XNamespace.Xml + "lang"),
        };
    }

    /// <summary>The paragraphs of an element of NITF or XHTML, without pictures, tables and notes.</summary>
    public static string TextOf(XElement? content)
    {
        if (content is null)
        {
            return "";
        }

        var paragraphs = new List<string>();
        Collect(content, paragraphs);
        // A body without elements is one text, with blank lines between its paragraphs.
        return paragraphs.Count == 0 && !content.HasElements ? content.Value.Trim() : string.Join("\n\n", paragraphs);
    }

    private static void Collect(XElement parent, List<string> paragraphs)
    {
        foreach (XElement element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" or "hl2" or "h1" or "h2" or "h3" or "li" or "pre" or "credit":
                    if (element.Value.Fold() is { Length: > 0 } text)
                    {
                        paragraphs.Add(text);
                    }

                    break;
                case "media" or "table" or "note" or "figure" or "head" or "body.head" or "script" or "style":
                    break;
                default:
                    Collect(element, paragraphs);
                    break;
            }
        }
    }

    /// <summary>The dateline stands in the head of a NITF file and in the text of a printed one, where the parser reads it.</summary>
    private static string WithDateline(string text, string? dateline)
    {
        string first = text.Length > 200 ? text[..200] : text;
        return string.IsNullOrEmpty(dateline) || first.Contains(dateline.TrimEnd('-', '—', '–', ' '), StringComparison.OrdinalIgnoreCase)
            ? text : $"{dateline.TrimEnd('-', '—', '–', ' ')} — {text}";
    }

    private static IReadOnlyList<string> Authors(XElement nitf)
    {
        XElement[] bylines = [.. nitf.Descendants().Where(element => element.Name.LocalName == "byline")];
        string[] people = [.. bylines.Descendants().Where(element => element.Name.LocalName == "person").Select(person => person.Value)];
        return NameList.Split(
            people.Length > 0 ? people
                : bylines.Select(byline => string.Concat(byline.Nodes().Where(node => node is not XElement { Name.LocalName: "byttl" })
                .Select(node => node is XElement element ? element.Value : ((XText)node).Value))));
    }

    private static PageDate? Date(XElement nitf)
    {
        foreach (string? value in (string?[])
            [
                (string?)Find(nitf, "pubdata")?.Attribute("date.publication"), (string?)Find(nitf, "date.issue")?.Attribute("norm"),
                (string?)Find(nitf, "story.date")?.Attribute("norm"), (string?)Find(nitf, "date.release")?.Attribute("norm"),
            ])
        {
            if (value is not null && PageDate.TryRead(value, out PageDate date))
            {
                return date;
            }
        }

        return null;
    }

    private static XElement? Find(XElement root, string name) => root.Descendants()
        .FirstOrDefault(element => element.Name.LocalName == name);
}
