namespace NewsParsing.Worker;

/// <summary>Articles that a worker has taken from an <see cref="IArticleSource"/> and works on.</summary>
/// <remarks>Disposing of it gives back all that was not settled. <see cref="KeepAsync"/> may be called beside the other methods.</remarks>
public interface IArticleBatch : IAsyncDisposable
{
    /// <summary>The articles, in the order in which they came into the queue.</summary>
    IReadOnlyList<QueuedArticle> Articles { get; }

    /// <summary>About how many articles wait beside these; null where the queue does not say.</summary>
    long? Waiting { get; }

    /// <summary>Tells the queue that the batch is still worked on; called at half of <see cref="WorkerOptions.AckWait"/>.</summary>
    /// <param name="cancellationToken">Cancelled when the batch is done.</param>
    Task KeepAsync(CancellationToken cancellationToken);

    /// <summary>Writes results; a source that shares a database with the sink does it in the transaction of the batch.</summary>
    /// <param name="sink">The sink of the worker.</param>
    /// <param name="articles">The results.</param>
    /// <param name="cancellationToken">Cancelled some time after the worker was told to stop.</param>
    Task WriteAsync(IArticleSink sink, IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sink);
        return sink.WriteAsync(articles, cancellationToken);
    }

    /// <summary>Says what became of all articles, after their results were written.</summary>
    /// <param name="outcomes">What became of each, in the order of <see cref="Articles"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the queue; what was not settled then comes again.</param>
    Task SettleAsync(IReadOnlyList<ArticleOutcome> outcomes, CancellationToken cancellationToken);
}
