using NewsParsing.Worker.Running;
using Npgsql;
using NpgsqlTypes;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>Rows of the queue, locked by an open transaction that ends with their deletion, and with their results where the sink joins
/// it.</summary>
internal sealed class PostgreSqlBatch : IArticleBatch
{
    private const string Savepoint = "results";

    private const string Delete = "delete from article_queue where no = any(@numbers)";

    private const string GiveBack = "update article_queue set attempts = attempts - 1, visible_at = now() where no = any(@numbers)";

    private const string Die = """
        insert into article_dead (fingerprint, id, item, reason, detail, attempts, worker)
        values (@fingerprint, @id, @item, @reason, @detail, @attempts, @worker)
        """;

    private readonly PostgreSqlArticleSource _source;
    private readonly NpgsqlConnection? _connection;
    private readonly NpgsqlTransaction? _transaction;
    private readonly List<QueueRow> _rows = [];
    private readonly int _maxAttempts;

    // A connection takes one command at a time.
    private readonly SemaphoreSlim _one = new(1, 1);

    public PostgreSqlBatch(PostgreSqlArticleSource source, long waiting) => (_source, Articles, Waiting) = (source, [], waiting);

    public PostgreSqlBatch(
        PostgreSqlArticleSource source,
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        List<QueueRow> rows,
        long waiting,
        int maxAttempts)
    {
        (_source, _connection, _transaction, _rows, Waiting, _maxAttempts) = (source, connection, transaction, rows, waiting, maxAttempts);
        Articles = [.. rows.Select(row => new QueuedArticle { Item = row.Item, Attempt = row.Attempts })];
    }

    public IReadOnlyList<QueuedArticle> Articles { get; }

    public long? Waiting { get; }

    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        // The sink's own command is at work: the server hears of us.
        if (await _one.WaitAsync(0, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                // Not to be cancelled: a cancelled command aborts the transaction.
                await ExecuteAsync("select 1", CancellationToken.None).ConfigureAwait(false);
            }
            finally
            {
                _one.Release();
            }
        }
    }

    public async Task WriteAsync(IArticleSink sink, IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        if (sink is not IJoiningSink joining || !await JoinsAsync(joining, cancellationToken).ConfigureAwait(false))
        {
            await sink.WriteAsync(articles, cancellationToken).ConfigureAwait(false);
            return;
        }

        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await RunAsync(() => _transaction!.SaveAsync(Savepoint, CancellationToken.None)).ConfigureAwait(false);
            try
            {
                await joining.WriteAsync(articles, _transaction!, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                await RunAsync(() => _transaction!.RollbackAsync(Savepoint, CancellationToken.None)).ConfigureAwait(false);
                throw;
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public async Task SettleAsync(IReadOnlyList<ArticleOutcome> outcomes, CancellationToken cancellationToken)
    {
        if (_connection is null)
        {
            return;
        }

        var finished = new List<long>();
        var givenBack = new List<long>();
        for (int i = 0; i < _rows.Count; i++)
        {
            if (outcomes[i].DeadReason is { } reason)
            {
                await DieAsync(_rows[i], reason, outcomes[i].Detail!, cancellationToken).ConfigureAwait(false);
            }

            (outcomes[i] == ArticleOutcome.GivenBack ? givenBack : finished).Add(_rows[i].Number);
        }

        await ExecuteAsync(Delete, finished, cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(GiveBack, givenBack, cancellationToken).ConfigureAwait(false);
        await _transaction!.CommitAsync(cancellationToken).ConfigureAwait(false);
        _source.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            // Rolled back unless it was committed; the source gives the articles back before it takes others.
            await _transaction!.DisposeAsync().ConfigureAwait(false);
            await _connection.DisposeAsync().ConfigureAwait(false);
        }

        _one.Dispose();
    }

    // Text in PostgreSQL holds no U+0000.
    private static string Clean(string text) => text.Replace('\0', '\uFFFD');

    private async Task<bool> JoinsAsync(IJoiningSink sink, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await sink.JoinsAsync(_connection!, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    private static async Task RunAsync(Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException or IOException)
        {
            throw new BatchLostException(exception);
        }
    }

    private async Task DieAsync(QueueRow row, DeadReason reason, string detail, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Die, _connection, _transaction);
        command.Parameters.Add(new NpgsqlParameter<byte[]>("fingerprint", row.Fingerprint));
        command.Parameters.Add(new NpgsqlParameter<string>("id", row.Id));
        command.Parameters.Add(new NpgsqlParameter<byte[]>("item", row.Item));
        command.Parameters.Add(new NpgsqlParameter<string>("reason", DeadReasonName.Of(reason)));
        command.Parameters.Add(new NpgsqlParameter<string>("detail", Clean(detail)));
        command.Parameters.Add(new NpgsqlParameter<int>("attempts", Math.Min(row.Attempts, _maxAttempts)));
        command.Parameters.Add(new NpgsqlParameter<string>("worker", WorkerName.Value));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task ExecuteAsync(string sql, List<long> numbers, CancellationToken cancellationToken)
    {
        if (numbers.Count > 0)
        {
            await using var command = new NpgsqlCommand(sql, _connection, _transaction);
            command.Parameters.Add(new NpgsqlParameter("numbers", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { Value = numbers.ToArray() });
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection, _transaction);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
