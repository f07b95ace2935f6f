using Microsoft.Data.Sqlite;
using NewsParsing.Store.Tests.Contract;

namespace NewsParsing.Store.Tests.Sqlite;

/// <summary>Several writers in a process and several processes on a file, one of them killed.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private const int Articles = 150;

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("news.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_WhileSaving_LosesNothingThatItSaidWasSaved()
    {
        int saved = 0;
        for (int kill = 1; kill <= 3; kill++)
        {
            using var child = new ChildProcess(Path, "k", saved, 100_000);
            saved = await child.KillAsync(await child.SavedAsync(saved + (kill * 40)));

            await using NewsStore store = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { KeepParse = false });
            StoreCounts counts = await store.CountAsync();
            // A transaction is whole or not there; one may have been committed without its line.
            Assert.InRange(counts.Articles, saved, saved + 10);
            Assert.Equal(counts.Articles * 8, counts.Sayings);
            Assert.NotNull(await store.ArticleAsync($"k{saved - 1}"));
            Check();
        }

        await using NewsStore after = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { KeepParse = false });
        Assert.Equal(8, await after.FindAsync(new SayingQuery { Text = $"\"number {saved - 1} has\"" }).CountAsync());
        Article[] all = [.. Enumerable.Range(0, saved + 20).Select(i => ArticleWriter.Article("k", i))];
        Assert.DoesNotContain(SaveResult.Replaced, await after.SaveAsync(all));
        Assert.Equal(all.Length, (await after.CountAsync()).Articles);
    }

    [Fact]
    public async Task TwoProcessesAndFourWriters_OnOneFile_WaitForEachOther()
    {
        await using NewsStore store = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { KeepParse = false });
        await using NewsStore second = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { KeepParse = false });
        using var child = new ChildProcess(Path, "w0.", 0, Articles);
        await child.SavedAsync(1);

        // Four more in this process, over two stores, all with the same articles and some of their own; and one that reads.
        Task[] writers = [.. Enumerable.Range(0, 4).Select(i => Task.Run(() => WriteAsync(i % 2 == 0 ? store : second, $"w{i}.")))];
        using var stop = new CancellationTokenSource();
        Task reader = Task.Run(() => ReadAsync(store, stop.Token));
        await Task.WhenAll(writers);
        await child.EndAsync();
        await stop.CancelAsync();
        await reader;

        Assert.Equal(4 * Articles, (await store.CountAsync()).Articles);
        Assert.Equal(4 * Articles * 8, (await store.CountAsync()).Sayings);
        Assert.Equal(4 * Articles * 8, await store.FindAsync(new SayingQuery { Text = "bridge" }).CountAsync());
        Check();
    }

    [Fact]
    public async Task Save_WhileAnotherProcessWrites_GivesUpInTime()
    {
        await using NewsStore store = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { Timeout = TimeSpan.FromSeconds(1) });
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        other.Open();
        using (other.BeginTransaction(deferred: false))
        {
            NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => store.SaveAsync(ArticleWriter.Article("w", 1)));
            Assert.Contains("another process", error.Message, StringComparison.Ordinal);
            Assert.Equal(0, (await store.CountAsync()).Articles);
        }

        Assert.Equal(SaveResult.Added, await store.SaveAsync(ArticleWriter.Article("w", 1)));
    }

    private static async Task WriteAsync(NewsStore store, string prefix)
    {
        for (int i = 0; i < Articles; i += 25)
        {
            int first = i;
            // "w0." is what the other process writes too.
            await store.SaveAsync([.. Enumerable.Range(first, 25).Select(k => ArticleWriter.Article(prefix, k))]);
            await store.SaveAsync(ArticleWriter.Article("w0.", first));
        }
    }

    private static async Task ReadAsync(NewsStore store, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            StoredSaying[] found = await store.FindAsync(new SayingQuery { Who = "Ada Brook", Limit = 20 }, CancellationToken.None)
                .ToArrayAsync(CancellationToken.None);
            Assert.Equal(20, found.Select(saying => (saying.ArticleKey, saying.SayingId)).Distinct().Count());
        }
    }

    /// <summary>The file and the index by words are whole.</summary>
    private void Check()
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "pragma integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "insert into saying_text(saying_text, rank) values('integrity-check', 1)";
        command.ExecuteNonQuery();
    }
}
