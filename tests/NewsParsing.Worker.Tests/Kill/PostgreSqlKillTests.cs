using NewsParsing.Store.PostgreSql;
using NewsParsing.Worker.Tests.Servers;

namespace NewsParsing.Worker.Tests.Kill;

/// <summary>No article is lost or doubled on the queue in PostgreSQL, whoever is killed: claim, results and removal are one
/// transaction.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlKillTests(PostgreSqlServer server)
{
    [PostgreSqlFact]
    public async Task Killed_LosesAndDoublesNothing()
    {
        string connection = await server.CreateDatabaseAsync();
        var scenario = new KillScenario(connection, "store:" + connection);
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

        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(connection);
        Assert.Equal(KillScenario.Count, (await store.CountAsync()).Articles);
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < KillScenario.Count; i++)
        {
            results[OwnArticles.Id(i)] = (await store.ArticleAsync(OwnArticles.Id(i)))!.Article.ToJson();
        }

        await scenario.AssertResultsAsync(results);
    }
}
