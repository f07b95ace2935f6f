using NewsParsing.Store.Sqlite;

namespace NewsParsing.Store;

/// <summary>A <see cref="NewsStore"/> in one file, without a server.</summary>
/// <remarks>
/// <para>
/// Any number of threads and processes of one machine may read and write the file at once; those that write take turns. Beside the file
/// stand two others (<c>-wal</c>, <c>-shm</c>) while it is open, also for readers. It does not belong on a network drive.
/// </para>
/// <para>
/// SQLite works on the thread that calls: a save returns when another process has had its turn, at most
/// <see cref="NewsStoreOptions.Timeout"/> later. A program whose thread is not to wait calls it in <c>Task.Run</c>.
/// </para>
/// </remarks>
public static class SqliteNewsStore
{
    /// <summary>Opens a store, and makes the file where there is none. A file of an earlier version is brought to this one.</summary>
    /// <param name="path">The file; its folder must exist. A database in memory (<c>:memory:</c>) is none.</param>
    /// <param name="options">How articles are kept; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>The store; close it by <see cref="NewsStore.DisposeAsync"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty, white space or no path.</exception>
    /// <exception cref="NewsStoreException">
    /// The file is no store or no database, was written by a later version, or cannot be opened.
    /// </exception>
    public static Task<NewsStore> OpenAsync(string path, NewsStoreOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<NewsStore>(new SqliteStore(path, options ?? new NewsStoreOptions()));
    }
}
