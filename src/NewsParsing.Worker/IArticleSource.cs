namespace NewsParsing.Worker;

/// <summary>Where a worker takes its articles from: a queue that keeps each one until the worker says what became of it.</summary>
/// <remarks>
/// NATS JetStream and PostgreSQL are there (<see cref="NewsParsingWorkerBuilder"/>); write one for another queue. A worker calls it from
/// one
/// thread at a time, and takes nothing more before the batch before was settled.
/// </remarks>
public interface IArticleSource : IAsyncDisposable
{
    /// <summary>
    /// Takes what waits, connecting first if need be. An exception is logged, and the worker tries again after a pause: it never ends it.
    /// </summary>
    /// <param name="maximum">The most articles, at least 1.</param>
    /// <param name="cancellationToken">Cancelled when the worker stops; it has to return or throw within a second.</param>
    /// <returns>The batch; one without articles when none came within about a second.</returns>
    Task<IArticleBatch> TakeAsync(int maximum, CancellationToken cancellationToken);
}
