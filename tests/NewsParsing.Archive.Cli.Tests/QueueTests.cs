using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using NewsParsing.Tool;
using NewsParsing.Tool.Serving;
using NewsParsing.Worker.Tests.Servers;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>publish</c>, <c>work</c> and <c>queue</c> on a broker.</summary>
public sealed class QueueTests : ArchiveTest
{
    [NatsFact]
    public async Task WhatIsPublished_IsWorkedOff_AndFound()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        Write("articles/one.txt", "“We have waited long enough,” Mayor Ada Brook said.");
        Write("articles/two.txt", "Omar Reyes denied that the bridge was closed.");

        Assert.Equal(0, await RunAsync("publish", At("articles"), "--queue", server.Url));
        (int code, string output, string error) = await ProcessAsync(
            Article("x", "“We won,” Ada Brook said.") + "\nbroken\n", "publish", "--queue", server.Url, "--errors", "inline");
        Assert.Equal((0, "newsparse-archive: 1 published, 0 there already, 1 bad or refused\n"), (code, error));
        Assert.Equal(
            ["x", "stdin:2"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string?)JsonNode.Parse(line)!["id"]));
        Assert.Equal(3, (int)(await StatusAsync(server))["waiting"]!);

        using var stop = new CancellationTokenSource();
        Task<int> work = ArchiveCommand.Create().Parse(["work", "--queue", server.Url, "--to", Database]).InvokeAsync(null, stop.Token);
        for (int i = 0; i < 600 && (int)(await StatusAsync(server))["waiting"]! + (int)(await StatusAsync(server))["inFlight"]! > 0; i++)
        {
            await Task.Delay(50);
        }

        await stop.CancelAsync();
        Assert.Equal(0, await work.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(3, (await FindAsync()).Length);
        Assert.Empty(await ListAsync("queue", "dead", "--queue", server.Url));
        Assert.Equal(1, await RunAsync("queue", "retry", "7", "--queue", server.Url));
    }

    [Theory]
    [InlineData(1, "newsparse-archive: the queue: ", "queue", "status", "--queue", "nats://127.0.0.1:1")]
    [InlineData(2, "newsparse-archive: The address of a queue begins with nats://", "publish", "a.txt", "--queue", "amqp://x")]
    [InlineData(2, "newsparse-archive: Which dead letters? Name their numbers, or --all.\nTry 'newsparse-archive queue retry --help'.",
        "queue", "retry", "--queue", "nats://127.0.0.1:1")]
    [InlineData(2, "newsparse-archive: Option '--to' is required.", "work", "--queue", "nats://127.0.0.1:1")]
    public async Task WhatIsWrong_IsSaidInALine(int code, string message, params string[] arguments)
    {
        (int actual, _, string error) = await ProcessAsync(null, arguments);

        Assert.Equal(code, actual);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DatabaseThatNoRetryMends_EndsTheWorker()
    {
        string file = Write("news.txt", "This is an article and no database, and it is longer than a header of SQLite would be.");

        (int code, string output, string error) = await ProcessAsync(null, "work", "--queue", "nats://127.0.0.1:1", "--to", file);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"newsparse-archive: {file}: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void WhatAWorkerTriesAgain_IsALineWithoutAStack()
    {
        var lines = new List<string>();
        using var provider = new ErrorLogProvider(new ErrorLog { Writer = lines.Add }, LogLevel.Warning);

        provider.Log(
            LogLevel.Warning, default, "The queue fails", Thrown(new InvalidOperationException("it is away")), (state, _) => state);

        Assert.EndsWith(": The queue fails: it is away", Assert.Single(lines), StringComparison.Ordinal);
    }

    private static InvalidOperationException Thrown(InvalidOperationException exception)
    {
        try
        {
            throw exception;
        }
        catch (InvalidOperationException thrown)
        {
            return thrown;
        }
    }

    private async Task<JsonNode> StatusAsync(NatsServer server) => (await ListAsync("queue", "status", "--queue", server.Url))[0];
}
