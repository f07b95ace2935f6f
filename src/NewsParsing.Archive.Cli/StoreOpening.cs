using NewsParsing.Store;
using NewsParsing.Store.PostgreSql;
using NewsParsing.Worker.PostgreSql;

namespace NewsParsing.Archive.Cli;

/// <summary>Chooses the store for what the command line calls a database.</summary>
internal static class StoreOpening
{
    /// <param name="database">A file, or where PostgreSQL is.</param>
    /// <param name="isNew">Whether a file that is not there is made: a mistyped name is no empty archive.</param>
    /// <param name="options">How articles are kept; null for the default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="NewsStoreException">It cannot be opened.</exception>
    public static async Task<NewsStore> OpenAsync(
        string database, bool isNew, NewsStoreOptions? options, CancellationToken cancellationToken)
        => IsServer(database)
            ? await PostgreSqlNewsStore.OpenAsync(
                ConnectionAddress.Parse(database).ConnectionString, options, cancellationToken: cancellationToken).ConfigureAwait(false)
            : !isNew && !File.Exists(database) ? throw new NewsStoreException("there is no such file; add makes it")
            : await SqliteNewsStore.OpenAsync(database, options, cancellationToken).ConfigureAwait(false);

    /// <summary>What messages call the database: never with a password.</summary>
    public static string NameOf(string database) => IsServer(database) ? "the database" : database;

    /// <summary>Whether it is a server's: an address, or <c>Host=…</c> as Npgsql has it.</summary>
    public static bool IsServer(string database) => ConnectionAddress.IsPostgreSql(database);
}
