namespace NewsParsing.Worker;

/// <summary>What <see cref="ArticlePublisher"/> did with an article.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record PublishedArticle
{
    /// <summary>The number of the line or item in its stream, from 1.</summary>
    public required long LineNumber { get; init; }

    /// <summary>The id under which it lies in the queue; of a bad line what could be read of it, or null.</summary>
    public required string? Id { get; init; }

    /// <summary>What became of it.</summary>
    public required PublishOutcome Outcome { get; init; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public string? Error { get; init; }
}
