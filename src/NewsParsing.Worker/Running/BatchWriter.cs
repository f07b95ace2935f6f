using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using NATS.Client.Core;
using NewsParsing.Store;

namespace NewsParsing.Worker.Running;

/// <summary>Writes the results of a batch, and tries again while the sink fails.</summary>
internal sealed class BatchWriter(IArticleSink sink, WorkerOptions options, WorkerState state, ILogger logger)
{
    private readonly Pause _pause = new(options.MaxPause);

    /// <param name="batch">The batch.</param>
    /// <param name="articles">For each article of it the result; null where it is dead.</param>
    /// <param name="outcomes">Takes what became of each.</param>
    /// <param name="stop">Ends the wait for a sink that fails.</param>
    /// <param name="abandon">Ends a write.</param>
    /// <exception cref="OperationCanceledException">Not all was written.</exception>
    /// <exception cref="BatchLostException">The batch is the queue's again.</exception>
    public async Task WriteAsync(
        IArticleBatch batch, Article?[] articles, ArticleOutcome[] outcomes, CancellationToken stop, CancellationToken abandon)
    {
        Dictionary<string, Article> pending = LatestOfEach(articles);
        var refused = new Dictionary<string, ArticleOutcome>(StringComparer.Ordinal);
        var failures = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int round = 0; pending.Count > 0; round++)
        {
            Exception? failure = round > 0 && pending.Count > 1
                ? await WriteEachAsync(batch, pending, refused, failures, abandon).ConfigureAwait(false)
                : await WriteAllAsync(batch, pending, refused, abandon).ConfigureAwait(false);
            if (failure is null)
            {
                continue;
            }

            state.Fail(failure);
            WorkerMeter.Fail("sink");
            if (pending.Count == 1 && !IsOutage(failure))
            {
                CountFailure(pending.Keys.First(), failure, pending, refused, failures);
            }

            if (pending.Count > 0)
            {
                WorkerLog.SinkFails(logger, pending.Count, _pause.Next.TotalSeconds, failure);
                await _pause.WaitAsync(stop).ConfigureAwait(false);
            }
        }

        _pause.Reset();
        for (int i = 0; i < articles.Length; i++)
        {
            if (articles[i] is { } article)
            {
                outcomes[i] = refused.TryGetValue(article.Id!, out ArticleOutcome dead) ? dead : ArticleOutcome.Done;
            }
        }
    }

    // Two messages with one id in a batch are two versions of an article, or the same one twice: the later one stays, as it would in two
    // batches.
    private static Dictionary<string, Article> LatestOfEach(Article?[] articles)
    {
        var latest = new Dictionary<string, Article>(articles.Length, StringComparer.Ordinal);
        foreach (Article? article in articles)
        {
            if (article is not null)
            {
                latest[article.Id!] = article;
            }
        }

        return latest;
    }

    /// <returns>Why the sink failed, or null when it took all, or refused one.</returns>
    private async Task<Exception?> WriteAllAsync(
        IArticleBatch batch, Dictionary<string, Article> pending, Dictionary<string, ArticleOutcome> refused, CancellationToken abandon)
    {
        try
        {
            await batch.WriteAsync(sink, [.. pending.Values], abandon).ConfigureAwait(false);
            pending.Clear();
            return null;
        }
        catch (ArticleRefusedException exception) when (pending.Remove(exception.ArticleId))
        {
            refused[exception.ArticleId] = ArticleOutcome.Dead(exception.Reason, exception.Message);
            return null;
        }
        catch (Exception exception) when (!IsEnd(exception, abandon))
        {
            return exception;
        }
    }

    /// <summary>Finds out whether the sink fails with some of the articles, or with all.</summary>
    private async Task<Exception?> WriteEachAsync(
        IArticleBatch batch,
        Dictionary<string, Article> pending,
        Dictionary<string, ArticleOutcome> refused,
        Dictionary<string, int> failures,
        CancellationToken abandon)
    {
        var failed = new List<KeyValuePair<string, Exception>>();
        int count = pending.Count;
        foreach ((string id, Article article) in pending.ToArray())
        {
            var one = new Dictionary<string, Article>(StringComparer.Ordinal) { [id] = article };
            if (await WriteAllAsync(batch, one, refused, abandon).ConfigureAwait(false) is { } failure)
            {
                failed.Add(new KeyValuePair<string, Exception>(id, failure));
                if (IsOutage(failure))
                {
                    // The others would wait as long for it.
                    break;
                }
            }
            else
            {
                pending.Remove(id);
            }
        }

        if (pending.Count < count)
        {
            foreach ((string id, Exception failure) in failed)
            {
                CountFailure(id, failure, pending, refused, failures);
            }
        }

        return pending.Count == 0 ? null : failed[^1].Value;
    }

    private void CountFailure(
        string id,
        Exception failure,
        Dictionary<string, Article> pending,
        Dictionary<string, ArticleOutcome> refused,
        Dictionary<string, int> failures)
    {
        failures[id] = failures.GetValueOrDefault(id) + 1;
        if (failures[id] >= options.MaxAttempts && !IsOutage(failure))
        {
            refused[id] = ArticleOutcome.Dead(DeadReason.Refused, $"The sink fails with it: {failure.GetType().Name}: {failure.Message}");
            pending.Remove(id);
        }
    }

    private static bool IsEnd(Exception exception, CancellationToken abandon)
        => exception is BatchLostException || (exception is OperationCanceledException && abandon.IsCancellationRequested);

    /// <summary>Whether it is the way to the sink that fails, which says nothing about the article.</summary>
    private static bool IsOutage(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is TimeoutException or SocketException or IOException or OperationCanceledException or NatsException
                or NewsStoreException or DbException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }
}
