using NewsParsing.Worker.Tests.Servers;
using NewsParsing.Worker.Tests.Working;
using Npgsql;

namespace NewsParsing.Worker.Tests.Queues;

/// <summary>The queue in PostgreSQL: what both queues do, and what only a database does.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlQueueTests(PostgreSqlServer server)
{
    [PostgreSqlFact]
    public async Task Publishes_AndParses() => await QueueContract.PublishesAndParses(await server.CreateDatabaseAsync());

    [PostgreSqlFact]
    public async Task Publisher_RefusesWhatIsNoArticle_AndPublishesAsItComes()
    {
        string connection = await server.CreateDatabaseAsync();
        await QueueContract.RefusesWhatIsNoArticle(connection);
        await QueueContract.PublishesAsItComes(connection);
    }

    [PostgreSqlFact]
    public async Task DeadLetters_AreListedAndRetried()
    {
        string connection = await server.CreateDatabaseAsync();
        await QueueContract.ListsAndRetriesDeadLetters(connection, async data =>
        {
            await using var source = NpgsqlDataSource.Create(connection);
            await using NpgsqlCommand command = source.CreateCommand(
                "insert into article_queue (fingerprint, id, item) values (sha256($1), '', $1)");
            command.Parameters.AddWithValue(data);
            await command.ExecuteNonQueryAsync();
        });
    }

    [PostgreSqlFact]
    public async Task Stop_GivesBack() => await QueueContract.StopGivesBack(await server.CreateDatabaseAsync());

    [PostgreSqlFact]
    public async Task TwoMegabytes_AreParsed() => await QueueContract.ParsesTwoMegabytes(await server.CreateDatabaseAsync());

    [PostgreSqlFact]
    public async Task AddressOfAQueue_MayBeAUri()
    {
        string connection = await server.CreateDatabaseAsync();
        var parts = new NpgsqlConnectionStringBuilder(connection);
        await using IArticleQueue admin = ArticleQueue.Open(FormattableString.Invariant(
            $"postgresql://{parts.Username}:a%20b@{parts.Host}:{parts.Port}/{parts.Database}?Timeout=5"));
        Assert.Equal([true], await admin.PublishAsync([OwnArticles.Of(1)]));
        Assert.Null(await admin.LimitAsync());
    }

    [PostgreSqlFact]
    public async Task MissingTables_AreNamed()
    {
        string connection = await server.CreateDatabaseAsync();
        await using RunningWorker worker = await RunningWorker.StartAsync(
            builder => builder.FromPostgreSql(connection).To(_ => new FakeSink(new FakeSource())),
            options => options.CreateStreams = false);
        await RunningWorker.UntilAsync(() => worker.State.LastError is not null);
        Assert.Contains("no tables article_queue", worker.State.LastError, StringComparison.Ordinal);

        await using IArticleQueue creator = ArticleQueue.Open(connection);
        await creator.PublishAsync([OwnArticles.Of(1)]);
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);
    }

    [PostgreSqlFact]
    public async Task ConnectionThatIsCutOff_CountsAsNoAttempt()
    {
        string connection = await server.CreateDatabaseAsync();
        await using IArticleQueue admin = ArticleQueue.Open(connection);
        await admin.PublishAsync([OwnArticles.Of(1), OwnArticles.Of(2)]);
        int cuts = 0;
        var sink = new FakeSink(new FakeSource())
        {
            Before = async (_, _) =>
            {
                if (cuts++ < 5)
                {
                    await using var source = NpgsqlDataSource.Create(connection + ";Pooling=false");
                    await using NpgsqlCommand command = source.CreateCommand("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """);
                    await command.ExecuteNonQueryAsync();
                }
            },
        };
        await using RunningWorker worker = await QueueContract.StartAsync(connection, sink);
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 2);

        Assert.True(cuts > 5);
        Assert.Equal(0, worker.State.Dead);
    }
}
