using NewsParsing.Store;
using NewsParsing.Worker.Tests.Hosting;
using NewsParsing.Worker.Tests.Servers;
using NewsParsing.Worker.Tests.Working;

namespace NewsParsing.Worker.Tests;

/// <summary>The host that others copy, from a broker to a store in one file.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsparsing-worker-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NatsFact]
    public async Task Sample_WritesToAStore_AndStopsInOrder()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url);
        await admin.CreateAsync();
        await admin.PublishAsync([.. Enumerable.Range(0, 100).Select(OwnArticles.Of)]);
        string file = Path.Combine(_folder, "news.db");
        string configuration = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory))!);
        string sample = Path.Combine(Repository.Root, "samples", "Worker", "bin", configuration, "net10.0", "NewsWorker.dll");
        using var worker = new WorkerProcess([sample, "--Queue", server.Url, "--Results", file, "--NewsParsing:Worker:BatchSize", "32"]);
        QueueStatus status = await admin.StatusAsync();
        for (int i = 0; i < 600 && status.Waiting + status.InFlight > 0; i++)
        {
            await Task.Delay(50);
            status = await admin.StatusAsync();
        }

        Assert.True(status is { Waiting: 0, InFlight: 0, Dead: 0 }, status + worker.Said);
        Assert.Equal(0, (await worker.StopAsync("Application started")).Code);
        await using NewsStore store = await SqliteNewsStore.OpenAsync(file);
        for (int i = 0; i < 100; i++)
        {
            StoredArticle? stored = await store.ArticleAsync(OwnArticles.Id(i));
            Assert.Equal(NewsParser.Default.Parse(OwnArticles.Of(i)).ToJson(), stored?.Article.ToJson());
        }
    }

    [NatsFact]
    public async Task OlderParser_DoesNotUndoANewerOne_AndItsArticleIsDone()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using IArticleQueue admin = ArticleQueue.Open(server.Url);
        await using NewsStore store = await SqliteNewsStore.OpenAsync(Path.Combine(_folder, "news.db"));
        Article newer = NewsParser.Default.Parse(OwnArticles.Of(1)) with { ParserVersion = "999.0.0", Quotes = [] };
        await store.SaveAsync(newer);
        await admin.PublishAsync([OwnArticles.Of(1)]);
        await using RunningWorker worker = await RunningWorker.StartAsync(builder => builder.FromNats(server.Url).ToStore(store));
        await RunningWorker.UntilAsync(() => worker.State.Parsed == 1);

        Assert.Equal("999.0.0", (await store.ArticleAsync(OwnArticles.Id(1)))?.Article.ParserVersion);
    }
}
