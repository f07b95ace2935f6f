using NewsParsing.Store;

namespace NewsParsing.Worker.Sinks;

/// <summary>Writes results to a store, which is opened when it is first needed.</summary>
internal sealed class StoreSink(Func<CancellationToken, Task<NewsStore>> open, bool isOwner) : IArticleSink, IAsyncDisposable
{
    private NewsStore? _store;

    public async Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        // The store refuses what an older parser read by itself; that article is done all the same.
        _store ??= await open(cancellationToken).ConfigureAwait(false);
        await _store.SaveAsync(articles, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (isOwner && _store is not null)
        {
            await _store.DisposeAsync().ConfigureAwait(false);
        }
    }
}
