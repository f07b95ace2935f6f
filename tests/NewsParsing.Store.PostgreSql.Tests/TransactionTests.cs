using System.Data;
using NewsParsing.Store.Tests.Contract;
using Npgsql;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>Articles saved in a transaction of the caller's: with a queue in the same database, each once.</summary>
[Collection(PostgreSqlTests.Name)]
public sealed class TransactionTests(PostgreSqlServer server)
{
    private const string Settings = "select current_setting('search_path') || ' ' || current_setting('lock_timeout')";

    private readonly string _schema = $"t{Guid.NewGuid():N}";

    [PostgreSqlFact]
    public async Task Committed_IsSaved_AndRolledBackIsNot()
    {
        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);
        await using NpgsqlConnection connection = await server.Source.OpenConnectionAsync();
        await using (NpgsqlTransaction transaction = await connection.BeginTransactionAsync())
        {
            Assert.Equal([SaveResult.Added, SaveResult.Unchanged],
                await store.SaveAsync([ArticleWriter.Article("a", 1), ArticleWriter.Article("a", 1)], transaction));
            Assert.Equal(0, (await store.CountAsync()).Articles);
        }

        Assert.Equal(0, (await store.CountAsync()).Articles);
        await using (NpgsqlTransaction transaction = await connection.BeginTransactionAsync())
        {
            await store.SaveAsync([ArticleWriter.Article("a", 1)], transaction);
            await transaction.CommitAsync();
        }

        Assert.Equal(1, (await store.CountAsync()).Articles);
    }

    [PostgreSqlFact]
    public async Task Queue_InTheSameTransaction_IsWorkedOffOnce()
    {
        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);
        await server.AskAsync($"""
            create table {_schema}.queue(id integer primary key);
            insert into {_schema}.queue select * from generate_series(0, 99);
            """);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(worker => Task.Run(async () =>
        {
            // A third of the batches is given back.
            for (int i = worker; ; i++)
            {
                await using NpgsqlConnection connection = await server.Source.OpenConnectionAsync();
                await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
                List<int> taken = [];
                await using (NpgsqlCommand take = connection.CreateCommand())
                {
                    take.CommandText = $"""
                        delete from {_schema}.queue
                        where id in (select id from {_schema}.queue order by id limit 7 for update skip locked) returning id
                        """;
                    await using NpgsqlDataReader reader = await take.ExecuteReaderAsync();
                    while (await reader.ReadAsync())
                    {
                        taken.Add(reader.GetInt32(0));
                    }
                }

                if (taken.Count == 0)
                {
                    return;
                }

                Assert.All(await store.SaveAsync([.. taken.Select(id => ArticleWriter.Article("q", id))], transaction),
                    result => Assert.Equal(SaveResult.Added, result));
                if (i % 3 != 0)
                {
                    await transaction.CommitAsync();
                }
            }
        })));

        Assert.Equal(100, (await store.CountAsync()).Articles);
    }

    [PostgreSqlFact]
    public async Task Settings_AndTheTransaction_AreLeftAsTheyWere()
    {
        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(
            server.Source, new NewsStoreOptions { Timeout = TimeSpan.FromMilliseconds(200) }, _schema);
        await using NpgsqlConnection connection = await server.Source.OpenConnectionAsync();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await AskAsync("set local search_path to pg_catalog, public; set local lock_timeout to 1234");

        await store.SaveAsync([ArticleWriter.Article("a", 1)], transaction);
        Assert.Equal("pg_catalog, public 1234ms", await AskAsync(Settings));

        // Another one has the article: the error leaves what was done before.
        await using NpgsqlConnection other = await server.Source.OpenConnectionAsync();
        await using NpgsqlTransaction blocking = await other.BeginTransactionAsync();
        await store.SaveAsync([ArticleWriter.Article("b", 1)], blocking);
        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(
            () => store.SaveAsync([ArticleWriter.Article("b", 1)], transaction));
        Assert.Contains("another process", error.Message, StringComparison.Ordinal);
        Assert.Equal("pg_catalog, public 1234ms", await AskAsync(Settings));
        await transaction.CommitAsync();
        await blocking.RollbackAsync();
        Assert.NotNull(await store.ArticleAsync("a1"));
        Assert.Null(await store.ArticleAsync("b1"));

        async Task<object?> AskAsync(string sql)
        {
            await using NpgsqlCommand command = connection.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteScalarAsync();
        }
    }

    [PostgreSqlFact]
    public async Task WrongTransactions_AreRefused()
    {
        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);
        await using NpgsqlConnection connection = await server.Source.OpenConnectionAsync();
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.SaveAsync([ArticleWriter.Article("a", 1)], (NpgsqlTransaction)null!));
        await using (NpgsqlTransaction frozen = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead))
        {
            await Assert.ThrowsAsync<ArgumentException>(() => store.SaveAsync([ArticleWriter.Article("a", 1)], frozen));
        }

        await using PostgreSqlNewsStore reader = await PostgreSqlNewsStore.OpenAsync(
            server.Source, new NewsStoreOptions { ReadOnly = true }, _schema);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
        await Assert.ThrowsAsync<NewsStoreException>(() => reader.SaveAsync([ArticleWriter.Article("a", 1)], transaction));
        Assert.Empty(await store.SaveAsync([], transaction));
    }
}
