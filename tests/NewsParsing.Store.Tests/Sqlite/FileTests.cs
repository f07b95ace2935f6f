using Microsoft.Data.Sqlite;
using NewsParsing.Store.Sqlite;
using NewsParsing.Store.Tests.Contract;

namespace NewsParsing.Store.Tests.Sqlite;

/// <summary>Files of other versions, of other programs and of none, full disks, and files for reading alone.</summary>
public sealed class FileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("news.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_NoDatabase_SaysSo()
    {
        await File.WriteAllTextAsync(Path, string.Concat(Enumerable.Repeat("This is no database. ", 500)));

        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(Path));

        Assert.Equal($"'{Path}' is no SQLite database.", error.Message);
        Assert.StartsWith("This is no database.", await File.ReadAllTextAsync(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_DatabaseOfAnotherProgram_SaysSoAndLeavesItAlone()
    {
        Run("create table note(text text); insert into note values('mine')");
        byte[] before = await File.ReadAllBytesAsync(Path);

        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(Path));

        Assert.Equal($"'{Path}' is a database of another program.", error.Message);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path));
    }

    [Fact]
    public async Task Open_LaterVersion_SaysSo()
    {
        await (await SqliteNewsStore.OpenAsync(Path)).DisposeAsync();
        Run("pragma user_version = 99");

        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(Path));

        Assert.Contains("was written by a later version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WithoutAFolderOrAFile_SaysSo()
    {
        NewsStoreException error =
            await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(_folder.File("none/news.db")));
        Assert.Contains("cannot be opened", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { ReadOnly = true }));
        Assert.False(File.Exists(Path));
        await Assert.ThrowsAsync<ArgumentException>(() => SqliteNewsStore.OpenAsync(" "));
    }

    [Fact]
    public async Task Open_WhatIsNoFile_SaysSo()
    {
        string folder = System.IO.Path.GetDirectoryName(Path)!;
        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(folder));
        Assert.Equal($"'{folder}' cannot be opened: it is a folder.", error.Message);
        // Each connection to it would be a database of its own.
        error = await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(":memory:"));
        Assert.Contains("':memory:' is none", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => SqliteNewsStore.OpenAsync(Path + "\0"));
    }

    [Fact]
    public async Task Find_FileThatWasRemovedMeanwhile_SaysSoAndMakesNoOther()
    {
        await using NewsStore store = await SqliteNewsStore.OpenAsync(Path);
        if (OperatingSystem.IsWindows())
        {
            return; // A file that is open cannot be removed there.
        }

        File.Delete(Path);

        await Assert.ThrowsAsync<NewsStoreException>(() => store.CountAsync());
        Assert.False(File.Exists(Path));
    }

    [Fact]
    public async Task Timeout_BelowZero_IsRefused_AndInfiniteIsNot()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsStoreOptions { Timeout = TimeSpan.FromSeconds(-1) });
        await using NewsStore store = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { Timeout = Timeout.InfiniteTimeSpan });
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        await other.OpenAsync();
        using SqliteTransaction writing = other.BeginTransaction(deferred: false);
        Task<SaveResult> saved = Task.Run(() => store.SaveAsync(Stories.Of("a", "2025-03-01", ("Ada Brook", "“We won.”"))));
        // Longer than the second that is waited at least.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.False(saved.IsFaulted);
        await writing.CommitAsync();
        Assert.Equal(SaveResult.Added, await saved);
    }

    [Fact]
    public async Task Open_EachOlderSchema_IsBroughtToThisOne()
    {
        // A file of each version that was ever released: store-1.db has the article of this name.
        foreach (string kept in Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "Schemas"), "*.db"))
        {
            File.Copy(kept, Path, overwrite: true);
            await using NewsStore store = await SqliteNewsStore.OpenAsync(Path);
            StoredSaying saying = await store.FindAsync(new SayingQuery { Text = "bridges", Who = "Ada Brook" }).SingleAsync();
            Assert.Equal("“The bridge is open.”", saying.Text);
            Assert.Equal("kept", (await store.ArticleAsync("kept"))?.Article.Id);
            Assert.Equal(SaveResult.Added, await store.SaveAsync(Stories.Of("new", null, ("Ada Brook", "“It is shut.”"))));
        }
    }

    [Fact]
    public async Task Open_AnOlderSchema_IsMigratedOnce_OrNotAtAll()
    {
        Article article = Stories.Of("a", "2025-03-01", ("Ada Brook", "“We won.”"));
        await using (NewsStore old = new SqliteStore(Path, new NewsStoreOptions()))
        {
            await old.SaveAsync(article);
        }

        var broken = new SqliteSettings
        {
            Migrations = [.. SqliteSchema.Migrations, "create table more(a); insert into nothing values(1)"],
        };
        Assert.Throws<NewsStoreException>(() => new SqliteStore(Path, new NewsStoreOptions(), broken));
        Assert.Equal("1", Run("pragma user_version"));
        Assert.Equal("0", Run("select count(*) from sqlite_master where name = 'more'"));

        var next = new SqliteSettings { Migrations = [.. SqliteSchema.Migrations, "create table more(a); insert into more values(7)"] };
        Assert.Throws<NewsStoreException>(() => new SqliteStore(Path, new NewsStoreOptions { ReadOnly = true }, next));
        for (int i = 0; i < 2; i++)
        {
            await using NewsStore store = new SqliteStore(Path, new NewsStoreOptions(), next);
            Assert.Equal(SaveResult.Unchanged, await store.SaveAsync(article));
        }

        Assert.Equal("2", Run("pragma user_version"));
        Assert.Equal("1", Run("select count(*) from more"));
        await Assert.ThrowsAsync<NewsStoreException>(() => SqliteNewsStore.OpenAsync(Path));
    }

    [Fact]
    public async Task ReadOnly_ReadsAndRefusesToWrite()
    {
        await using NewsStore writer = await SqliteNewsStore.OpenAsync(Path);
        await writer.SaveAsync(Stories.Of("a", "2025-03-01", ("Ada Brook", "“We won.”")));

        await using NewsStore store = await SqliteNewsStore.OpenAsync(Path, new NewsStoreOptions { ReadOnly = true });

        Assert.Equal(1, await store.FindAsync(new SayingQuery { Text = "won" }).CountAsync());
        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(
            () => store.SaveAsync(Stories.Of("b", "2025-03-01", ("Ada Brook", "“We lost.”"))));
        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NewsStoreException>(() => store.RemoveArticleAsync("a"));
        await Assert.ThrowsAsync<NewsStoreException>(() => store.SaveAsync(Stories.Of("a", "2025-03-01", ("Ada Brook", "“We won.”"))));
        Assert.Equal(1, (await store.CountAsync()).Articles);
    }

    [Fact]
    public async Task Save_OnAFullDisk_SaysSoAndLosesNothing()
    {
        Article[] small = [Stories.Of("a", "2025-03-01", ("Ada Brook", "“We won.”"))];
        await using (NewsStore store = await SqliteNewsStore.OpenAsync(Path))
        {
            await store.SaveAsync(small);
        }

        Article[] large =
        [
            .. Enumerable.Range(0, 400).Select(
                i => Stories.Of($"{i}", "2025-03-02", Stories.Many("Tom Reed", 10, k => $"“Number {i} {k}.”"))),
        ];
        int pages = int.Parse(Run("pragma page_count"), System.Globalization.CultureInfo.InvariantCulture) + 20;
        await using (NewsStore store = new SqliteStore(Path, new NewsStoreOptions(), new SqliteSettings { MostPages = pages }))
        {
            NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(() => store.SaveAsync(large));
            Assert.Contains("disk is full", error.Message, StringComparison.Ordinal);
            Assert.Equal(1, (await store.CountAsync()).Articles);
            // What fits is saved, after the failure too.
            Assert.Equal(SaveResult.Added, await store.SaveAsync(large[0]));
        }

        await using NewsStore again = await SqliteNewsStore.OpenAsync(Path);
        Assert.Equal(2, (await again.CountAsync()).Articles);
        Assert.Equal(399, (await again.SaveAsync(large)).Count(result => result == SaveResult.Added));
        Assert.Equal(4001, await again.FindAsync(new SayingQuery()).CountAsync());
    }

    [Fact]
    public async Task Disposed_SaysSo()
    {
        NewsStore store = await SqliteNewsStore.OpenAsync(Path);
        await store.CountAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.CountAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.SaveAsync(Stories.Of("a", null, ("Ada Brook", "“We won.”"))));
        // Nothing keeps the file open, and its log is in it.
        Assert.Equal(["news.db"], Directory.GetFiles(_folder.Path).Select(file => System.IO.Path.GetFileName(file)));
    }

    private string Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
