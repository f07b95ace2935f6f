using NewsParsing.Worker.Tests.Servers;
using Npgsql;

namespace NewsParsing.Worker.Tests.Kill;

/// <summary>No article is lost or doubled on the queue in PostgreSQL, whoever is killed; and none is written twice.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlKillTests(PostgreSqlServer server)
{
    [PostgreSqlFact]
    public async Task Killed_LosesAndDoublesNothing()
    {
        string connection = await server.CreateDatabaseAsync();
        var scenario = new KillScenario(connection, "table:" + connection);
        await scenario.RunAsync(
            async () =>
            {
                await server.KillAsync();
                await server.StartAgainAsync();
            },
            async () =>
            {
                await using IArticleQueue admin = ArticleQueue.Open(connection);
                return (await admin.StatusAsync()).InFlight;
            });

        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var source = NpgsqlDataSource.Create(connection);
        await using NpgsqlCommand command = source.CreateCommand("select id, json, writes from result");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            results.Add(reader.GetString(0), reader.GetString(1));
            // Claim, result and removal are one transaction.
            Assert.Equal(1, reader.GetInt32(2));
        }

        await scenario.AssertResultsAsync(results);
    }
}
