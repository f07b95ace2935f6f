namespace NewsParsing.Worker;

/// <summary>A dead letter: an article that no worker could finish.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DeadArticle
{
    /// <summary>What identifies it for <see cref="IArticleQueue.RetryAsync"/>.</summary>
    public required long Number { get; init; }

    /// <summary>The id of the article, as far as it could be read; null for what is no article.</summary>
    public required string? Id { get; init; }

    /// <summary>Why it is here.</summary>
    public required DeadReason Reason { get; init; }

    /// <summary>What exactly was wrong, for people.</summary>
    public required string Detail { get; init; }

    /// <summary>How often it was tried.</summary>
    public required int Attempts { get; init; }

    /// <summary>The worker that gave it up: its machine and process.</summary>
    public required string Worker { get; init; }

    /// <summary>When it was given up.</summary>
    public required DateTimeOffset DiedAt { get; init; }

    /// <summary>What lay in the queue, byte for byte.</summary>
    public required ReadOnlyMemory<byte> Item { get; init; }
}
