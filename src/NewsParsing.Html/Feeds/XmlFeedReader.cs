using System.Xml.Linq;
using NewsParsing.Html.Metadata;

namespace NewsParsing.Html.Feeds;

/// <summary>Reads RSS and Atom. By local names: feeds declare the namespaces of the same names in many ways, or not at all.</summary>
internal static class XmlFeedReader
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static NewsFeed Read(XElement root)
    {
        // RSS 0.9 and 1.0 have their items beside the channel.
        XElement channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        string? title = Value(channel, "title");
        string? language = Value(channel, "language") ?? LanguageOf(channel) ?? LanguageOf(root);
        return new NewsFeed
        {
            Title = title,
            Items = Array.AsReadOnly<NewsItem>(
                [
                    .. root.Descendants().Where(element => element.Name.LocalName is "item" or "entry")
                        .Select(item => ReadItem(item, title, language)),
                ]),
        };
    }

    private static NewsItem ReadItem(XElement item, string? title, string? language)
    {
        string? url = Link(item);
        string? headline = Headline(item);
        IReadOnlyList<string> authors = Authors(item);
        PageDate? date = Date(item);
        var metadata = new PageMetadata { Headline = headline, Authors = authors };
        return new NewsItem
        {
            Text = MarkupText.ToArticle(MarkupText.Unescape(Content(item)), metadata),
            Id = Value(item, "guid") ?? Value(item, "id") ?? url,
            Url = url,
            Headline = headline,
            Byline = NameList.ToByline(authors),
            PublishedAt = date?.Time,
            PublishedOn = date?.Day,
            Source = Value(item, "source") ?? title,
            Language = Value(item, "language") ?? LanguageOf(item) ?? language,
        };
    }

    /// <summary>The whole text where there is one, else the summary; as HTML.</summary>
    private static string Content(XElement item)
    {
        foreach (string name in (string[])["encoded", "content", "description", "summary"])
        {
            foreach (XElement element in item.Elements().Where(element => element.Name.LocalName == name))
            {
                // Media RSS has an element "content" for pictures, with addresses and no text.
                string? type = (string?)element.Attribute("type");
                string content = type == "xhtml"
                    ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
                    : type == "text" && element.Name.NamespaceName == Atom ? System.Net.WebUtility.HtmlEncode(element.Value)
                    .Replace("\n\n", "<p>", StringComparison.Ordinal)
                    : element.Value;
                if (!string.IsNullOrWhiteSpace(content))
                {
                    return content;
                }
            }
        }

        return "";
    }

    private static string? Headline(XElement item)
        => Value(item, "title") is { } title ? MarkupText.ToText(MarkupText.Unescape(title)).Fold() is { Length: > 0 } text ? text : null
            : null;

    private static IReadOnlyList<string> Authors(XElement item)
    {
        // dc:creator names people; RSS's author is an address with the name in brackets: "ada@a.example (Ada Brook)".
        IReadOnlyList<string> creators = NameList.Split(Values(item, "creator"));
        return creators.Count > 0 ? creators
            : NameList.Split(
                item.Elements().Where(element => element.Name.LocalName == "author")
                    .Select(author => Value(author, "name")
                    ?? (author.Value.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open
                    ? author.Value[(open + 1)..].TrimEnd(')', ' ') : author.Value)));
    }

    private static PageDate? Date(XElement item)
    {
        foreach (string name in (string[])["pubDate", "published", "issued", "date", "created", "updated", "modified"])
        {
            if (Value(item, name) is { } text && PageDate.TryRead(text, out PageDate date))
            {
                return date;
            }
        }

        return null;
    }

    private static string? Link(XElement item)
    {
        string? first = null;
        foreach (XElement link in item.Elements().Where(element => element.Name.LocalName == "link"))
        {
            string? address = (string?)link.Attribute("href") ?? (link.Value.Trim() is { Length: > 0 } text ? text : null);
            if ((string?)link.Attribute("rel") is null or "alternate" && address is not null)
            {
                return address;
            }

            first ??= address;
        }

        return first ?? (Value(item, "guid") is { } guid && guid.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? guid : null);
    }

    private static string? LanguageOf(XElement element) => (string?)element.Attribute(XNamespace.Xml + "lang");

    private static string? Value(XElement parent, string name) => Values(parent, name).FirstOrDefault();

    private static IEnumerable<string> Values(XElement parent, string name)
        => parent.Elements().Where(element => element.Name.LocalName == name).Select(element => element.Value.Trim())
            .Where(value => value.Length > 0);
}
