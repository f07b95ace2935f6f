namespace NewsParsing.Html.Metadata;

/// <summary>What a page says about its article beside the text.</summary>
internal sealed record PageMetadata
{
    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public PageDate? Published { get; init; }

    public string? Source { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>The whole text, where the page's data have it.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>Whether the article is a row of posts (schema.org's LiveBlogPosting).</summary>
    public bool IsLiveBlog { get; init; }
}
