using NewsParsing.Store.Tests.Contract;
using Npgsql;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>Servers, databases and schemas that are not as they should be; texts that no index takes; what removal leaves.</summary>
[Collection(PostgreSqlTests.Name)]
public sealed class DatabaseTests(PostgreSqlServer server)
{
    private readonly string _schema = $"t{Guid.NewGuid():N}";

    [PostgreSqlFact]
    public async Task AbsentDatabase_IsAnErrorThatNamesIt()
    {
        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(
            () => PostgreSqlNewsStore.OpenAsync(server.ConnectionString.Replace("=postgres", "=nowhere", StringComparison.Ordinal)));

        Assert.Contains("database \"nowhere\" does not exist", error.Message, StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task Schemas_OfAnyName_AreStoresOfTheirOwn()
    {
        await using NewsStore quoted = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: $"{_schema}\" Ö'; drop");
        await using NewsStore plain = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);
        await quoted.SaveAsync(ArticleWriter.Article("a", 1));

        Assert.Equal((1, 0), ((await quoted.CountAsync()).Articles, (await plain.CountAsync()).Articles));
        Assert.Equal(8, await quoted.FindAsync(new SayingQuery { Text = "bridges" }).CountAsync());
    }

    [PostgreSqlFact]
    public async Task ManyAtOnce_MakeTheTablesOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            await using NewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);
            await store.SaveAsync(ArticleWriter.Article("a", i % 2));
        }));

        await using NewsStore after = await PostgreSqlNewsStore.OpenAsync(server.Source, new NewsStoreOptions { ReadOnly = true }, _schema);
        Assert.Equal(2, (await after.CountAsync()).Articles);
    }

    [PostgreSqlFact]
    public async Task OlderVersion_IsBroughtToThisOne()
    {
        await using (NewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema))
        {
            await store.SaveAsync(ArticleWriter.Article("a", 1));
        }

        var schema = new PostgreSqlSchema(_schema);
        string[] later = [.. PostgreSqlSchema.Migrations, "create table later(id integer)"];
        await using NpgsqlConnection connection = await server.Source.OpenConnectionAsync();
        await Assert.ThrowsAsync<NewsStoreException>(
            () => schema.ApplyAsync(connection, "here", later, readOnly: true, CancellationToken.None));
        await schema.ApplyAsync(connection, "here", later, readOnly: false, CancellationToken.None);
        await schema.ApplyAsync(connection, "here", later, readOnly: true, CancellationToken.None);

        Assert.Equal(0L, await server.AskAsync($"select count(*) from {_schema}.later"));
        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(
            () => PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema));
        Assert.Contains("later version", error.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", error.Message, StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task ReadOnly_NeedsAStore_AndWritesNothing()
    {
        var options = new NewsStoreOptions { ReadOnly = true };
        NewsStoreException none = await Assert.ThrowsAsync<NewsStoreException>(
            () => PostgreSqlNewsStore.OpenAsync(server.Source, options, _schema));
        Assert.Contains("no store", none.Message, StringComparison.Ordinal);
        await using NewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);
        await using PostgreSqlNewsStore reader = await PostgreSqlNewsStore.OpenAsync(server.Source, options, _schema);

        await Assert.ThrowsAsync<NewsStoreException>(() => reader.SaveAsync(ArticleWriter.Article("a", 1)));
        await Assert.ThrowsAsync<NewsStoreException>(() => reader.MergeAsync("Ada Brook", "Ada Reed"));
        await Assert.ThrowsAsync<NewsStoreException>(() => reader.RemoveArticleAsync("a1"));
        await Assert.ThrowsAsync<NewsStoreException>(() => reader.VacuumAsync());
        Assert.Equal(0, (await reader.CountAsync()).Articles);
    }

    [PostgreSqlFact]
    public async Task TablesOfAnotherProgram_AreLeftAlone()
    {
        await server.AskAsync($"create schema {_schema}; create table {_schema}.article(title text)");

        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(
            () => PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema));

        Assert.Contains("another program", error.Message, StringComparison.Ordinal);
        Assert.Equal(1L, await server.AskAsync($"select count(*) from pg_tables where schemaname = '{_schema}'"));
    }

    [PostgreSqlFact]
    public async Task LongStrings_AreSavedAndFound()
    {
        // Longer than an entry of a B-tree, than a lexeme and than a tsvector, and no two words alike, so that nothing is compressed.
        var random = new Random(3);
        string name = "Ada " + string.Join(' ', Enumerable.Range(0, 3000).Select(_ => $"B{random.NextInt64():x}"));
        string id = string.Concat(Enumerable.Range(0, 1000).Select(_ => $"{random.NextInt64():x}"));
        string text = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"w{i:x}{random.NextInt64():x}"));
        string word = new('ж', 5000);
        await using NewsStore store = await PostgreSqlNewsStore.OpenAsync(server.Source, schema: _schema);

        await store.SaveAsync(Stories.Of(
            id,
            "2025-03-01",
            new Said(Stories.Person(name, id), text),
            new Said(Stories.Person(name), $"it is {word}") { Audience = [Stories.Body(id)] }) with
        {
            Source = text,
            Headline = new Headline { Text = text },
        });

        Assert.Equal(2, await store.FindAsync(new SayingQuery { ArticleKey = id }).CountAsync());
        Assert.Equal(2, await store.FindAsync(new SayingQuery { Source = text }).CountAsync());
        Assert.Equal(2, await store.FindAsync(new SayingQuery { Who = name }).CountAsync());
        Assert.Equal(2, await store.FindAsync(new SayingQuery { Who = id }).CountAsync());
        Assert.Equal(1, await store.FindAsync(new SayingQuery { Text = word, Audience = id }).CountAsync());
        Assert.Equal(1, await store.FindAsync(new SayingQuery { Text = $"\"{text[..text.LastIndexOf(' ', 200)]}\"" }).CountAsync());
        Assert.NotNull(await store.ArticleAsync(id));
        await store.MergeAsync(name, "Ada Brook");
        Assert.Equal(1, await store.RemovePersonAsync(name));
        Assert.True(await store.RemoveArticleAsync(id));
    }

    [PostgreSqlFact]
    public async Task Removed_IsInNoTableAndIndex_AfterAFullVacuumInNoFile()
    {
        await using PostgreSqlNewsStore store = await PostgreSqlNewsStore.OpenAsync(
            server.Source, new NewsStoreOptions { KeepParse = false }, _schema);
        await store.SaveAsync([.. Enumerable.Range(0, 30).Select(i => ArticleWriter.Article("o", i))]);
        await store.SaveAsync(
        [
            Stories.Of("secretkey", "2025-02-01", new Said(Stories.Person("Zuleika Quxworthy"), "“Xylophonic matters are unspeakable.”")),
            Stories.Of("other", "2025-03-01",
                new Said(Stories.Person("Zuleika Quxworthy"), "“Xylophonic matters are unspeakable.”"),
                    new Said(Stories.Person("Tom Reed"), "“Yes.”")),
        ]);
        await server.AskAsync("checkpoint");
        Assert.True(Holds("quxworthy") && Holds("xylophon"));

        Assert.Equal(1, await store.RemoveBeforeAsync(new DateOnly(2025, 3, 1)));
        Assert.Equal(1, await store.RemovePersonAsync("Zuleika Quxworthy"));
        foreach (string table in PostgreSqlSchema.Tables)
        {
            Assert.Equal(0L, await server.AskAsync(
                $"select count(*) from {_schema}.{table} t where t::text ~* 'quxworthy|xylophon|secretkey'"));
        }

        await store.VacuumAsync();
        await store.VacuumAsync(full: true);

        await server.AskAsync("checkpoint");
        Assert.False(Holds("quxworthy") || Holds("xylophon") || Holds("secretkey"));
        Assert.True(Holds("Tom Reed"));
        Assert.Equal(31, (await store.CountAsync()).Articles);

        // Not the log (pg_wal), as the documentation says; and not what the catalogue knows of the values of columns, which vacuum counts
        // anew.
        bool Holds(string word) => Directory.EnumerateFiles(Path.Combine(server.DataFolder, "base"), "*", SearchOption.AllDirectories)
            .Any(file => File.ReadAllBytes(file) is var bytes && (bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)) >= 0));
    }
}
