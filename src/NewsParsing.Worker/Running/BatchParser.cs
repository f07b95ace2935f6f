namespace NewsParsing.Worker.Running;

/// <summary>Parses the articles of a batch in parallel.</summary>
internal sealed class BatchParser(NewsParser parser, WorkerOptions options, WorkerHooks hooks)
{
    private readonly int _degree = options.MaxDegreeOfParallelism ?? Environment.ProcessorCount;

    /// <param name="batch">The batch.</param>
    /// <param name="outcomes">Takes the outcomes of those that are dead already.</param>
    /// <param name="stop">Ends the parsing.</param>
    /// <returns>For each the result; null where it is dead.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public async Task<Article?[]> ParseAsync(IArticleBatch batch, ArticleOutcome[] outcomes, CancellationToken stop)
    {
        IReadOnlyList<QueuedArticle> queued = batch.Articles;
        var articles = new Article?[queued.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _degree, CancellationToken = stop };
        await Parallel.ForAsync(
            0,
            queued.Count,
            parallel,
            (i, token) =>
            {
                outcomes[i] = Parse(queued[i], out articles[i], token);
                return ValueTask.CompletedTask;
            }).ConfigureAwait(false);
        return articles;
    }

    private ArticleOutcome Parse(QueuedArticle queued, out Article? article, CancellationToken stop)
    {
        article = null;
        if (queued.Attempt > options.MaxAttempts)
        {
            return ArticleOutcome.Dead(
                DeadReason.TooManyAttempts, FormattableString.Invariant($"{options.MaxAttempts} workers began with it and died."));
        }

        ArticleOutcome outcome = ItemReader.Read(queued, out NewsItem? item);
        if (item is null)
        {
            return outcome;
        }

        hooks.Parsing?.Invoke(item);
        try
        {
            article = parser.Parse(item, stop);
            return default;
        }
        catch (TextTooLongException exception)
        {
            return ArticleOutcome.Dead(DeadReason.TooLarge, exception.Message);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The parser is deterministic: another attempt would fail as well.
            return ArticleOutcome.Dead(DeadReason.ParserFailed, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
