namespace NewsParsing.Html.Metadata;

/// <summary>Finds the article in a page's linked data (schema.org in JSON-LD) and reads its properties.</summary>
internal sealed class LdArticle
{
    private readonly Dictionary<string, LdValue> _byId = new(StringComparer.Ordinal);
    private readonly List<LdValue> _articles = [];
    private readonly List<LdValue> _sites = [];

    public LdArticle(IEnumerable<string> scripts)
    {
        foreach (string script in scripts)
        {
            if (LdParser.Parse(script) is { } value)
            {
                Collect(value);
            }
        }
    }

    /// <summary>The name of the site, where the data describe it.</summary>
    public string? SiteName => _sites.Select(site => Name(site)).FirstOrDefault(name => name is not null);

    /// <summary>Reads the article that has the address or else the headline of the page, or else the first one; null for none.</summary>
    public PageMetadata? Read(string? url, string? headline)
    {
        LdValue? article = _articles.Find(item => url is not null && Address(item) is { } address && SameAddress(address, url))
            ?? _articles.Find(item => headline is not null && item["headline"]?.Text?.ToLetters() == headline.ToLetters())
            ?? (_articles.Count > 0 ? _articles[0] : null);
        if (article is null)
        {
            return null;
        }

        return new PageMetadata
        {
            Headline = Text(article["headline"]) ?? Text(article["name"]),
            Authors = [.. Names(article["author"]).DefaultIfNone(() => Names(article["creator"]))],
            Published = Date(article["datePublished"]) ?? Date(article["dateCreated"]) ?? Date(article["uploadDate"]),
            Source = Names(article["publisher"]).FirstOrDefault() ?? Names(article["sourceOrganization"]).FirstOrDefault(),
            Language = Text(article["inLanguage"]) ?? Text(article["inLanguage"]?["alternateName"]),
            Url = Address(article),
            ArticleBody = Text(article["articleBody"]),
            IsLiveBlog = article.IsOfType(name => name == "LiveBlogPosting"),
        };
    }

    public static bool SameAddress(string left, string right) => Bare(left).Equals(Bare(right), StringComparison.OrdinalIgnoreCase);

    // "http://www.a.example/b/" and "https://a.example/b?utm_source=x" are one page.
    private static ReadOnlySpan<char> Bare(string address)
    {
        ReadOnlySpan<char> bare = address;
        int scheme = bare.IndexOf("://", StringComparison.Ordinal);
        bare = scheme < 0 ? bare : bare[(scheme + 3)..];
        bare = bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        int end = bare.IndexOfAny('?', '#');
        return (end < 0 ? bare : bare[..end]).TrimEnd('/');
    }

    private void Collect(LdValue root)
    {
        var left = new Stack<LdValue>();
        left.Push(root);
        while (left.TryPop(out LdValue? value))
        {
            // In the order of the data: the last pushed comes first.
            IEnumerable<LdValue> inner = value.Items is { } items ? items : value.Members is { } members ? members.Values : [];
            foreach (LdValue item in inner.Reverse())
            {
                left.Push(item);
            }

            if (value["@id"]?.Text is { } id && value.Members!.Count > 1)
            {
                _byId.TryAdd(id, value);
            }

            if (value.IsOfType(IsArticle) && value.Members!.Count > 2)
            {
                _articles.Add(value);
            }
            else if (value.IsOfType(name => name is "WebSite"))
            {
                _sites.Add(value);
            }
        }
    }

    // NewsArticle and its kinds (ReportageNewsArticle, OpinionNewsArticle …), BlogPosting, LiveBlogPosting, Report; an update of a live
    // blog is inside its LiveBlogPosting, which comes first.
    private static bool IsArticle(string type)
        => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report";

    private string? Address(LdValue article)
        => Text(article["url"]) ?? Text(article["mainEntityOfPage"]) ?? Text(article["mainEntityOfPage"]?["@id"])
            ?? Text(article["mainEntityOfPage"]?["url"]);

    private IEnumerable<string> Names(LdValue? value)
        => value is null ? [] : value.Each().Select(Name).OfType<string>().Where(name => name.Length > 0);

    /// <summary>The name of a person or organisation, also of one that is described elsewhere in the data.</summary>
    private string? Name(LdValue value)
    {
        LdValue known = value["name"] is null && value["@id"]?.Text is { } id && _byId.TryGetValue(id, out LdValue? other) ? other : value;
        return known.Text ?? Text(known["name"])
            ?? (known["@id"] is null || known["name"] is { } ? known["name"]?.Items?.FirstOrDefault()?.Text : null);
    }

    private static string? Text(LdValue? value)
        => value?.Text is { Length: > 0 } text ? text : value?.Items is [{ Text: { Length: > 0 } first }, ..] ? first : null;

    private static PageDate? Date(LdValue? value) => Text(value) is { } text && PageDate.TryRead(text, out PageDate date) ? date : null;
}
