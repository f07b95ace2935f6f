using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsParsing.Store;

namespace NewsParsing.Worker.Tests;

/// <summary>The code of the package's README, compiled; <see cref="ReadmeTests"/> compares the two.</summary>
internal static class Snippets
{
    public static async Task WorkAsync(string[] args)
    {
        // <snippet>
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
        builder.Services
            .AddNewsParsingWorker(builder.Configuration.GetSection("NewsParsing:Worker"))
            .FromNats("nats://127.0.0.1:4222")                       // or .FromPostgreSql("Host=…")
            .ToStore((_, stop) => SqliteNewsStore.OpenAsync("news.db", cancellationToken: stop));
                                                                     // or .ToNats("PARSED"), .ToSink<MySink>()
        await builder.Build().RunAsync();
        // </snippet>
    }

    public static async Task PublishAsync()
    {
        // <snippet>
        await using IArticleQueue queue = ArticleQueue.Open("nats://127.0.0.1:4222");
        await using FileStream lines = File.OpenRead("articles.jsonl");
        await foreach (PublishedArticle article in new ArticlePublisher(queue).PublishAsync(NewsItem.ReadLinesAsync(lines)))
        {
            if (article.Outcome == PublishOutcome.Refused)
            {
                Console.Error.WriteLine($"line {article.LineNumber}: {article.Error}");
            }
        }

        QueueStatus status = await queue.StatusAsync();
        Console.WriteLine($"{status.Waiting} wait, {status.InFlight} in work, {status.Dead} dead");
        // </snippet>
    }

    public static async Task RetryAsync()
    {
        // <snippet>
        await using IArticleQueue queue = ArticleQueue.Open("Host=127.0.0.1;Database=news");
        await foreach (DeadArticle dead in queue.DeadAsync())
        {
            Console.WriteLine($"{dead.Number} {dead.Id} {dead.Reason}: {dead.Detail}");
            if (dead.Reason == DeadReason.TooManyAttempts)
            {
                await queue.RetryAsync(dead.Number);
            }
        }
        // </snippet>
    }
}
