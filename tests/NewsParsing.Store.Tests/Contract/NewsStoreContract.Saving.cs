using System.Text.RegularExpressions;
using static NewsParsing.Store.Tests.Contract.Stories;

namespace NewsParsing.Store.Tests.Contract;

/// <content>Saving.</content>
public abstract partial class NewsStoreContract
{
    [Fact]
    public async Task Save_TheSameAgain_ChangesNothing()
    {
        Article article = Of("a", "2025-03-01", ("Ada Brook", "“We won.”"));

        Assert.Equal(SaveResult.Added, await Store.SaveAsync(article));
        string state = await StateAsync(Store);
        Assert.Equal(SaveResult.Unchanged, await Store.SaveAsync(article));

        Assert.Equal(state, await StateAsync(Store));
    }

    [Fact]
    public async Task Save_TwiceInOneTransaction_KeepsTheNewer()
    {
        Article old = Of("a", "2025-03-01", ("Ada Brook", "“We won.”"));
        Article later = Of("a", "2025-03-02", ("Ada Brook", "“We lost.”"));

        Assert.Equal([SaveResult.Added, SaveResult.Replaced, SaveResult.Outdated], await Store.SaveAsync([old, later, old]));

        Assert.Equal(["“We lost.”"], await TextsAsync(new SayingQuery()));
        Assert.Empty(await TextsAsync(new SayingQuery { Text = "won" }));
        Assert.Equal(["“We lost.”"], await TextsAsync(new SayingQuery { Text = "lost" }));
    }

    [Theory]
    [InlineData("0.1.0", "0.2.0")]
    [InlineData("0.9.0", "0.10.0")]
    [InlineData("0.2.0-dev.0.99", "0.2.0-dev.0.217")]
    [InlineData("0.2.0-dev.0.217", "0.2.0-rc.1")]
    [InlineData("0.2.0-rc.1", "0.2.0")]
    [InlineData("0.2.0-1", "0.2.0-alpha")]
    [InlineData(null, "0.0.1")]
    public async Task Save_OlderParser_NeverUndoesANewer(string? old, string newer)
    {
        Article before = Of("a", "2025-03-01", ("Ada Brook", "“We won.”")) with { ParserVersion = old };
        Article after = Of("a", "2025-03-01", ("Ada Brook", "“We won it.”")) with { ParserVersion = newer };

        await Store.SaveAsync(after);
        Assert.Equal(SaveResult.Outdated, await Store.SaveAsync(before));
        Assert.Equal(["“We won it.”"], await TextsAsync(new SayingQuery()));

        await using NewsStore other = await OpenOtherAsync(new NewsStoreOptions());
        await other.SaveAsync(before);
        Assert.Equal(SaveResult.Replaced, await other.SaveAsync(after));
        Assert.Equal(await StateAsync(Store), await StateAsync(other));
    }

    [Fact]
    public async Task Save_Overwrite_LetsAnOlderParserUndo()
    {
        Article newer = Of("a", "2025-03-01", ("Ada Brook", "“We won.”")) with { ParserVersion = "0.2.0" };
        await Store.SaveAsync(newer);
        await using NewsStore store = await OpenAsync(new NewsStoreOptions { Overwrite = true });

        Assert.Equal(SaveResult.Replaced, await store.SaveAsync(Of("a", "2025-03-01", ("Ada Brook", "“We lost.”"))));

        Assert.Equal(["“We lost.”"], await TextsAsync(new SayingQuery()));
    }

    [Fact]
    public async Task Save_Null_IsRefusedAndNothingIsWritten()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("article", () => Store.SaveAsync((Article)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.SaveAsync((IReadOnlyList<Article>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.SaveAsync([Of("a", null, ("Ada Brook", "“We won.”")), null!]));

        Assert.Equal(0, (await Store.CountAsync()).Articles);
    }

    [Fact]
    public async Task Save_Cancelled_WritesNothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Store.SaveAsync([Of("a", null, ("Ada Brook", "“We won.”"))], source.Token));

        Assert.Equal(0, (await Store.CountAsync()).Articles);
    }

    [Fact]
    public async Task Article_IsGivenBackAsItWasSaved()
    {
        Article article = NewsParser.Default.Parse(new NewsItem
        {
            Id = "x/1",
            Text = "“The bridge is safe,” Ada Brook, the mayor, told reporters on Monday. She denied that it had been closed.",
            PublishedAt = new DateTimeOffset(2025, 3, 1, 23, 30, 0, TimeSpan.FromHours(-5)),
            Headline = "Bridge safe",
            Byline = "By Tom Reed",
            Source = "Valley Post",
            Language = "en-GB",
        });
        await Store.SaveAsync(article);

        StoredArticle? stored = await Store.ArticleAsync("x/1");

        Assert.Equal(article, stored?.Article);
        Assert.Equal("x/1", stored?.Key);
        Assert.Null(await Store.ArticleAsync("x/2"));
    }

    [Fact]
    public async Task Article_WithoutItsParse_IsParsedAgain()
    {
        await using NewsStore store = await OpenAsync(new NewsStoreOptions { KeepParse = false });
        Article article = NewsParser.Default.Parse(new NewsItem
        {
            Text = "“The bridge is safe,” Ada Brook, the mayor, told reporters.",
            PublishedOn = new DateOnly(2025, 3, 1),
            Url = "https://example.org/1",
        });
        await store.SaveAsync(article);

        Assert.Equal(article, (await store.ArticleAsync(NewsStore.KeyOf(article)))?.Article);
    }

    [Theory]
    // Escaped once more: attributes hold UTF-8.
    [InlineData("with a \\uD800 half", "with a \uFFFD half")]
    [InlineData("with a \0 in it", "with a \uFFFD in it")]
    [InlineData("emoji 😀 and َ marks", "emoji 😀 and َ marks")]
    public async Task Save_AnyString_KeepsItsLength(string text, string stored)
    {
        text = Regex.Unescape(text);
        await Store.SaveAsync(Of("k" + text, "2025-03-01", (text, text)));

        StoredSaying saying = Assert.Single(await FindAsync(new SayingQuery()));
        Assert.Equal(stored, saying.Text);
        Assert.Equal(text.Length, saying.Span.Length);
        Assert.Equal("k" + stored, saying.ArticleKey);
        Assert.NotNull(await Store.ArticleAsync("k" + text));
    }

    [Fact]
    public async Task Count_CountsWhatIsThere()
    {
        await Store.SaveAsync(
        [
            Of("a", "2025-03-01", ("Ada Brook", "“We won.”"), ("Tom Reed", "“We lost.”")), Of("b", null, ("Ada Brook", "“Yes.”")),
        ]);
        await Store.MergeAsync("Adah Brook", "Ada Brook");

        Assert.Equal(new StoreCounts(2, 3, 1, new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 1)), await Store.CountAsync());
    }
}
