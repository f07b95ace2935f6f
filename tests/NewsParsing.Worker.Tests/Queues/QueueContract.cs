using System.Text;
using NewsParsing.Worker.Tests.Working;

namespace NewsParsing.Worker.Tests.Queues;

/// <summary>What both queues do, from publishing to the dead letters and back.</summary>
internal static class QueueContract
{
    public static async Task PublishesAndParses(string queue)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        NewsItem[] items
            = [.. Enumerable.Range(0, 300).Select(OwnArticles.Of), OwnArticles.Of(7), OwnArticles.Of(8) with { Headline = "Corrected" }];
        List<PublishedArticle> published = await new ArticlePublisher(admin).PublishAsync(items.ToAsyncEnumerable()).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 302).Select(number => (long)number), published.Select(article => article.LineNumber));
        Assert.Equal(301, Assert.Single(published, article => article.Outcome == PublishOutcome.Duplicate).LineNumber);
        QueueStatus status = await admin.StatusAsync();
        Assert.Equal((301, 0, 0), (status.Waiting, status.InFlight, status.Dead));
        Assert.InRange(status.Lag!.Value, TimeSpan.Zero, TimeSpan.FromSeconds(30));

        var sink = new FakeSink(new FakeSource());
        await using RunningWorker worker = await StartAsync(queue, sink);
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 301);
        await worker.StopAsync();

        Assert.Equal(Enumerable.Range(0, 300).Select(OwnArticles.Id).Order(), sink.Written.Keys.Order());
        Assert.Equal(NewsParser.Default.Parse(OwnArticles.Of(2)), sink.Written[OwnArticles.Id(2)]);
        status = await admin.StatusAsync();
        Assert.Equal((0, 0, 0, null), (status.Waiting, status.InFlight, status.Dead, status.Lag));
    }

    public static async Task RefusesWhatIsNoArticle(string queue)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        using var lines = new MemoryStream("""
            {"text":"Ada Brook said so."}
            broken
            {"id":"x"}
            {"id":"y","text":" "}
            {"text":"Ada Brook said so."}
            """u8.ToArray());
        List<PublishedArticle> published = await new ArticlePublisher(admin).PublishAsync(NewsItem.ReadLinesAsync(lines)).ToListAsync();

        Assert.Equal(
            [PublishOutcome.Published, PublishOutcome.Refused, PublishOutcome.Refused, PublishOutcome.Refused, PublishOutcome.Duplicate],
            published.Select(article => article.Outcome));
        Assert.Equal(published[0].Id, published[4].Id);
        Assert.Equal(["x", "y"], [published[2].Id!, published[3].Id!]);
        Assert.All(published[1..4], article => Assert.NotEmpty(article.Error!));
        Assert.Equal(1, (await admin.StatusAsync()).Waiting);
        await Assert.ThrowsAsync<ArgumentNullException>(() => admin.PublishAsync([null!]));
        // Ids that no column of text and no header takes as they are.
        Assert.Equal(
            [true, true], await admin.PublishAsync([new() { Id = "\uD800", Text = "Yes." }, new() { Id = "a\0\r\n", Text = "Yes." }]));
    }

    /// <param name="queue">The queue.</param>
    /// <param name="sendRaw">Puts bytes into the queue, as another program would.</param>
    public static async Task ListsAndRetriesDeadLetters(string queue, Func<byte[], Task> sendRaw)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        await admin.CreateAsync();
        await sendRaw([0xFF, 0xFE]);
        await sendRaw("""{"id":"é %41\u0000 id"}"""u8.ToArray());
        await admin.PublishAsync([OwnArticles.Of(1)]);
        var sink = new FakeSink(new FakeSource())
        {
            Before = (articles, _) => throw new ArticleRefusedException(articles[0].Id!, DeadReason.TooLarge, "Zu groß: 5 MB."),
        };
        await using RunningWorker worker = await StartAsync(queue, sink);
        await RunningWorker.UntilAsync(() => worker.State.Dead == 3);

        List<DeadArticle> dead = await admin.DeadAsync().ToListAsync();
        Assert.Equal(
            [(null, DeadReason.BadJson), ("é %41\0 id", DeadReason.NoText), (OwnArticles.Id(1), DeadReason.TooLarge)],
            dead.Select(article => (article.Id, article.Reason)));
        Assert.Equal("Zu groß: 5 MB.", dead[2].Detail);
        Assert.Equal([0xFF, 0xFE], dead[0].Item.ToArray());
        Assert.Equal(OwnArticles.Of(1), NewsItem.FromJson(dead[2].Item.Span));
        Assert.All(dead, article => Assert.Equal(1, article.Attempts));
        Assert.All(dead, article => Assert.Contains(Environment.MachineName, article.Worker, StringComparison.Ordinal));
        QueueStatus status = await admin.StatusAsync();
        Assert.Equal((0, 0, 3), (status.Waiting, status.InFlight, status.Dead));

        sink.Before = null;
        Assert.True(await admin.RetryAsync(dead[2].Number));
        Assert.False(await admin.RetryAsync(dead[2].Number));
        Assert.False(await admin.RetryAsync(0));
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);

        Assert.Equal(OwnArticles.Id(1), Assert.Single(sink.Written).Key);
        Assert.Equal(2, (await admin.DeadAsync().ToListAsync()).Count);
    }

    public static async Task ParsesTwoMegabytes(string queue)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        NewsItem large = OwnArticles.Large("large", 2 << 20);
        PublishedArticle published = Assert.Single(
            await new ArticlePublisher(admin).PublishAsync(new[] { large }.ToAsyncEnumerable()).ToListAsync());
        Assert.Equal((PublishOutcome.Published, null), (published.Outcome, published.Error));
        var sink = new FakeSink(new FakeSource());
        await using RunningWorker worker = await StartAsync(queue, sink);
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);

        Assert.Equal(large.Text, sink.Written["large"].Text);
        Assert.Equal("“The wall holds,”", sink.Written["large"].Quotes[0].Text);
    }

    /// <summary>What a worker has in work when it stops is the next one's at once, and counts as no attempt.</summary>
    public static async Task StopGivesBack(string queue)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        await admin.PublishAsync([OwnArticles.Of(1), OwnArticles.Of(2)]);
        var sink = new FakeSink(new FakeSource()) { Before = (_, token) => Task.Delay(Timeout.Infinite, token) };
        // Four times, and an article may be tried twice.
        for (int i = 0; i < 4; i++)
        {
            await using RunningWorker stopped = await StartAsync(queue, sink);
            await RunningWorker.UntilAsync(() => stopped.State.InFlight > 0);
            Assert.InRange(await stopped.StopAsync(), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        }

        sink.Before = null;
        await using RunningWorker worker = await StartAsync(queue, sink);
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 2);
        Assert.Equal(2, sink.Written.Count);
        Assert.Equal(0, (await admin.StatusAsync()).Dead);
    }

    public static Task<RunningWorker> StartAsync(string queue, IArticleSink sink)
        => RunningWorker.StartAsync(
            builder =>
            {
                _ = ArticleQueue.IsNats(queue) ? builder.FromNats(queue) : builder.FromPostgreSql(queue);
                builder.To(_ => sink);
            },
            options => options.MaxAttempts = 2);

    /// <summary>An endless stream is published as it comes, not when a window is full.</summary>
    public static async Task PublishesAsItComes(string queue)
    {
        await using IArticleQueue admin = ArticleQueue.Open(queue);
        var published = new TaskCompletionSource();
        IAsyncEnumerable<PublishedArticle> results = new ArticlePublisher(admin).PublishAsync(Items());
        await foreach (PublishedArticle article in results)
        {
            Assert.Equal(Encoding.UTF8.GetByteCount(article.Id!), Encoding.UTF8.GetByteCount(OwnArticles.Id((int)article.LineNumber)));
            published.TrySetResult();
        }

        async IAsyncEnumerable<NewsItem> Items()
        {
            yield return OwnArticles.Of(1);
            // Goes on only when the first one is safe.
            await published.Task.WaitAsync(TimeSpan.FromSeconds(20));
            yield return OwnArticles.Of(2);
        }
    }
}
