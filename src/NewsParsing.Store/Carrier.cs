namespace NewsParsing.Store;

/// <summary>An article that carries a saying.</summary>
/// <param name="ArticleKey">The key of the article.</param>
/// <param name="SayingId">The identifier of the saying inside it.</param>
/// <param name="Source">Its publisher, or null.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="PublishedOn">The day of its publication, or null.</param>
public sealed record Carrier(string ArticleKey, string SayingId, string? Source, string? Url, DateOnly? PublishedOn);
