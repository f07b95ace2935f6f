namespace NewsParsing.Worker;

/// <summary>A queue of articles seen from outside: publishes into it, says how it stands, lists dead letters and sends them
/// again.</summary>
/// <remarks><see cref="ArticleQueue.Open"/> makes one. Safe to use from several threads.</remarks>
public interface IArticleQueue : IAsyncDisposable
{
    /// <summary>Creates what the queue needs, its streams or tables, where it is missing; what is there stays as it is.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    Task CreateAsync(CancellationToken cancellationToken = default);

    /// <summary>The most bytes that an article may take as JSON; null where there is no limit.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The limit, and what sets it, for people.</returns>
    Task<QueueLimit?> LimitAsync(CancellationToken cancellationToken = default);

    /// <summary>Puts articles into the queue and returns when it has them all safe.</summary>
    /// <param name="articles">The articles, each with an id and some text.</param>
    /// <param name="cancellationToken">Ends the work; some may then have been published. Publishing them again is safe.</param>
    /// <returns>For each, in order, whether it is new (true), or the same article waits or came shortly before (false).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An article has no id.</exception>
    Task<IReadOnlyList<bool>> PublishAsync(IReadOnlyList<NewsItem> articles, CancellationToken cancellationToken = default);

    /// <summary>Says how the queue stands.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The counts of this moment.</returns>
    Task<QueueStatus> StatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the dead letters, the oldest first.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The dead letters, read as they are asked for.</returns>
    IAsyncEnumerable<DeadArticle> DeadAsync(CancellationToken cancellationToken = default);

    /// <summary>Sends a dead letter to the workers again, as if it had never been tried.</summary>
    /// <param name="number">The <see cref="DeadArticle.Number"/>.</param>
    /// <param name="cancellationToken">Ends the work; the dead letter is then still there, or waits, or (on NATS) both.</param>
    /// <returns>Whether there was one of this number.</returns>
    Task<bool> RetryAsync(long number, CancellationToken cancellationToken = default);
}
