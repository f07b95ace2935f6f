using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>A <see cref="NewsStore"/> in a database of PostgreSQL, for many writers at once.</summary>
/// <remarks>
/// The tables stand in a schema of their own. Any number of threads, processes and machines may save at once; only who removes a person or merges
/// names waits until those that save have ended, and they for that one. Safe to use from several threads.
/// </remarks>
public sealed class PostgreSqlNewsStore : NewsStore
{
    /// <summary>The schema of the tables where no other is given.</summary>
    public const string DefaultSchema = "newsparsing";

    private readonly PostgreSqlStore _store;

    private PostgreSqlNewsStore(PostgreSqlStore store) => _store = store;

    /// <summary>The connections to the database of the store, for transactions of one's own. The store closes them unless they are the caller's.</summary>
    public NpgsqlDataSource DataSource => _store.DataSource;

    /// <summary>Opens a store, and makes the schema and its tables where there are none. Tables of an earlier version are brought to this one.</summary>
    /// <param name="connectionString">
    /// The server, the database and the user, as Npgsql takes it: <c>Host=localhost;Database=news;Username=news</c>. Statements may take as long as
    /// they take unless it gives a <c>Command Timeout</c>.
    /// </param>
    /// <param name="options">How articles are kept; null for the defaults.</param>
    /// <param name="schema">The schema of the tables: 1 to 63 bytes of UTF-8. Several stores may stand in one database, each in its own.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>The store; close it by <see cref="DisposeAsync"/>.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="connectionString"/> is null, empty, or no connection string; or <paramref name="schema"/> is no name.
    /// </exception>
    /// <exception cref="NewsStoreException">
    /// The server cannot be reached or refuses the user; there is no such database; the tables belong to another program or to a later version.
    /// </exception>
    public static async Task<PostgreSqlNewsStore> OpenAsync(
        string connectionString, NewsStoreOptions? options = null, string schema = DefaultSchema, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        ArgumentNullException.ThrowIfNull(schema);
        NpgsqlDataSource source = SourceOf(connectionString);
        try
        {
            return await OpenAsync(source, owned: true, options, schema, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>As <see cref="OpenAsync(string, NewsStoreOptions, string, CancellationToken)"/>, with connections of the caller's.</summary>
    /// <param name="dataSource">
    /// Gives the connections, and stays open when the store is closed. One of an <see cref="NpgsqlSlimDataSourceBuilder"/> needs
    /// <see cref="NpgsqlSlimDataSourceBuilder.EnableArrays"/>.
    /// </param>
    /// <param name="options">How articles are kept; null for the defaults.</param>
    /// <param name="schema">The schema of the tables: 1 to 63 bytes of UTF-8.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is no name.</exception>
    /// <exception cref="NewsStoreException">
    /// The server cannot be reached or refuses the user; there is no such database; the tables belong to another program or to a later version.
    /// </exception>
    public static Task<PostgreSqlNewsStore> OpenAsync(
        NpgsqlDataSource dataSource, NewsStoreOptions? options = null, string schema = DefaultSchema, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(schema);
        return OpenAsync(dataSource, owned: false, options, schema, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SaveResult>> SaveAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken = default)
        => _store.SaveAsync(articles, cancellationToken);

    /// <summary>
    /// Saves articles as part of the caller's transaction, so that they are saved if and only if it is committed: together with taking them from a
    /// queue in the same database.
    /// </summary>
    /// <param name="articles">The articles, as many at once as are worth a transaction (hundreds).</param>
    /// <param name="transaction">
    /// A transaction, read committed, on a connection to the database of the store. Its settings are the same afterwards.
    /// Until it ends, nobody can remove a person or merge names, and others who save the same articles wait: end it soon.
    /// </param>
    /// <param name="cancellationToken">Ends the work; nothing of it is then written.</param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/>, one of them or <paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="transaction"/> has ended, or is not read committed.</exception>
    /// <exception cref="NewsStoreException">
    /// The database refuses. The transaction goes on from where it was before, unless the server was lost; with two writers that wait for each
    /// other (SQLSTATE 40P01) do all of it once more.
    /// </exception>
    public Task<IReadOnlyList<SaveResult>> SaveAsync(
        IReadOnlyList<Article> articles, NpgsqlTransaction transaction, CancellationToken cancellationToken = default)
        => _store.SaveAsync(articles, transaction, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<StoredSaying> FindAsync(SayingQuery query, CancellationToken cancellationToken = default)
        => _store.FindAsync(query, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<StoredPerson> PeopleAsync(PersonQuery query, CancellationToken cancellationToken = default)
        => _store.PeopleAsync(query, cancellationToken);

    /// <inheritdoc/>
    public override Task<StoredArticle?> ArticleAsync(string key, CancellationToken cancellationToken = default)
        => _store.ArticleAsync(key, cancellationToken);

    /// <inheritdoc/>
    public override Task MergeAsync(string from, string into, CancellationToken cancellationToken = default)
        => _store.MergeAsync(from, into, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> SplitAsync(string name, CancellationToken cancellationToken = default)
        => _store.SplitAsync(name, cancellationToken);

    /// <summary>
    /// Removes an article and all that was said in it: no question finds it any more. <see cref="VacuumAsync"/> takes it out of the files too.
    /// </summary>
    /// <inheritdoc/>
    public override Task<bool> RemoveArticleAsync(string key, CancellationToken cancellationToken = default)
        => _store.RemoveArticleAsync(key, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> RemovePersonAsync(string name, CancellationToken cancellationToken = default)
        => _store.RemovePersonAsync(name, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> ReadmitPersonAsync(string name, CancellationToken cancellationToken = default)
        => _store.ReadmitPersonAsync(name, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> RemoveBeforeAsync(DateOnly day, CancellationToken cancellationToken = default)
        => _store.RemoveBeforeAsync(day, cancellationToken);

    /// <summary>
    /// Takes what was removed or replaced out of the tables and their indexes, and counts anew what the server plans searches by.
    /// </summary>
    /// <remarks>
    /// A server does the first part by itself, some time after a fifth of a table has changed (autovacuum). What was removed is then in no index and
    /// its room is used again, but its bytes stay in the files until something is written over them; only <paramref name="full"/> makes files
    /// without them. The write-ahead log, its archive, replicas and backups keep it as long as they are kept.
    /// </remarks>
    /// <param name="full">
    /// Whether to write all tables and indexes anew (<c>vacuum full</c>), which needs room for a second copy; nobody reads or writes meanwhile.
    /// </param>
    /// <param name="cancellationToken">Ends the work; tables that are done stay done.</param>
    /// <returns>The work.</returns>
    /// <exception cref="NewsStoreException">The store is opened for reading alone, or the database refuses.</exception>
    public Task VacuumAsync(bool full = false, CancellationToken cancellationToken = default) => _store.VacuumAsync(full, cancellationToken);

    /// <inheritdoc/>
    public override Task<StoreCounts> CountAsync(CancellationToken cancellationToken = default) => _store.CountAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task ExportParquetAsync(Stream stream, CancellationToken cancellationToken = default)
        => _store.ExportParquetAsync(stream, cancellationToken);

    /// <summary>Closes the connections, unless they are of a data source of the caller's.</summary>
    public override ValueTask DisposeAsync() => _store.DisposeAsync();

    private static async Task<PostgreSqlNewsStore> OpenAsync(
        NpgsqlDataSource source, bool owned, NewsStoreOptions? options, string schema, CancellationToken cancellationToken)
    {
        var store = new PostgreSqlStore(source, owned, new PostgreSqlSchema(schema), options ?? new NewsStoreOptions());
        await store.OpenAsync(PostgreSqlSchema.Migrations, cancellationToken).ConfigureAwait(false);
        return new PostgreSqlNewsStore(store);
    }

    // Slim: what is not used here (ranges, JSON, network addresses) is then left out of native code.
    private static NpgsqlDataSource SourceOf(string connectionString)
    {
        var builder = new NpgsqlSlimDataSourceBuilder(connectionString);
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        if (!builder.ConnectionStringBuilder.ContainsKey("Command Timeout"))
        {
            // Counting all people of an archive takes longer than Npgsql's 30 seconds; tokens end what lasts too long.
            builder.ConnectionStringBuilder.CommandTimeout = 0;
        }

        return builder.Build();
    }
}
