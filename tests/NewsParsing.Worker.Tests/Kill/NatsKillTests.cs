using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NewsParsing.Worker.Tests.Servers;

namespace NewsParsing.Worker.Tests.Kill;

/// <summary>No article is lost or doubled on JetStream, whoever is killed.</summary>
public sealed class NatsKillTests
{
    [NatsFact]
    public async Task Killed_LosesAndDoublesNothing()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        var scenario = new KillScenario(server.Url, "nats:PARSED");
        await scenario.RunAsync(
            async () =>
            {
                await server.KillAsync();
                await server.StartAgainAsync();
            },
            async () =>
            {
                await using IArticleQueue admin = ArticleQueue.Open(server.Url);
                return (await admin.StatusAsync()).InFlight;
            });

        await scenario.AssertResultsAsync(await ReadAsync(server.Url, "PARSED"));
    }

    /// <summary>All results of a stream by id: each article has a subject, and that one message.</summary>
    internal static async Task<Dictionary<string, string>> ReadAsync(string url, string stream)
    {
        await using var connection = new NatsConnection(new NatsOpts { Url = url });
        var context = new NatsJSContext(connection);
        INatsJSConsumer consumer = await context.CreateOrderedConsumerAsync(stream);
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = (int)(await context.GetStreamAsync(stream)).Info.State.Messages;
        while (left > 0)
        {
            var fetch = new NatsJSFetchOpts { MaxMsgs = Math.Min(left, 500), Expires = TimeSpan.FromSeconds(5) };
            await foreach (INatsJSMsg<byte[]> message in consumer.FetchAsync(fetch, NatsRawSerializer<byte[]>.Default))
            {
                string json = Encoding.UTF8.GetString(message.Data!);
                results.Add(Article.FromJson(json).Id!, json);
                left--;
            }
        }

        return results;
    }
}
