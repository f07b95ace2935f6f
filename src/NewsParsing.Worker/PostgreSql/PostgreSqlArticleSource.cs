using Npgsql;
using NpgsqlTypes;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>Takes articles from a table with <c>for update skip locked</c>.</summary>
/// <remarks>
/// Two steps, since what a killed worker wrote in the transaction of its batch is gone with it. First, in a transaction of its own, each
/// article
/// gets one attempt more and is invisible for some seconds; then the transaction of the batch locks the rows, and holds the locks until
/// results
/// and deletions are committed. A killed worker's locks go with its connection, and its attempts stay.
/// </remarks>
internal sealed class PostgreSqlArticleSource(NpgsqlDataSource database, WorkerOptions options) : IArticleSource
{
    // From counting to locking: one round trip. A worker that was killed in between keeps its articles for no longer than this.
    private const string Gap = "interval '5 seconds'";

    // An article that has failed may have killed its worker, and those beside it are innocent: from the second attempt on each is taken
    // alone.
    private const string Claim = $"""
        with next as (
            select no, attempts from article_queue where visible_at <= now() order by no limit @maximum for update skip locked),
        chosen as (
            select no from next, (select no as first_no, attempts as first_attempts from next order by no limit 1) as head
            where case when first_attempts > 0 then no = first_no else attempts = 0 end)
        update article_queue set attempts = attempts + 1, visible_at = now() + {Gap}
        where no in (select no from chosen) returning no, attempts
        """;

    // Should more time than the gap have gone by, another worker has the article: it has another attempt then, or is locked or gone.
    private const string Lock = """
        select no, item, attempts, id, fingerprint
        from article_queue join unnest(@numbers, @attempts) as claimed (claimed_no, claimed_attempts)
            on no = claimed_no and attempts = claimed_attempts
        order by no for update of article_queue skip locked
        """;

    private const string GiveBack = """
        update article_queue set attempts = attempts - 1, visible_at = now()
        from unnest(@numbers, @attempts) as claimed (claimed_no, claimed_attempts) where no = claimed_no and attempts = claimed_attempts
        """;

    private static readonly TimeSpan IdleWait = TimeSpan.FromMilliseconds(500);

    // What waits, about: by the ends of the index and not by counting rows, so that a long queue costs no more.
    private const string Waiting = "select coalesce(max(no) - min(no) + 1, 0) from article_queue";

    private bool _isReady;

    // Taken by this worker and lost with a connection: nobody died, so that these attempts do not count.
    private (long[] Numbers, int[] Attempts)? _owed;

    public async Task<IArticleBatch> TakeAsync(int maximum, CancellationToken cancellationToken)
    {
        if (!_isReady)
        {
            await QueueSchema.EnsureAsync(database, options, cancellationToken).ConfigureAwait(false);
            _isReady = true;
        }

        NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_owed is { } owed)
            {
                await ExecuteAsync(connection, GiveBack, owed, cancellationToken).ConfigureAwait(false);
                _owed = null;
            }

            (long[] Numbers, int[] Attempts) claimed = await ClaimAsync(connection, maximum, cancellationToken).ConfigureAwait(false);
            if (claimed.Numbers.Length == 0)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
                await Task.Delay(IdleWait, cancellationToken).ConfigureAwait(false);
                return new PostgreSqlBatch(this, waiting: 0);
            }

            // Whatever happens from here on, these are ours until they are settled.
            _owed = claimed;
            return await LockAsync(connection, claimed, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _isReady &= exception is not PostgresException { SqlState: PostgresErrorCodes.UndefinedTable };
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_owed is { } owed)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await using NpgsqlConnection connection = await database.OpenConnectionAsync(limit.Token).ConfigureAwait(false);
            await ExecuteAsync(connection, GiveBack, owed, limit.Token).ConfigureAwait(false);
            _owed = null;
        }

        await database.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The batch is settled: nothing is owed.</summary>
    internal void Forget() => _owed = null;

    private static async Task<(long[] Numbers, int[] Attempts)> ClaimAsync(
        NpgsqlConnection connection, int maximum, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Claim, connection);
        command.Parameters.Add(new NpgsqlParameter<int>("maximum", maximum));
        var numbers = new List<long>();
        var attempts = new List<int>();
        // Not to be cancelled: what is counted has to be known, to be given back.
        cancellationToken.ThrowIfCancellationRequested();
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        while (await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            numbers.Add(reader.GetInt64(0));
            attempts.Add(reader.GetInt32(1));
        }

        return ([.. numbers], [.. attempts]);
    }

    private async Task<IArticleBatch> LockAsync(
        NpgsqlConnection connection, (long[] Numbers, int[] Attempts) claimed, CancellationToken cancellationToken)
    {
        NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        // A worker whose machine is gone without a word leaves an open connection and its locks: the server ends it when it hears nothing.
        // Keeping the batch is what it hears.
        string limits = FormattableString.Invariant(
            $"set local idle_in_transaction_session_timeout = {(long)options.AckWait.TotalMilliseconds}; {Waiting}");
        await using var prepare = new NpgsqlCommand(limits, connection, transaction);
        long waiting = (long)(await prepare.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        await using NpgsqlCommand command = Of(connection, Lock, claimed);
        command.Transaction = transaction;
        var rows = new List<QueueRow>(claimed.Numbers.Length);
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(new QueueRow(
                    reader.GetInt64(0),
                    reader.GetFieldValue<byte[]>(1),
                    reader.GetInt32(2),
                    reader.GetString(3),
                    reader.GetFieldValue<byte[]>(4)));
            }
        }

        return new PostgreSqlBatch(this, connection, transaction, rows, Math.Max(0, waiting - rows.Count), options.MaxAttempts);
    }

    private static async Task ExecuteAsync(
        NpgsqlConnection connection, string sql, (long[] Numbers, int[] Attempts) claimed, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Of(connection, sql, claimed);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static NpgsqlCommand Of(NpgsqlConnection connection, string sql, (long[] Numbers, int[] Attempts) claimed)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter("numbers", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { Value = claimed.Numbers });
        command.Parameters.Add(new NpgsqlParameter("attempts", NpgsqlDbType.Array | NpgsqlDbType.Integer) { Value = claimed.Attempts });
        return command;
    }
}
