namespace NewsParsing.Store.Rows;

/// <summary>What makes an article again.</summary>
internal sealed record StoredBody(
    string Key,
    byte[] Body,
    byte[]? Parse,
    bool Named,
    string? Published,
    string? Source,
    string? Url,
    string? Headline,
    string? Byline,
    string? Language)
{
    public Article ToArticle(NewsStoreOptions options, CancellationToken cancellationToken)
    {
        string text = StoredText.Decompress(Body);
        if (Parse is not null)
        {
            return Article.FromJson(StoredText.Decompress(Parse), text);
        }

        return (options.Parser ?? NewsParser.Default).Parse(
            new NewsItem
            {
                Text = text,
                Id = Named ? Key : null,
                PublishedOn = Moment.Day(Published),
                PublishedAt = Moment.Time(Published),
                Source = Source,
                Url = Url,
                Headline = Headline,
                Byline = Byline,
                Language = Language,
            },
            cancellationToken);
    }
}
