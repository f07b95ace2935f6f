namespace NewsParsing.Worker;

/// <summary>Thrown by an <see cref="IArticleSink"/> that can never take an article: it goes to the dead letters.</summary>
public sealed class ArticleRefusedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="articleId">The <see cref="Article.Id"/> of the article.</param>
    /// <param name="reason">Why it is refused.</param>
    /// <param name="message">What exactly is wrong, for people.</param>
    public ArticleRefusedException(string articleId, DeadReason reason, string message)
        : base(message)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArticleId = articleId;
        Reason = reason;
    }

    /// <summary>The <see cref="Article.Id"/> of the article.</summary>
    public string ArticleId { get; }

    /// <summary>Why it is refused.</summary>
    public DeadReason Reason { get; }
}
