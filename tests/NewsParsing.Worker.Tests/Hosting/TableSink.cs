using NewsParsing.Worker.PostgreSql;
using Npgsql;
using NpgsqlTypes;

namespace NewsParsing.Worker.Tests.Hosting;

/// <summary>Results as JSON in a table of the queue's own database, written in its transaction.</summary>
internal sealed class TableSink(string connection) : IJoiningSink
{
    private const string Create = "create table if not exists result (id text primary key, json text not null, writes int not null default 1)";

    private const string Upsert = """
        insert into result (id, json) select * from unnest(@ids, @texts)
        on conflict (id) do update set json = excluded.json, writes = result.writes + 1
        """;

    private bool _isReady;

    public async Task<bool> JoinsAsync(NpgsqlConnection queue, CancellationToken cancellationToken)
    {
        if (!_isReady)
        {
            await CreateAsync(connection, cancellationToken);
            _isReady = true;
        }

        return true;
    }

    public async Task WriteAsync(IReadOnlyList<Article> articles, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Upsert, transaction.Connection, transaction);
        command.Parameters.Add(
            new NpgsqlParameter("ids", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = articles.Select(article => article.Id!).ToArray() });
        command.Parameters.Add(
            new NpgsqlParameter("texts", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = articles.Select(article => article.ToJson()).ToArray() });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        await using var own = new NpgsqlConnection(connection);
        await own.OpenAsync(cancellationToken);
        await JoinsAsync(own, cancellationToken);
        await using NpgsqlTransaction transaction = await own.BeginTransactionAsync(cancellationToken);
        await WriteAsync(articles, transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public static async Task CreateAsync(string connection, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using NpgsqlCommand command = source.CreateCommand("select pg_advisory_lock(7); " + Create);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
