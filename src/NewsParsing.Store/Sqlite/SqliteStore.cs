using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsParsing.Store.Database;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Sqlite;

/// <summary>The store in a file: one connection that writes, and as many that read as there are questions at once.</summary>
internal sealed class SqliteStore : DatabaseStore
{
    // A checkpoint waits for readers: pages of a question take milliseconds, those of another process as long as it likes.
    private const int CheckpointTries = 5;
    private static readonly TimeSpan CheckpointPause = TimeSpan.FromMilliseconds(50);

    // As the user wrote it, for messages; and from the root, for connections are opened later too, when the current folder may be another.
    private readonly string _path;
    private readonly string _file;
    private readonly SqliteSettings _settings;
    private readonly SqliteConnection _writing;
    private readonly SqliteRowWriter _writer;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentBag<SqliteConnection> _reading = [];
    private int _disposed;
    private bool _isClosed;

    public SqliteStore(string path, NewsStoreOptions options, SqliteSettings? settings = null)
        : base(options, new SqliteDialect())
    {
        if (path == ":memory:")
        {
            throw new NewsStoreException("A store is a file, which several connections read: ':memory:' is none. Take a temporary one.");
        }

        _path = path;
        _file = Path.GetFullPath(path);
        _settings = settings ?? SqliteSettings.Default;
        _writing = Open(options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate);
        try
        {
            SqliteSchema.Apply(_writing, path, _settings.Migrations, options.ReadOnly);
            _writer = new SqliteRowWriter(_writing, _settings.FullText);
        }
        catch (SqliteException error)
        {
            _writing.Dispose();
            throw SqliteErrors.Explain(error, path);
        }
        catch
        {
            _writing.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SaveResult>> SaveAsync(
        IReadOnlyList<Article> articles, CancellationToken cancellationToken = default)
    {
        ArticleRows[] rows = RowsOf(articles, cancellationToken);
        return rows.Length == 0 ? [] : await WriteAsync<IReadOnlyList<SaveResult>>(
            async session =>
            {
                Redactor redactor = await RedactorAsync(session, cancellationToken).ConfigureAwait(false);
                var results = new SaveResult[rows.Length];
                for (int i = 0; i < rows.Length; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    results[i] = _writer.Save(redactor.Apply(rows[i]), Options.Overwrite);
                }

                return results;
            },
            removes: false,
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _turn.WaitAsync().ConfigureAwait(false);
        while (_reading.TryTake(out SqliteConnection? connection))
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }

        _writer.Dispose();
        await _writing.DisposeAsync().ConfigureAwait(false);
        // Who came for a turn meanwhile gets it, and is told: a semaphore that is disposed of would let them wait for ever.
        _isClosed = true;
        _turn.Release();
    }

    /// <inheritdoc/>
    protected override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> question, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        cancellationToken.ThrowIfCancellationRequested();
        SqliteConnection connection = _reading.TryTake(out SqliteConnection? idle) ? idle
            // Without Create: a store whose file was removed is not an empty one.
            : Open(Options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
        try
        {
            // The statements of a question see one state of the file.
            await using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
            return await question(connection).ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, _path);
        }
        finally
        {
            _reading.Add(connection);
            if (_disposed != 0 && _reading.TryTake(out SqliteConnection? late))
            {
                await late.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task<T> WriteAsync<T>(Func<StoreSession, Task<T>> work, bool removes, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        if (Options.ReadOnly)
        {
            // SQLite refuses the first change only, and an article that is there already changes nothing.
            throw new NewsStoreException($"'{_path}' cannot be written: it was opened for reading alone.");
        }

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            T result;
            // Immediate: a transaction that reads first and then writes is refused, without waiting, when another one has written
            // meanwhile.
            await using (SqliteTransaction transaction = _writing.BeginTransaction(deferred: false))
            {
                _writer.Begin(transaction);
                result = await work(_writer).ConfigureAwait(false);
                _writer.End();
                cancellationToken.ThrowIfCancellationRequested();
                transaction.Commit();
            }

            if (removes)
            {
                await SweepAsync().ConfigureAwait(false);
            }

            return result;
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, _path);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes the log into the file and empties it, so that no older page stays in it.</summary>
    private async Task SweepAsync()
    {
        for (int i = 0; i < CheckpointTries; i++)
        {
            List<long> busy = await _writing.Command("pragma wal_checkpoint(truncate)")
                .ListAsync(row => row.GetInt64(0), CancellationToken.None).ConfigureAwait(false);
            if (busy is [0])
            {
                return;
            }

            await Task.Delay(CheckpointPause).ConfigureAwait(false);
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = _file,
            Mode = mode,
            // 0 is for ever.
            DefaultTimeout = Options.Timeout == Timeout.InfiniteTimeSpan
                ? 0
                : (int)Math.Clamp(Math.Ceiling(Options.Timeout.TotalSeconds), 1, int.MaxValue),
            // Connections are kept here: a pool of the process would keep the file open after the store is closed.
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            // full: what was saved is there after a power failure too, so that a queue may forget it.
            // secure_delete: what is deleted is overwritten with zeros in the file.
            // cache_size: up to 64 MB, in place of 2 MB, for a search by words visits pages all over the file. Not mmap, which is faster
            // still: an error
            // of the disk would end the process.
            string most = _settings.MostPages is { } pages
                ? $"pragma max_page_count = {pages.ToString(CultureInfo.InvariantCulture)};"
                : "";
            using var pragmas = (SqliteCommand)connection.Command(
                "pragma busy_timeout = 1000; pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory; "
                + $"pragma cache_size = -65536; {most}");
            pragmas.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.Explain(error, _path);
        }
    }
}
