using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NewsParsing.Worker.Tests.Kill;
using NewsParsing.Worker.Tests.Servers;
using NewsParsing.Worker.Tests.Working;

namespace NewsParsing.Worker.Tests.Queues;

/// <summary>The queue on JetStream: what both queues do, and what only a broker does.</summary>
public sealed class NatsQueueTests
{
    [NatsFact]
    public async Task Publishes_AndParses()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await QueueContract.PublishesAndParses(server.Url);
    }

    [NatsFact]
    public async Task Publisher_RefusesWhatIsNoArticle_AndPublishesAsItComes()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await QueueContract.RefusesWhatIsNoArticle(server.Url);
        await QueueContract.PublishesAsItComes(server.Url);
    }

    [NatsFact]
    public async Task DeadLetters_AreListedAndRetried()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using var connection = new NatsConnection(new NatsOpts { Url = server.Url });
        await QueueContract.ListsAndRetriesDeadLetters(
            server.Url, async data => (await new NatsJSContext(connection).PublishAsync("articles", data)).EnsureSuccess());
    }

    [NatsFact]
    public async Task Stop_GivesBack()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await QueueContract.StopGivesBack(server.Url);
    }

    [NatsFact]
    public async Task TwoMegabytes_AreRefusedWithTheLimitNamed()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url);
        NewsItem[] items = [OwnArticles.Of(1), OwnArticles.Large("large", 2 << 20), OwnArticles.Large("fits", 900_000)];
        List<PublishedArticle> published = await new ArticlePublisher(admin).PublishAsync(items.ToAsyncEnumerable()).ToListAsync();

        Assert.Equal(
            [PublishOutcome.Published, PublishOutcome.Refused, PublishOutcome.Published], published.Select(article => article.Outcome));
        Assert.Contains("more than the broker's max_payload of 1,048,576 bytes", published[1].Error, StringComparison.Ordinal);
        Assert.Equal(2, (await admin.StatusAsync()).Waiting);
    }

    [NatsFact]
    public async Task TwoMegabytes_AreParsedWhereTheBrokerTakesThem()
    {
        await using NatsServer server = await NatsServer.StartAsync(maxPayload: 3 << 20);
        await QueueContract.ParsesTwoMegabytes(server.Url);
    }

    [NatsFact]
    public async Task ResultThatIsTooLargeForTheBroker_IsDead()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url);
        // A result is some eight times its text.
        string text = string.Concat(Enumerable.Repeat("“We wait,” Ada Brook said in Westport on Monday. ", 4000));
        await admin.PublishAsync([new NewsItem { Id = "a", Text = text }, OwnArticles.Of(1)]);
        await using RunningWorker worker = await RunningWorker.StartAsync(builder => builder.FromNats(server.Url).ToNats());
        await RunningWorker.UntilAsync(() => worker.State is { Parsed: 1, Dead: 1 });

        DeadArticle dead = Assert.Single(await admin.DeadAsync().ToListAsync());
        Assert.Equal(("a", DeadReason.TooLarge), (dead.Id, dead.Reason));
        Assert.Contains("more than the broker's max_payload of 1,048,576 bytes", dead.Detail, StringComparison.Ordinal);
    }

    [NatsFact]
    public async Task BrokerComesLater_TheWorkerBegins()
    {
        await using NatsServer server = NatsServer.NotStarted();
        var sink = new FakeSink(new FakeSource());
        await using RunningWorker worker = await QueueContract.StartAsync(server.Url, sink);
        await RunningWorker.UntilAsync(() => worker.State.LastError is not null);
        await server.StartAgainAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url);
        await admin.PublishAsync([OwnArticles.Of(1)]);
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);

        // The next one comes as soon, and the broker's absence at the stop costs no more than the stop has.
        await server.KillAsync();
        Assert.InRange(await worker.StopAsync(), TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    [NatsFact]
    public async Task MissingStream_IsNamed()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        var sink = new FakeSink(new FakeSource());
        await using RunningWorker worker = await RunningWorker.StartAsync(
            builder => builder.FromNats(server.Url).To(_ => sink), options => options.CreateStreams = false);
        await RunningWorker.UntilAsync(() => worker.State.LastError is not null);
        Assert.Contains("There is no stream 'ARTICLES' at nats://", worker.State.LastError, StringComparison.Ordinal);

        await using IArticleQueue admin = ArticleQueue.Open(server.Url, new WorkerOptions { CreateStreams = false });
        NatsException exception = await Assert.ThrowsAsync<NatsException>(() => admin.PublishAsync([OwnArticles.Of(1)]));
        Assert.Contains("There is no stream 'ARTICLES'", exception.Message, StringComparison.Ordinal);

        // Somebody creates it: the worker finds it by itself.
        await using IArticleQueue creator = ArticleQueue.Open(server.Url);
        await creator.PublishAsync([OwnArticles.Of(1)]);
        await creator.CreateAsync();
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);
    }

    [NatsFact]
    public async Task ConsumerThatWaitsLessThanTheOption_IsNamed()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url, new WorkerOptions { AckWait = TimeSpan.FromSeconds(10) });
        await admin.CreateAsync();
        await using RunningWorker worker = await QueueContract.StartAsync(server.Url, new FakeSink(new FakeSource()));
        await RunningWorker.UntilAsync(() => worker.State.LastError is not null);

        Assert.Contains("'newsparse' waits 00:00:10", worker.State.LastError, StringComparison.Ordinal);
    }

    [NatsFact]
    public async Task StreamOfItsOwner_StaysAsItIs()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using var connection = new NatsConnection(new NatsOpts { Url = server.Url });
        var context = new NatsJSContext(connection);
        await context.CreateStreamAsync(new StreamConfig("NEWS", ["wire.in"]) { Retention = StreamConfigRetention.Limits });
        await using IArticleQueue admin = ArticleQueue.Open(server.Url, new WorkerOptions { Stream = "NEWS" });
        await admin.PublishAsync([OwnArticles.Of(1)]);
        var sink = new FakeSink(new FakeSource());
        await using RunningWorker worker = await RunningWorker.StartAsync(
            builder => builder.FromNats(server.Url).To(_ => sink), options => options.Stream = "NEWS");
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);

        StreamInfo info = (await context.GetStreamAsync("NEWS")).Info;
        Assert.Equal((StreamConfigRetention.Limits, 1L), (info.Config.Retention, info.State.Messages));
        QueueStatus status = await admin.StatusAsync();
        Assert.Equal((0, 0, null), (status.Waiting, status.InFlight, status.Lag));
    }

    [NatsFact]
    public async Task Results_AreOneMessageForEachArticle()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url);
        await admin.PublishAsync([OwnArticles.Of(1), OwnArticles.Of(2), OwnArticles.Of(3)]);
        await admin.PublishAsync([OwnArticles.Of(2) with { Headline = "Corrected" }]);
        await using RunningWorker worker = await RunningWorker.StartAsync(builder => builder.FromNats(server.Url).ToNats("RESULTS"));
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 4);

        Dictionary<string, string> results = await NatsKillTests.ReadAsync(server.Url, "RESULTS");
        Assert.Equal(Enumerable.Range(1, 3).Select(OwnArticles.Id).Order(), results.Keys.Order());
        Assert.Equal("Corrected", Article.FromJson(results[OwnArticles.Id(2)]).Headline?.Text);
        Assert.Equal(NewsParser.Default.Parse(OwnArticles.Of(1)).ToJson(), results[OwnArticles.Id(1)]);
    }
}
