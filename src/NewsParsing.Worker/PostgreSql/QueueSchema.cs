using Npgsql;

namespace NewsParsing.Worker.PostgreSql;

/// <summary>The tables of the queue.</summary>
internal static class QueueSchema
{
    // So that of several workers that start at once one creates the tables and the others wait: "if not exists" alone may fail in a race.
    // Any number that nobody else takes will do.
    private const long Lock = 0x4E65_7773_5175_6575;

    private const string Find = "select to_regclass('article_queue') is not null and to_regclass('article_dead') is not null";

    // fingerprint: of id and content, so that an article sent twice lies there once and a corrected one beside it; and bytea, for an id may
    // hold U+0000, which text may not. attempts counts workers that began; visible_at: not before, for the moment between counting and
    // locking.
    private const string Tables = """
        create table if not exists article_queue (
            no bigint generated always as identity primary key,
            fingerprint bytea not null unique,
            id text not null,
            item bytea not null,
            attempts int not null default 0,
            visible_at timestamptz not null default now(),
            queued_at timestamptz not null default now());
        create table if not exists article_dead (
            no bigint generated always as identity primary key,
            fingerprint bytea not null,
            id text,
            item bytea not null,
            reason text not null,
            detail text not null,
            attempts int not null,
            worker text not null,
            died_at timestamptz not null default now());
        """;

    public static async Task EnsureAsync(NpgsqlDataSource database, WorkerOptions options, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (var find = new NpgsqlCommand(Find, connection))
        {
            // Who may only read and write rows may not create tables, not even with "if not exists".
            if (await find.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true)
            {
                return;
            }
        }

        if (!options.CreateStreams)
        {
            throw new InvalidOperationException("The database has no tables article_queue and article_dead, and CreateStreams is false.");
        }

        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (var create = new NpgsqlCommand($"select pg_advisory_xact_lock({Lock}); {Tables}", connection, transaction))
        {
            await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }
}
