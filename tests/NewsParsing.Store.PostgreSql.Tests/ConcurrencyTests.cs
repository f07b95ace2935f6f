using System.Diagnostics;
using NewsParsing.Store.Tests.Contract;
using NewsParsing.Store.Tests.Sqlite;
using Npgsql;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>Several writers at once; writers, connections and the server killed.</summary>
[Collection(PostgreSqlTests.Name)]
public sealed class ConcurrencyTests(PostgreSqlServer server)
{
    private static readonly NewsStoreOptions WithoutParse = new() { KeepParse = false };

    private readonly string _schema = $"t{Guid.NewGuid():N}";

    [PostgreSqlFact]
    public async Task FourWriters_WithATenthSentTwice_GiveTheRowsOfOne()
    {
        const int Articles = 400;
        Article[] articles = [.. Enumerable.Range(0, Articles).Select(i => ArticleWriter.Article("w", i))];
        // Newer readings of some, which race with the older ones.
        Article[] newer = [.. articles.Where((_, i) => i % 20 == 3).Select(article =>
            article with { ParserVersion = "0.2.0", Quotes = article.Quotes.Take(4).ToArray() })];
        await using NewsStore store = await OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            Article[] mine = [.. articles.Where((_, i) => i % 4 == writer), .. articles.Where((_, i) => i % 10 == 0), .. newer];
            random.Shuffle(mine);
            foreach (Article[] batch in mine.Chunk(25))
            {
                await store.SaveAsync(batch);
            }
        })));

        StoreCounts counts = await store.CountAsync();
        Assert.Equal((Articles, (Articles * 8L) - (newer.Length * 4)), (counts.Articles, counts.Sayings));
        Assert.Equal(counts.Sayings, await store.FindAsync(new SayingQuery { Text = "bridges" }).CountAsync());
        Assert.All(await store.SaveAsync([.. newer]), result => Assert.Equal(SaveResult.Unchanged, result));
        await RequireNoOrphansAsync();
    }

    [PostgreSqlFact]
    public async Task SavingAndRemoving_AtOnce_LeavesNoHalfArticle()
    {
        Article[] articles = [.. Enumerable.Range(0, 40).Select(i => ArticleWriter.Article("r", i))];
        await using NewsStore store = await OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            for (int i = 0; i < 12; i++)
            {
                await store.SaveAsync(random.GetItems(articles, 10));
                await store.RemoveArticleAsync($"r{random.Next(articles.Length)}");
                if (i % 4 == writer)
                {
                    await store.RemoveBeforeAsync(new DateOnly(2025, 3, 2));
                    await store.MergeAsync("Tom Reed", "Thomas Reed");
                }
            }
        })));

        StoreCounts counts = await store.CountAsync();
        Assert.Equal(counts.Articles * 8, counts.Sayings);
        await RequireNoOrphansAsync();
        await store.SaveAsync(articles);
        Assert.Equal(320, await store.FindAsync(new SayingQuery { Text = "bridges" }).CountAsync());
    }

    [PostgreSqlFact]
    public async Task RemovedPerson_DoesNotComeBack_WithThoseWhoSaveAtTheSameMoment()
    {
        await using NewsStore store = await OpenAsync();
        using var stop = new CancellationTokenSource();
        Task[] writers = [.. Enumerable.Range(0, 3).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                await store.SaveAsync(
                    [ArticleWriter.Article($"w{writer}.", i), ArticleWriter.Article($"w{writer}.", i + 1)], CancellationToken.None);
            }
        }))];
        while ((await store.CountAsync()).Articles < 30)
        {
            await Task.Delay(5);
        }

        Assert.InRange(await store.RemovePersonAsync("Ada Brook"), 30, int.MaxValue);
        await Task.Delay(50);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        Assert.Equal(["Tom Reed"], await store.PeopleAsync(new PersonQuery()).Select(person => person.Name).ToArrayAsync());
        Assert.Equal(0L, await server.AskAsync($"select count(*) from {_schema}.actor where name = 'Ada Brook'"));
    }

    [PostgreSqlFact]
    public async Task KilledWriter_LosesNothingThatItSaidWasSaved()
    {
        int saved = 0;
        for (int kill = 1; kill <= 2; kill++)
        {
            using var child = new ChildProcess($"{server.ConnectionString};Search Path={_schema}", "k", saved, 100_000);
            saved = await child.KillAsync(await child.SavedAsync(saved + (kill * 40)));

            await using NewsStore store = await OpenAsync();
            StoreCounts counts = await store.CountAsync();
            // A transaction is whole or not there; one may have been committed without its line.
            Assert.InRange(counts.Articles, saved, saved + 10);
            Assert.Equal(counts.Articles * 8, counts.Sayings);
            Assert.NotNull(await store.ArticleAsync($"k{saved - 1}"));
        }

        await using NewsStore after = await OpenAsync();
        Article[] all = [.. Enumerable.Range(0, saved + 20).Select(i => ArticleWriter.Article("k", i))];
        Assert.DoesNotContain(SaveResult.Replaced, await after.SaveAsync(all));
        Assert.Equal(all.Length, (await after.CountAsync()).Articles);
        await RequireNoOrphansAsync();
    }

    [PostgreSqlFact]
    public async Task LostConnection_IsAnErrorThatNamesTheServer_AndTheNextSaveGoesOn()
    {
        await using NewsStore store = await OpenAsync();
        await using var observer = NpgsqlDataSource.Create(server.ConnectionString + ";Application Name=observer");
        Task saving = Task.Run(async () =>
        {
            for (int i = 0; ; i++)
            {
                await store.SaveAsync([.. Enumerable.Range(i * 20, 20).Select(k => ArticleWriter.Article("c", k))]);
            }
        });
        while ((await store.CountAsync()).Articles < 20)
        {
            await Task.Delay(5);
        }

        while (!saving.IsCompleted)
        {
            await using NpgsqlCommand kill = observer.CreateCommand(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity "
                    + "where query like 'insert into article%' and state = 'active'");
            await kill.ExecuteScalarAsync();
        }

        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => saving);
        Assert.Contains("'127.0.0.1:", error.Message, StringComparison.Ordinal);
        StoreCounts counts = await store.CountAsync();
        Assert.Equal((0, counts.Articles * 8), (counts.Articles % 20, counts.Sayings));
        Assert.Equal(SaveResult.Added, await store.SaveAsync(ArticleWriter.Article("c", 1_000_000)));
    }

    [PostgreSqlFact]
    public async Task KilledServer_HasAllThatWasSavedWhenItIsBack()
    {
        await using NewsStore store = await OpenAsync();
        int saved = 0;
        Task saving = Task.Run(async () =>
        {
            for (int i = 0; ; i++)
            {
                await store.SaveAsync([.. Enumerable.Range(i * 10, 10).Select(k => ArticleWriter.Article("s", k))]);
                Volatile.Write(ref saved, (i + 1) * 10);
            }
        });
        var time = Stopwatch.StartNew();
        while (Volatile.Read(ref saved) < 60 && time.Elapsed < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(5);
        }

        await server.KillAndStartAsync();

        await Assert.ThrowsAsync<NewsStoreException>(() => saving);
        await using NewsStore after = await OpenAsync();
        StoreCounts counts = await after.CountAsync();
        Assert.InRange(counts.Articles, saved, saved + 10);
        Assert.Equal(counts.Articles * 8, counts.Sayings);
        Assert.Equal(counts.Sayings, await after.FindAsync(new SayingQuery { Text = "bridges" }).CountAsync());
        await RequireNoOrphansAsync();
    }

    private async Task<NewsStore> OpenAsync() => await PostgreSqlNewsStore.OpenAsync(server.ConnectionString, WithoutParse, _schema);

    private async Task RequireNoOrphansAsync()
    {
        Assert.Equal(0L, await server.AskAsync($"""
            select (select count(*) from {_schema}.saying s where not exists (select 1 from {_schema}.article a where a.id = s.article))
                + (select count(*) from {_schema}.actor s where not exists (select 1 from {_schema}.article a where a.id = s.article))
                + (select count(*) from {_schema}.link l where not exists (select 1 from {_schema}.saying s where s.id = l.saying))
            """));
    }
}
