namespace NewsParsing.Tests;

public sealed class NewsParserStreamTests
{
    private static readonly NewsItem Good = new() { Text = "“It rained,” Ada Brook said.", Id = "good" };

    [Fact]
    public async Task ParseAsync_GivesWhatParseGives_InTheOrderOfTheItems()
    {
        NewsItem[] items = [.. Enumerable.Range(0, 60).Select(i => new NewsItem
        {
            Id = $"n{i}",
            Text = string.Concat(Enumerable.Repeat($"“It is {i},” Ada Brook said. ", i % 7 == 0 ? 300 : 1)),
        })];

        ParsedItem[] results = await NewsParser.Default.ParseAsync(items, maxDegreeOfParallelism: 4).ToArrayAsync();

        Assert.Equal([.. items.Select(item => new ParsedItem { Item = item, Article = NewsParser.Default.Parse(item) })], results);
    }

    [Fact]
    public async Task ParseAsync_AsyncSource_IsParsedAsWell()
        => Assert.Equal("good", (await NewsParser.Default.ParseAsync(new[] { Good }.ToAsyncEnumerable()).SingleAsync()).Article?.Id);

    [Fact]
    public async Task ParseAsync_ItemsThatFail_ComeBackInTheirPlaceWithTheError()
    {
        var withoutText = new NewsItem { Text = null!, Id = "bad" };

        ParsedItem[] results = await NewsParser.Default.ParseAsync([Good, withoutText, null!, Good]).ToArrayAsync();

        Assert.Equal([Good, withoutText, null, Good], results.Select(result => result.Item));
        Assert.Equal([false, true, true, false], results.Select(result => result.Article is null));
        Assert.Equal(
            [null, typeof(ArgumentNullException), typeof(ArgumentNullException), null], results.Select(result => result.Error?.GetType()));
    }

    [Fact]
    public async Task ParseAsync_HugeItem_IsAnItemLikeAnyOther()
    {
        var huge = new NewsItem { Text = string.Concat(Enumerable.Repeat("“Yes”, she said.\n\n", 20_000)) };

        ParsedItem[] results = await NewsParser.Default.ParseAsync([Good, huge, Good]).ToArrayAsync();

        Assert.All(results, result => Assert.Null(result.Error));
        Assert.Equal(20_000, results[1].Article!.Quotes.Count);
    }

    [Fact]
    public async Task ParseAsync_SequenceThatFails_GivesTheItemsBeforeFirst()
    {
        var results = new List<ParsedItem>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (ParsedItem result in NewsParser.Default.ParseAsync(Broken()))
            {
                results.Add(result);
            }
        });

        Assert.Equal([Good, Good], results.Select(result => result.Item));

        static IEnumerable<NewsItem> Broken()
        {
            yield return Good;
            yield return Good;
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task ParseAsync_LeftEarly_DisposesOfTheSequence()
    {
        bool disposed = false;

        Assert.Equal(Good, (await NewsParser.Default.ParseAsync(Endless()).FirstAsync()).Item);

        Assert.True(disposed);

        IEnumerable<NewsItem> Endless()
        {
            try
            {
                while (true)
                {
                    yield return Good;
                }
            }
            finally
            {
                disposed = true;
            }
        }
    }

    /// <summary>Whoever left the loop has what they wanted.</summary>
    [Fact]
    public async Task ParseAsync_LeftEarly_DoesNotThrowWhatTheSequenceThrowsAtItsEnd()
    {
        Assert.Equal(Good, (await NewsParser.Default.ParseAsync(Endless()).FirstAsync()).Item);

        static IEnumerable<NewsItem> Endless()
        {
            try
            {
                while (true)
                {
                    yield return Good;
                }
            }
            finally
            {
                FailAtTheEnd();
            }
        }

        static void FailAtTheEnd() => throw new InvalidDataException();
    }

    [Fact]
    public async Task ParseAsync_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        IAsyncEnumerable<ParsedItem> byArgument = NewsParser.Default.ParseAsync(
            Enumerable.Repeat(Good, 1_000_000), null, cancellation.Token);
        IAsyncEnumerable<ParsedItem> byEnumerator = NewsParser.Default.ParseAsync(Enumerable.Repeat(Good, 1_000_000));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ParsedItem _ in byArgument)
            {
                await cancellation.CancelAsync();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ParsedItem _ in byEnumerator.WithCancellation(cancellation.Token))
            {
            }
        });
    }

    [Fact]
    public void ParseAsync_DoesNothingBeforeItIsEnumerated()
        => Assert.NotNull(
            NewsParser.Default.ParseAsync(
                Enumerable.Range(0, 1).Select<int, NewsItem>(_ => throw new InvalidOperationException("was read"))));

    [Fact]
    public void ParseAsync_WrongArgument_ThrowsAtTheCall()
    {
        Assert.Throws<ArgumentNullException>("items", () => NewsParser.Default.ParseAsync((IEnumerable<NewsItem>)null!));
        Assert.Throws<ArgumentNullException>("items", () => NewsParser.Default.ParseAsync((IAsyncEnumerable<NewsItem>)null!));
        Assert.Throws<ArgumentOutOfRangeException>("maxDegreeOfParallelism", () => NewsParser.Default.ParseAsync([Good], 0));
    }
}
