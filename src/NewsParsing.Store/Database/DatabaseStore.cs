using System.Data.Common;
using System.Security.Cryptography;
using NewsParsing.Store.Rows;

namespace NewsParsing.Store.Database;

/// <summary>What the databases have in common: questions, aliases and removal in plain SQL, over the same tables.</summary>
/// <remarks>
/// <para>
/// Tables: <c>article</c>, <c>actor</c>, <c>saying</c>, <c>link</c> (speakers and audiences), <c>alias</c>, <c>erased</c>, <c>meta</c>,
/// with the columns
/// of the rows in <see cref="Rows"/>. Sayings and links repeat <c>moment</c>, <c>tie</c> and the number in the article, the order of all
/// answers,
/// so that an index has it. Booleans are integers, for the same SQL runs on both.
/// </para>
/// <para>A database of its own defines the tables, the full-text search, the transactions and how rows are written.</para>
/// </remarks>
internal abstract partial class DatabaseStore(NewsStoreOptions options, SqlDialect dialect) : NewsStore
{
    // Two random halves of a hash are enough that nobody tries names against it: HMAC-SHA-256 takes a key of its own length.
    private const int SaltBytes = 32;

    protected NewsStoreOptions Options { get; } = options;

    protected SqlDialect Dialect { get; } = dialect;

    /// <summary>
    /// Runs a question on a connection that sees one state of the store; what the database throws becomes a
    /// <see cref="NewsStoreException"/>.
    /// </summary>
    protected abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> question, CancellationToken cancellationToken);

    /// <summary>
    /// Runs work in a transaction that writes, and commits it; what the database throws becomes a <see cref="NewsStoreException"/>.
    /// </summary>
    /// <param name="work">May run twice, where the database asks for it.</param>
    /// <param name="removes">Whether what is deleted may be nowhere afterwards, not even in free pages.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    protected abstract Task<T> WriteAsync<T>(Func<StoreSession, Task<T>> work, bool removes, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public override async Task<StoreCounts> CountAsync(CancellationToken cancellationToken = default)
        => await ReadAsync(
            async connection =>
            {
                const string Sql = """
                    select (select count(*) from article), (select count(*) from saying), (select min(day) from article),
                        (select max(day) from article)
                    """;
                List<string> keys = await connection.Command("select key from alias")
                    .ListAsync(row => row.GetString(0), cancellationToken).ConfigureAwait(false);
                // One name that was merged is an alias of a person and one of a body.
                int aliases = keys.Select(key => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]).Distinct().Count();
                List<StoreCounts> counts = await connection.Command(Sql).ListAsync(
                    row => new StoreCounts(row.GetInt64(0), row.GetInt64(1), aliases, row.DayOrNull(2), row.DayOrNull(3)),
                    cancellationToken).ConfigureAwait(false);
                return counts[0];
            },
            cancellationToken).ConfigureAwait(false);

    /// <summary>Reads who was removed; saving leaves them out.</summary>
    protected static async Task<Redactor> RedactorAsync(StoreSession session, CancellationToken cancellationToken)
    {
        List<long> erased = await session.Command("select hash from erased").ListAsync(row => row.GetInt64(0), cancellationToken)
            .ConfigureAwait(false);
        return new Redactor(await SaltAsync(session, cancellationToken).ConfigureAwait(false), erased.ToHashSet());
    }

    private static async Task<byte[]> SaltAsync(StoreSession session, CancellationToken cancellationToken)
    {
        const string Sql = "select value from meta where name = 'salt'";
        List<byte[]?> salt = await session.Command(Sql).ListAsync(row => row.BytesOrNull(0), cancellationToken).ConfigureAwait(false);
        if (salt is [{ } known])
        {
            return known;
        }

        // Two sessions may both find none: the first one's stays.
        await session.Command(
                "insert into meta(name, value) values('salt', @salt) on conflict (name) do nothing",
                ("@salt", RandomNumberGenerator.GetBytes(SaltBytes)))
            .RunAsync(cancellationToken).ConfigureAwait(false);
        return (await session.Command(Sql).ListAsync(row => row.BytesOrNull(0), cancellationToken).ConfigureAwait(false))[0]!;
    }

    /// <summary>Makes the rows of articles, before any lock is taken.</summary>
    protected ArticleRows[] RowsOf(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        for (int i = 0; i < articles.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(articles[i], nameof(articles));
        }

        var rows = new ArticleRows[articles.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows[i] = RowBuilder.Of(articles[i], Options.KeepParse);
        }

        return rows;
    }

}
