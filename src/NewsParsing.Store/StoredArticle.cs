namespace NewsParsing.Store;

/// <summary>An article of a <see cref="NewsStore"/>.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Article">The article with its text, quotes, claims and actors.</param>
public sealed record StoredArticle(string Key, Article Article);
