namespace NewsParsing.Worker;

/// <summary>What became of an article that a worker took from its queue.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public readonly record struct ArticleOutcome
{
    private ArticleOutcome(bool isDone, DeadReason? deadReason, string? detail)
        => (IsDone, DeadReason, Detail) = (isDone, deadReason, detail);

    /// <summary>Its result is written: the queue forgets it.</summary>
    public static ArticleOutcome Done { get; } = new(true, null, null);

    /// <summary>It was not finished, because the worker stops: it waits for the next worker, and the attempt does not count.</summary>
    public static ArticleOutcome GivenBack => default;

    /// <summary>Whether its result is written.</summary>
    public bool IsDone { get; }

    /// <summary>Why it can never be finished; null when it can.</summary>
    public DeadReason? DeadReason { get; }

    /// <summary>What exactly was wrong with a dead article, or null.</summary>
    public string? Detail { get; }

    /// <summary>It can never be finished: it goes to the dead letters.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="detail">What exactly was wrong, for people.</param>
    /// <returns>The outcome.</returns>
    public static ArticleOutcome Dead(DeadReason reason, string detail)
    {
        ArgumentNullException.ThrowIfNull(detail);
        return new ArticleOutcome(false, reason, detail);
    }
}
