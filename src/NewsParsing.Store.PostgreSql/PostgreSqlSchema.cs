using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Store.Database;
using Npgsql;

namespace NewsParsing.Store.PostgreSql;

/// <summary>The tables in a schema of their own, and what makes those of an older version today's.</summary>
internal sealed class PostgreSqlSchema
{
    // PostgreSQL cuts longer names without a word, and two of them would be one.
    private const int LongestName = 63;

    // The letters NwSt, so that the locks of other programs in the same database are others.
    private const int LockClass = 0x4E77_5374;

    private readonly int _lock;

    /// <exception cref="ArgumentException">The name is empty, too long or of the server's own.</exception>
    public PostgreSqlSchema(string name)
    {
        if (name.Length == 0 || Encoding.UTF8.GetByteCount(name) > LongestName || name.Contains('\0', StringComparison.Ordinal)
            || name.StartsWith("pg_", StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{name}' is no name of a schema: 1 to {LongestName} bytes, not beginning with 'pg_'.", nameof(name));
        }

        Name = name;
        Quoted = $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        _lock = BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }

    /// <summary>What leads from each version to the next; the first one makes the tables in an empty schema.</summary>
    // Never changed once released: a change is one more script.
    // "C": keys are compared as they are here, and ranges of them are those of their bytes. Texts may be longer than an entry of a B-tree
    // (2,704 bytes): what is only sought as a whole has a hash index, and an article's key is unique by its SHA-256.
    // The text is compressed already: external keeps the server from trying it again.
    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
        create table meta(name text primary key, value bytea);
        create table article(
            id bigint generated always as identity primary key, digest bytea not null unique, key text collate "C" not null, tie bigint not null,
            hash bytea not null, parser text, model text, moment bigint not null, day integer, published text, source text,
            source_key text collate "C", url text, headline text, byline text, language text, named integer not null,
            redaction bigint not null, body bytea, parse bytea);
        alter table article alter column body set storage external, alter column parse set storage external;
        create index article_key on article using hash (key);
        create index article_moment on article(moment);
        create index article_source on article using hash (source_key);
        create table actor(
            article bigint not null, no integer not null, name text not null, folded text not null, kind integer not null, title text,
            affiliation text, gender integer, age integer, key text collate "C", name_key text collate "C", speaks integer not null,
            primary key (article, no));
        create index actor_key on actor(key, name_key) include (speaks) where key is not null;
        create index actor_name on actor(name_key, key) where speaks = 1;
        create table saying(
            id bigint primary key, article bigint not null, no integer not null, label text not null, kind integer not null,
            act integer not null, negated integer not null, confidence double precision not null, start_at integer not null,
            end_at integer not null, inside integer not null, words bigint, moment bigint not null, tie bigint not null, cue text,
            text text not null, search tsvector not null);
        create index saying_article on saying(article, no);
        create index saying_order on saying(moment, tie, no);
        create index saying_words on saying(words) where words is not null;
        create index saying_search on saying using gin (search);
        create table link(
            saying bigint not null, role integer not null, no integer not null, actor integer not null, key text collate "C",
            moment bigint not null, tie bigint not null, sno integer not null, counts integer not null, words bigint not null,
            primary key (saying, role, no));
        create index link_key on link(key, role, moment, tie, sno) include (counts, words) where key is not null;
        create table alias(key text collate "C" primary key, person text collate "C" not null);
        create index alias_person on alias(person);
        create table erased(hash bigint primary key);
        """,
    ];

    public static IReadOnlyList<string> Tables { get; } = ["article", "actor", "saying", "link", "alias", "erased", "meta"];

    public string Name { get; }

    /// <summary>The name as SQL takes it.</summary>
    public string Quoted { get; }

    /// <summary>Makes the tables those of today's version.</summary>
    /// <param name="connection">A connection outside a transaction.</param>
    /// <param name="place">The server and the database, for messages.</param>
    /// <param name="migrations">The scripts.</param>
    /// <param name="readOnly">Whether nothing may be written.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <exception cref="NewsStoreException">They belong to another program, or to a later version of this one.</exception>
    public async Task ApplyAsync(
        NpgsqlConnection connection, string place, IReadOnlyList<string> migrations, bool readOnly, CancellationToken cancellationToken)
    {
        int? found = await VersionAsync(connection, place, migrations.Count, cancellationToken).ConfigureAwait(false);
        if (found == migrations.Count)
        {
            return;
        }

        if (readOnly)
        {
            throw new NewsStoreException(found is null
                ? $"{place} has no store in the schema '{Name}', and is opened for reading alone."
                : $"{place}: the schema '{Name}' has to be brought to the version of this program, and is opened for reading alone.");
        }

        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await LockAsync(connection, shared: false, cancellationToken).ConfigureAwait(false);
        // Another process may have done it meanwhile.
        int version = await VersionAsync(connection, place, migrations.Count, cancellationToken).ConfigureAwait(false) ?? 0;
        if (version == 0 && !await ExistsAsync(connection, cancellationToken).ConfigureAwait(false))
        {
            // "if not exists" alone would ask for the right to create schemas even where there is one.
            await RunAsync($"create schema if not exists {Quoted}").ConfigureAwait(false);
        }

        await RunAsync($"set local search_path to {Quoted}").ConfigureAwait(false);
        bool isNew = version == 0;
        for (; version < migrations.Count; version++)
        {
            try
            {
                await RunAsync(migrations[version]).ConfigureAwait(false);
            }
            catch (PostgresException error) when (isNew && error.SqlState is PostgresErrorCodes.DuplicateTable)
            {
                throw new NewsStoreException($"{place}: the schema '{Name}' holds tables of another program; give a schema of its own.", error);
            }
        }

        await connection.Command(
            "insert into meta(name, value) values('version', @version) on conflict (name) do update set value = excluded.value",
            ("@version", Encoding.ASCII.GetBytes(version.ToString(CultureInfo.InvariantCulture)))).RunAsync(cancellationToken).ConfigureAwait(false);
        if (isNew)
        {
            // Here, so that no two writers make one each.
            await connection.Command(
                "insert into meta(name, value) values('salt', @salt)", ("@salt", RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes)))
                .RunAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);

        Task<int> RunAsync(string sql) => connection.Command(sql).RunAsync(cancellationToken);
    }

    /// <summary>
    /// Waits until nobody else writes, or for those who save until nobody but savers does; until the end of the transaction.
    /// </summary>
    public Task LockAsync(NpgsqlConnection connection, bool shared, CancellationToken cancellationToken)
        => connection.Command(
            $"select pg_advisory_xact_lock{(shared ? "_shared" : "")}(@class, @lock)", ("@class", LockClass), ("@lock", _lock))
            .RunAsync(cancellationToken);

    /// <returns>The version of the tables; null where there are none.</returns>
    private async Task<int?> VersionAsync(NpgsqlConnection connection, string place, int newest, CancellationToken cancellationToken)
    {
        List<long> tables = await connection.Command(
            """
            select count(*) from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = @schema and c.relname = 'meta' and a.attname in ('name', 'value')
            """,
            ("@schema", Name)).ListAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
        if (tables[0] != 2)
        {
            return null;
        }

        List<byte[]?> value = await connection.Command($"select value from {Quoted}.meta where name = 'version'")
            .ListAsync(row => row.BytesOrNull(0), cancellationToken).ConfigureAwait(false);
        if (value is not [{ } digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int version))
        {
            throw new NewsStoreException($"{place}: the schema '{Name}' holds tables of another program; give a schema of its own.");
        }

        return version <= newest
            ? version
            : throw new NewsStoreException(
                $"{place}: the schema '{Name}' was written by a later version of this program: it is version {version}, and this one knows up to {newest}.");
    }

    private async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
        => (await connection.Command("select 1 from pg_catalog.pg_namespace where nspname = @schema", ("@schema", Name))
            .ListAsync(row => row.GetInt32(0), cancellationToken).ConfigureAwait(false)).Count > 0;
}
