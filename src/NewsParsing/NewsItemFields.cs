namespace NewsParsing;

/// <summary>
/// What another system calls the properties of an article: <c>new NewsItemFields { Text = "body", Headline = "title" }</c>.
/// </summary>
/// <remarks>
/// A name is that of a property, or the path to one in nested objects: <c>article.body</c>. What is not set keeps its own name. Compares by
/// value. Immutable and safe to share between threads.
/// </remarks>
public sealed record NewsItemFields
{
    /// <summary>The names of the package's own JSON: <c>text</c>, <c>id</c>, <c>headline</c> and so on.</summary>
    public static NewsItemFields Default { get; } = new();

    /// <summary>Where <see cref="NewsItem.Text"/> is.</summary>
    public string Text { get; init; } = "text";

    /// <summary>Where <see cref="NewsItem.Id"/> is.</summary>
    public string Id { get; init; } = "id";

    /// <summary>Where <see cref="NewsItem.Headline"/> is.</summary>
    public string Headline { get; init; } = "headline";

    /// <summary>Where <see cref="NewsItem.Byline"/> is.</summary>
    public string Byline { get; init; } = "byline";

    /// <summary>Where <see cref="NewsItem.PublishedAt"/> or <see cref="NewsItem.PublishedOn"/> is.</summary>
    public string PublishedAt { get; init; } = "publishedAt";

    /// <summary>Where <see cref="NewsItem.Source"/> is.</summary>
    public string Source { get; init; } = "source";

    /// <summary>Where <see cref="NewsItem.Url"/> is.</summary>
    public string Url { get; init; } = "url";

    /// <summary>Where <see cref="NewsItem.Language"/> is.</summary>
    public string Language { get; init; } = "language";

    /// <summary>Whether one of the names is a path that goes through the object at <paramref name="path"/>.</summary>
    internal bool GoThrough(string path)
        => IsBelow(Text, path) || IsBelow(Id, path) || IsBelow(Headline, path) || IsBelow(Byline, path) || IsBelow(PublishedAt, path)
            || IsBelow(Source, path) || IsBelow(Url, path) || IsBelow(Language, path);

    private static bool IsBelow(string name, string path)
        => name.Length > path.Length && name[path.Length] == '.' && name.StartsWith(path, StringComparison.Ordinal);
}
