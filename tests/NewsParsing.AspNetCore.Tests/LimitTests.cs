using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NewsParsing.AspNetCore.Parsing;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>What is too long or too much is refused at once, and what nobody waits for any longer ends.</summary>
public sealed class LimitTests
{
    private const string Sentence = "Ada Brook said that the bridge was open. ";

    /// <summary>Some seconds of one core.</summary>
    private static readonly string Long = string.Concat(Enumerable.Repeat(Sentence, 2_000_000 / Sentence.Length));

    [Fact]
    public async Task TextOverTheLimit_Is413_AndOneAtItIsNot()
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.MaxCharacters = 100);
        using HttpResponseMessage over = await server.PostAsync("v1/parse", new string('é', 101), "text/plain");
        using HttpResponseMessage headline
            = await server.PostAsync("v1/parse", $$"""{"text": "a", "headline": "{{new string('x', 101)}}"}""");
        using HttpResponseMessage at = await server.PostAsync("v1/parse", new string('é', 100), "text/plain");

        Assert.Equal(
            "The text has 101 characters; this service takes at most 100.",
            await NewsServer.ProblemAsync(over, HttpStatusCode.RequestEntityTooLarge));
        await NewsServer.ProblemAsync(headline, HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(HttpStatusCode.OK, at.StatusCode);
    }

    [Fact]
    public async Task BodyOverTheLimit_Is413_WithAndWithoutItsLength()
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.MaxBodyBytes = 1000);
        using HttpResponseMessage known = await AnswerAsync(
            () => server.PostAsync("v1/parse", new string('x', 1001), "text/plain"));
        using HttpResponseMessage chunked = await AnswerAsync(async () =>
        {
            using var content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes(new string('x', 1001))));
            content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            using var request = new HttpRequestMessage(HttpMethod.Post, "v1/parse") { Content = content };
            request.Headers.TransferEncodingChunked = true;
            return await server.Client.SendAsync(request);
        });

        string detail = await NewsServer.ProblemAsync(known, HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains("1,000 bytes", detail, StringComparison.Ordinal);
        await NewsServer.ProblemAsync(chunked, HttpStatusCode.RequestEntityTooLarge);
        await server.AssertAliveAsync();
    }

    [Fact]
    public async Task ParserOfTheHostThatTakesLess_Is413()
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.MaxCharacters = 6_000_000);
        using HttpResponseMessage response = await server.PostAsync("v1/parse", new string('x', 5_000_001), "text/plain");

        string detail = await NewsServer.ProblemAsync(response, HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains("NewsParserOptions.MaximumLength", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreThanMayWait_Is503_AndAClientThatGoesFreesItsPlaceAtOnce()
    {
        await using NewsServer server = await NewsServer.StartAsync(options =>
        {
            options.MaxCharacters = 3_000_000;
            options.MaxConcurrentParses = 1;
            options.MaxWaitingParses = 0;
        });
        using var leave = new CancellationTokenSource();
        Task parsing = Task.Run(async () =>
        {
            // It is refused itself while one of those that look on has the place.
            while (true)
            {
                using var content = new StringContent(Long, Encoding.UTF8, "text/plain");
                using HttpResponseMessage _ = await server.Client.PostAsync(new Uri("v1/parse", UriKind.Relative), content, leave.Token);
            }
        });
        await UntilAsync(server, HttpStatusCode.ServiceUnavailable);
        using HttpResponseMessage refused = await server.PostAsync("v1/parse", Sentence, "text/plain");

        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        await NewsServer.ProblemAsync(refused, HttpStatusCode.ServiceUnavailable);
        await leave.CancelAsync();
        long start = Stopwatch.GetTimestamp();
        await UntilAsync(server, HttpStatusCode.OK);
        TimeSpan freed = Stopwatch.GetElapsedTime(start);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => parsing);
        // 4 to 40 ms on a quiet machine; the rest of the parse would be seconds.
        Assert.True(freed < TimeSpan.FromSeconds(1), freed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task WhoWaits_IsParsedInTurn_AndMayLeave()
    {
        var gate = new ParseGate(concurrent: 1, waiting: 2);
        using var leave = new CancellationTokenSource();
        Assert.True(await gate.TryEnterAsync(default));
        Task<bool> second = gate.TryEnterAsync(leave.Token).AsTask();
        Task<bool> third = gate.TryEnterAsync(default).AsTask();

        Assert.False(await gate.TryEnterAsync(default));
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        gate.Leave();
        Assert.True(await third);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(20, false)]
    public async Task FiveHundredAtOnce_AreAnsweredOrToldToComeAgain(int waiting, bool all)
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.MaxWaitingParses = waiting);
        // The weights, which would make the first ones wait.
        await server.AssertAliveAsync();
        string expected = NewsParser.Default.Parse(Sentence).ToJson();
        HttpResponseMessage[] responses = await Task.WhenAll(
            Enumerable.Range(0, 500).Select(_ => server.PostAsync("v1/parse", Sentence, "text/plain")));

        foreach (HttpResponseMessage response in responses)
        {
            if (response.StatusCode == HttpStatusCode.OK)
            {
                Assert.Equal(expected, await response.Content.ReadAsStringAsync());
            }
            else
            {
                Assert.False(all);
                await NewsServer.ProblemAsync(response, HttpStatusCode.ServiceUnavailable);
            }

            response.Dispose();
        }

        await server.AssertAliveAsync();
    }

    [Fact]
    public void Options_RefuseWhatMakesNoSense()
    {
        var options = new NewsParsingEndpointOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxCharacters = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxBodyBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxBodyBytes = int.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxConcurrentParses = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxWaitingParses = -1);
    }

    private static async Task UntilAsync(NewsServer server, HttpStatusCode status)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            using HttpResponseMessage response = await server.PostAsync("v1/parse", Sentence, "text/plain");
            if (response.StatusCode == status)
            {
                return;
            }

            await Task.Delay(5, patience.Token);
        }
    }

    /// <summary>
    /// The server does not read a body that it refuses, and closes: a client that is still sending may find the connection reset before it
    /// sees the answer (RFC 9110, 15.5.14), and asks again.
    /// </summary>
    private static async Task<HttpResponseMessage> AnswerAsync(Func<Task<HttpResponseMessage>> ask)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException) when (attempt < 5)
            {
                await Task.Delay(20 * attempt);
            }
        }
    }
}
