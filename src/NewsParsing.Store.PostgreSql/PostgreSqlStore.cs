using System.Data;
using System.Data.Common;
using System.Globalization;
using NewsParsing.Store.Database;
using NewsParsing.Store.Rows;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>The store in a database of PostgreSQL: a connection of the pool for each question and each transaction.</summary>
/// <remarks>
/// Those who save share a lock, which all other writing takes alone: who is removed is then not saved at the same moment by one who does
/// not know it yet, and no two aliases make a circle. Articles are locked in the order of their keys.
/// </remarks>
internal sealed class PostgreSqlStore : DatabaseStore
{
    // Two writers that wait for each other are rare (an article removed and saved at once); the server ends one of them after a second.
    private const int Tries = 5;

    private readonly NpgsqlDataSource _source;
    private readonly bool _owned;
    private readonly PostgreSqlSchema _schema;
    private readonly string _place;

    public PostgreSqlStore(NpgsqlDataSource source, bool owned, PostgreSqlSchema schema, NewsStoreOptions options)
        : base(options, new PostgreSqlDialect())
    {
        _source = source;
        _owned = owned;
        _schema = schema;
        var known = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        _place = string.Create(CultureInfo.InvariantCulture,
            $"PostgreSQL at '{known.Host}:{known.Port}', database '{known.Database ?? known.Username}'");
    }

    /// <summary>Makes or checks the tables.</summary>
    public Task OpenAsync(IReadOnlyList<string> migrations, CancellationToken cancellationToken) => ExplainAsync(
        async () =>
        {
            await using NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await _schema.ApplyAsync(connection, _place, migrations, Options.ReadOnly, cancellationToken).ConfigureAwait(false);
            return true;
        });

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SaveResult>> SaveAsync(
        IReadOnlyList<Article> articles, CancellationToken cancellationToken = default)
    {
        ArticleRows[] rows = RowsOf(articles, cancellationToken);
        return rows.Length == 0
            ? []
            : await WriteAsync(shared: true, session => SaveAsync(session, rows, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
    }

    /// <summary>Saves articles in a transaction of the caller's.</summary>
    public async Task<IReadOnlyList<SaveResult>> SaveAsync(
        IReadOnlyList<Article> articles, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        ArticleRows[] rows = RowsOf(articles, cancellationToken);
        ArgumentNullException.ThrowIfNull(transaction);
        NpgsqlConnection connection = transaction.Connection
            ?? throw new ArgumentException("The transaction has ended.", nameof(transaction));
        if (transaction.IsolationLevel is not (IsolationLevel.ReadCommitted or IsolationLevel.Unspecified))
        {
            throw new ArgumentException(
                "The transaction has to see what others have committed, people removed among it: read committed.", nameof(transaction));
        }

        RequireWriting();
        return rows.Length == 0 ? [] : await ExplainAsync<IReadOnlyList<SaveResult>>(async () =>
        {
            const string Mark = "newsparsing_save";
            await transaction.SaveAsync(Mark, cancellationToken).ConfigureAwait(false);
            try
            {
                (string path, string timeout) = await SettingsAsync(connection, cancellationToken).ConfigureAwait(false);
                await SetAsync(connection, _schema.Quoted, Milliseconds(Options.Timeout), cancellationToken).ConfigureAwait(false);
                await _schema.LockAsync(connection, shared: true, cancellationToken).ConfigureAwait(false);
                SaveResult[] results = await SaveAsync(new PostgreSqlSession(connection), rows, cancellationToken).ConfigureAwait(false);
                await SetAsync(connection, path, timeout, cancellationToken).ConfigureAwait(false);
                await transaction.ReleaseAsync(Mark, cancellationToken).ConfigureAwait(false);
                return results;
            }
            catch when (connection.State == ConnectionState.Open)
            {
                // Settings that were made since go back too.
                await transaction.RollbackAsync(Mark, CancellationToken.None).ConfigureAwait(false);
                throw;
            }
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<bool> RemoveArticleAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return await RemoveAsync("digest = @value", RowArrays.DigestOf(StoredText.Clean(key)), cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public override Task<int> RemoveBeforeAsync(DateOnly day, CancellationToken cancellationToken = default)
        => RemoveAsync("moment > 0 and moment < @value", Moment.First(day), cancellationToken);

    /// <summary>Takes what was removed out of the tables.</summary>
    public Task VacuumAsync(bool full, CancellationToken cancellationToken)
    {
        RequireWriting();
        return ExplainAsync(
            async () =>
            {
                await using NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
                string tables = string.Join(", ", PostgreSqlSchema.Tables.Select(table => $"{_schema.Quoted}.{table}"));
                DbCommand command = connection.Command($"vacuum ({(full ? "full, " : "")}analyze) {tables}");
                // Of a great archive it takes hours.
                command.CommandTimeout = 0;
                return await command.RunAsync(cancellationToken).ConfigureAwait(false);
            });
    }

    /// <inheritdoc/>
    public NpgsqlDataSource DataSource => _source;

    public override ValueTask DisposeAsync() => _owned ? _source.DisposeAsync() : ValueTask.CompletedTask;

    /// <inheritdoc/>
    protected override Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> question, CancellationToken cancellationToken)
        => RetryAsync(async () =>
    {
        await using NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        // The statements of a question see one state of the store.
        await using NpgsqlTransaction transaction =
            await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        await SetAsync(connection, _schema.Quoted, Milliseconds(Options.Timeout), cancellationToken).ConfigureAwait(false);
        T answer = await question(connection).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return answer;
    });

    /// <inheritdoc/>
    // What is deleted is in no index for anybody; VacuumAsync takes it out of the files.
    protected override Task<T> WriteAsync<T>(Func<StoreSession, Task<T>> work, bool removes, CancellationToken cancellationToken)
        => WriteAsync(shared: false, session => work(session), cancellationToken);

    private Task<T> WriteAsync<T>(bool shared, Func<PostgreSqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        RequireWriting();
        return RetryAsync(async () =>
        {
            await using NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using NpgsqlTransaction transaction =
                await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
            await SetAsync(connection, _schema.Quoted, Milliseconds(Options.Timeout), cancellationToken).ConfigureAwait(false);
            await _schema.LockAsync(connection, shared, cancellationToken).ConfigureAwait(false);
            T result = await work(new PostgreSqlSession(connection)).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        });
    }

    private async Task<SaveResult[]> SaveAsync(PostgreSqlSession session, ArticleRows[] rows, CancellationToken cancellationToken)
    {
        Redactor redactor = await RedactorAsync(session, cancellationToken).ConfigureAwait(false);
        return await session.SaveAsync([.. rows.Select(redactor.Apply)], Options.Overwrite, cancellationToken).ConfigureAwait(false);
    }

    // All at once and beside those who save: each article is locked before what belongs to it is sought, in the order in which they lock.
    private Task<int> RemoveAsync(string condition, object value, CancellationToken cancellationToken) => WriteAsync(
        shared: true,
        async session =>
        {
            List<long> articles = await session
                .Command($"select id from article where {condition} order by key for update", ("@value", value))
                .ListAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
            await session.DeleteAsync(articles, cancellationToken).ConfigureAwait(false);
            return articles.Count;
        },
        cancellationToken);

    private void RequireWriting()
    {
        if (Options.ReadOnly)
        {
            throw new NewsStoreException($"{_place} cannot be written: it was opened for reading alone.");
        }
    }

    private static string Milliseconds(TimeSpan timeout)
        // 0 is for ever.
        => timeout == Timeout.InfiniteTimeSpan
            ? "0"
            : ((int)Math.Clamp(timeout.TotalMilliseconds, 1, int.MaxValue)).ToString(CultureInfo.InvariantCulture);

    private static async Task<(string Path, string Timeout)> SettingsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
        => (await connection.Command("select pg_catalog.current_setting('search_path'), pg_catalog.current_setting('lock_timeout')")
            .ListAsync(row => (row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false))[0];

    // For the transaction alone: neither the pool nor a proxy between gives the settings to anybody else.
    private static Task<int> SetAsync(NpgsqlConnection connection, string path, string timeout, CancellationToken cancellationToken)
        => connection.Command(
            "select pg_catalog.set_config('search_path', @path, true), pg_catalog.set_config('lock_timeout', @timeout, true)",
            ("@path", path),
            ("@timeout", timeout)).RunAsync(cancellationToken);

    private async Task<T> RetryAsync<T>(Func<Task<T>> work)
    {
        for (int i = 1; ; i++)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (PostgresException error) when (i < Tries && PostgreSqlErrors.IsConflict(error))
            {
            }
            catch (NpgsqlException error)
            {
                throw PostgreSqlErrors.Explain(error, _place);
            }
        }
    }

    private async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (NpgsqlException error)
        {
            throw PostgreSqlErrors.Explain(error, _place);
        }
    }
}
