namespace NewsParsing.Worker;

/// <summary>Where a worker writes its results.</summary>
/// <remarks>
/// A worker that was killed between writing and telling the queue leaves articles that come a second time, and the queue may hold an
/// article
/// twice: writing must be idempotent by <see cref="Article.Id"/>. A worker calls it from one thread at a time.
/// </remarks>
public interface IArticleSink
{
    /// <summary>Writes results: all of them, or throws.</summary>
    /// <param name="articles">
    /// The results, each with an <see cref="Article.Id"/> (what had none has the SHA-256 of its text, in hexadecimal digits), no two with
    /// the same.
    /// </param>
    /// <param name="cancellationToken">Cancelled about a second after the worker was told to stop; what was not written then comes
    /// again.</param>
    /// <exception cref="ArticleRefusedException">
    /// The sink can never take this one: it goes to the dead letters, and the worker calls again with the others. Any other exception is
    /// logged,
    /// and the worker tries again after a pause, with all articles, then with each alone.
    /// </exception>
    Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken);
}
