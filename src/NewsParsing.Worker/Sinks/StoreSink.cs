using NewsParsing.Store;
using NewsParsing.Store.PostgreSql;
using NewsParsing.Worker.PostgreSql;
using Npgsql;

namespace NewsParsing.Worker.Sinks;

/// <summary>Writes results to a store, which is opened when it is first needed; in the queue's transaction where both are in one
/// database.</summary>
internal sealed class StoreSink(Func<CancellationToken, Task<NewsStore>> open, bool isOwner) : IJoiningSink, IAsyncDisposable
{
    private NewsStore? _store;
    private bool? _joins;

    public async Task<bool> JoinsAsync(NpgsqlConnection queue, CancellationToken cancellationToken)
    {
        _store ??= await open(cancellationToken).ConfigureAwait(false);
        // Asked once: a queue and a store do not move.
        _joins ??= _store is PostgreSqlNewsStore store
            && await DatabaseIdentity.IsOneAsync(queue, store.DataSource, cancellationToken).ConfigureAwait(false);
        return _joins.Value;
    }

    // The store refuses what an older parser read by itself; that article is done all the same.
    public Task WriteAsync(IReadOnlyList<Article> articles, NpgsqlTransaction transaction, CancellationToken cancellationToken)
        => ((PostgreSqlNewsStore)_store!).SaveAsync(articles, transaction, cancellationToken);

    public async Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
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
