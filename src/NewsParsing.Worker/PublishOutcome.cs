namespace NewsParsing.Worker;

/// <summary>What became of an article that was to be published.</summary>
public enum PublishOutcome
{
    /// <summary>The queue has it.</summary>
    Published,

    /// <summary>The queue had the same article, with the same id and content: waiting, or within the broker's window for
    /// duplicates.</summary>
    Duplicate,

    /// <summary>It was not sent: <see cref="PublishedArticle.Error"/> says why.</summary>
    Refused,
}
