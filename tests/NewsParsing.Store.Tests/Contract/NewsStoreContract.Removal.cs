using static NewsParsing.Store.Tests.Contract.Stories;

namespace NewsParsing.Store.Tests.Contract;

/// <content>Takedown, erasure and retention.</content>
public abstract partial class NewsStoreContract
{
    [Fact]
    public async Task RemoveArticle_RemovesAllOfIt()
    {
        await Store.SaveAsync(Of("a", "2025-03-01", ("Ada Brook", "“We won.”")));
        string before = await StateAsync(Store);
        await Store.SaveAsync(Of("b", "2025-03-02", ("Tom Reed", "“We lost.”")));

        Assert.True(await Store.RemoveArticleAsync("b"));
        Assert.False(await Store.RemoveArticleAsync("b"));

        Assert.Equal(before, await StateAsync(Store));
        Assert.Empty(await FindAsync(new SayingQuery { Text = "lost" }));
        Assert.Null(await Store.ArticleAsync("b"));
        Assert.Equal(SaveResult.Added, await Store.SaveAsync(Of("b", "2025-03-02", ("Tom Reed", "“We lost.”"))));
        Assert.Single(await FindAsync(new SayingQuery { Text = "lost" }));
    }

    [Fact]
    public async Task RemoveBefore_RemovesWhatIsOlder()
    {
        await Store.SaveAsync(
        [
            Of("old", "2025-02-28T23:59:00-05:00", ("Ada Brook", "“One.”")), Of("day", "2025-03-01", ("Ada Brook", "“Two.”")),
            Of("time", "2025-03-01T00:30:00+14:00", ("Ada Brook", "“Three.”")), Of("undated", null, ("Ada Brook", "“Four.”")),
        ]);

        Assert.Equal(1, await Store.RemoveBeforeAsync(new DateOnly(2025, 3, 1)));
        Assert.Equal(0, await Store.RemoveBeforeAsync(new DateOnly(2025, 3, 1)));

        Assert.Equal(["“Four.”", "“Three.”", "“Two.”"], (await TextsAsync(new SayingQuery())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RemovePerson_RemovesThemEverywhere_AndKeepsThemOut()
    {
        Article[] articles =
        [
            Of(
                "a",
                "2025-03-01",
                new Said(Person("Ada Brook"), "“We won.”"),
                new Said(Person("Tom Reed"), "“Brook is wrong.”"),
                new Said(Person("Tom Reed"), "“It was lost.”") { Audience = [Person("Ada Brook"), Person("Kim Oda")] },
                new Said([Person("Tom Reed"), Person("Ada Brook")], "“We both agree.”")),
            Of("b", "2025-03-02", new Said(Person("Ada L. Brook"), "“Never.”")),
            Of("c", "2025-03-03", new Said(Person("Tom Reed"), "“The brook is dry.”")),
        ];
        await Store.SaveAsync(articles);

        Assert.Equal(2, await Store.RemovePersonAsync("Ada Brook"));

        Assert.Equal(["“The brook is dry.”", "“It was lost.”"], await TextsAsync(new SayingQuery()));
        StoredSaying left = Assert.Single(await FindAsync(new SayingQuery { ArticleKey = "a" }));
        Assert.Equal(["Kim Oda"], left.Audience.Select(actor => actor.Name));
        Assert.Equal((null, null), (left.Url, left.Headline));
        Assert.Equal(["Tom Reed"], (await PeopleAsync()).Select(person => person.Name));
        Assert.Empty(await FindAsync(new SayingQuery { Text = "never" }));
        Assert.Null(await Store.ArticleAsync("a"));
        Assert.NotNull(await Store.ArticleAsync("c"));
        Assert.Equal(0, await Store.RemovePersonAsync("Ada Brook"));

        // The archive is read again: nothing comes back, and the rows are those of an archive that is read after the removal.
        string state = await StateAsync(Store);
        Assert.Equal([SaveResult.Unchanged, SaveResult.Unchanged, SaveResult.Unchanged], await Store.SaveAsync(articles));
        Assert.Equal(state, await StateAsync(Store));
        await using NewsStore other = await OpenOtherAsync(new NewsStoreOptions());
        await other.RemovePersonAsync("Ada Brook");
        await other.RemovePersonAsync("Ada L. Brook");
        await other.SaveAsync(articles);
        Assert.Equal(state, await StateAsync(other));

        Assert.True(await Store.ReadmitPersonAsync("Ada Brook"));
        Assert.True(await Store.ReadmitPersonAsync("Ada L. Brook"));
        Assert.False(await Store.ReadmitPersonAsync("Ada Brook"));
        Assert.Equal([SaveResult.Replaced, SaveResult.Replaced, SaveResult.Unchanged], await Store.SaveAsync(articles));
        Assert.Equal(6, (await FindAsync(new SayingQuery())).Count);
        Assert.NotNull(await Store.ArticleAsync("a"));
    }

    [Fact]
    public async Task RemovePerson_TakesAliasesAlong()
    {
        await Store.SaveAsync(Of("a", "2025-03-01", ("Tim Kaine", "“One.”"), ("Timothy Kaine", "“Two.”"), ("Ada Brook", "“Three.”")));
        await Store.MergeAsync("Tim Kaine", "Timothy Kaine");

        Assert.Equal(1, await Store.RemovePersonAsync("Timothy Kaine"));

        Assert.Equal(["“Three.”"], await TextsAsync(new SayingQuery()));
        Assert.Equal(0, (await Store.CountAsync()).Aliases);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.RemovePersonAsync("?"));
    }
}
