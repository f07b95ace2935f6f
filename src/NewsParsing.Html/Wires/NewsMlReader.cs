using System.Xml.Linq;
using NewsParsing.Html.Metadata;

namespace NewsParsing.Html.Wires;

/// <summary>Reads an item of NewsML-G2 (iptc.org): what its meta say, and its text in NITF, XHTML or plain.</summary>
internal static class NewsMlReader
{
    public static NewsItem Read(XElement item)
    {
        XElement? content = item.Elements().FirstOrDefault(element => element.Name.LocalName == "contentSet");
        XElement? inline = content?.Elements().FirstOrDefault(element => element.Name.LocalName is "inlineXML" or "inlineData");
        NewsItem? nitf = inline?.Elements().FirstOrDefault(element => element.Name.LocalName == "nitf") is { } root
            ? NitfReader.Read(root) : null;
        XElement? meta = item.Elements().FirstOrDefault(element => element.Name.LocalName == "contentMeta");
        IReadOnlyList<string> authors = NameList.Split(Values(meta, "by").DefaultIfNone(() => Creators(meta)));
        PageDate? date = Date(item, meta);
        return new NewsItem
        {
            Text = nitf?.Text ?? Text(inline),
            Id = (string?)item.Attribute("guid") ?? nitf?.Id,
            Headline = Values(meta, "headline").FirstOrDefault() ?? nitf?.Headline,
            Byline = NameList.ToByline(authors) ?? nitf?.Byline,
            PublishedAt = date?.Time ?? nitf?.PublishedAt,
            PublishedOn = date?.Day ?? nitf?.PublishedOn,
            Source = Provider(item) ?? nitf?.Source,
            Language = (string?)meta?.Elements().FirstOrDefault(element => element.Name.LocalName == "language")?.Attribute("tag")
                ?? (string?)item.Attribute(XNamespace.Xml + "lang") ?? nitf?.Language,
            Url = (string?)item.Descendants().FirstOrDefault(
                element => element.Name.LocalName == "link"
                    && ((string?)element.Attribute("rel"))?.EndsWith("canonical",
                    StringComparison.OrdinalIgnoreCase) == true)?.Attribute("href"),
        };
    }

    private static string Text(XElement? inline)
    {
        if (inline?.Name.LocalName == "inlineData")
        {
            return inline.Value.Contains("</p>", StringComparison.OrdinalIgnoreCase) ? MarkupText.ToText(inline.Value)
                : inline.Value.Trim();
        }

        return NitfReader.TextOf(inline);
    }

    private static PageDate? Date(XElement item, XElement? meta)
    {
        // First what a reader saw; the version is that of the message.
        foreach (string name in (string[])["contentCreated", "firstCreated", "versionCreated", "contentModified"])
        {
            string? value = Values(meta, name).FirstOrDefault()
                ?? item.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
            if (value is not null && PageDate.TryRead(value, out PageDate date))
            {
                return date;
            }
        }

        return null;
    }

    private static string? Provider(XElement item)
    {
        XElement? provider = item.Descendants().FirstOrDefault(element => element.Name.LocalName == "provider");
        return provider?.Elements().FirstOrDefault(element => element.Name.LocalName == "name")?.Value.Fold()
            ?? (string?)provider?.Attribute("literal")
            ?? ((string?)provider?.Attribute("qcode"))?.Split(':')[^1];
    }

    private static IEnumerable<string> Creators(XElement? meta)
        => meta?.Elements().Where(element => element.Name.LocalName == "creator").Elements()
            .Where(element => element.Name.LocalName == "name")
            .Select(element => element.Value) ?? [];

    private static IEnumerable<string> Values(XElement? parent, string name)
        => parent?.Elements().Where(element => element.Name.LocalName == name).Select(element => element.Value.Fold())
            .Where(value => value.Length > 0) ?? [];
}
