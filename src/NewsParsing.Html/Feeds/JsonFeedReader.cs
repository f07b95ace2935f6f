using System.Net;
using NewsParsing.Html.Metadata;

namespace NewsParsing.Html.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal static class JsonFeedReader
{
    public static NewsFeed Read(string json)
    {
        LdValue? feed = LdParser.Parse(json, isMarkup: true);
        string? title = feed?["title"]?.Text;
        string? language = feed?["language"]?.Text;
        return new NewsFeed
        {
            Title = title,
            Items = Array.AsReadOnly<NewsItem>(
                [.. (feed?["items"]?.Items ?? []).Where(item => item.Members is not null).Select(item => ReadItem(item, title, language))]),
        };
    }

    private static NewsItem ReadItem(LdValue item, string? title, string? language)
    {
        IReadOnlyList<string> authors = NameList.Split(
            (item["authors"] ?? item["author"])?.Each().Select(author => author["name"]?.Text).OfType<string>() ?? []);
        PageDate? date = (item["date_published"] ?? item["date_modified"])?.Text is { } text && PageDate.TryRead(text, out PageDate read)
            ? read : null;
        string? headline = item["title"]?.Text;
        string html = item["content_html"]?.Text ?? WebUtility.HtmlEncode(item["content_text"]?.Text ?? item["summary"]?.Text ?? "")
            .Replace("\n\n", "<p>", StringComparison.Ordinal);
        string? url = item["url"]?.Text ?? item["external_url"]?.Text;
        return new NewsItem
        {
            Text = MarkupText.ToArticle(html, new PageMetadata { Headline = headline, Authors = authors }),
            Id = item["id"]?.Text ?? url,
            Url = url,
            Headline = headline,
            Byline = NameList.ToByline(authors),
            PublishedAt = date?.Time,
            PublishedOn = date?.Day,
            Source = title,
            Language = item["language"]?.Text ?? language,
        };
    }
}
