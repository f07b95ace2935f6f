namespace NewsParsing.AspNetCore.Responses;

/// <summary>How an article is answered.</summary>
internal enum ArticleFormat
{
    Json,
    JsonLd,
    Html,
}
