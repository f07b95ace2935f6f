using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace NewsParsing.AspNetCore.Tests;

/// <summary><c>POST parse/stream</c>: a line out for every line in, as it comes, and errors in their place.</summary>
public sealed class StreamTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private NewsServer _server = null!;

    public async Task InitializeAsync() => _server = await NewsServer.StartAsync(options => options.MaxBodyBytes = 1_000_000);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Lines_ComeBackInOrder_WithErrorsInTheirPlace()
    {
        string[] input =
        [
            """{"id": "a", "text": "Ada Brook said yes."}""",
            "{bad",
            """{"id": "c"}""",
            $$"""{"id": "d", "text": "{{new string('x', 2_000_000)}}"}""",
            """{"id": "e", "text": "“No,” Max Reed said."}""",
        ];
        string[] lines = await ExchangeAsync(string.Join('\n', input));

        Assert.Equal(5, lines.Length);
        Assert.Equal(NewsParser.Default.Parse(NewsItem.FromJson(input[0])).ToJson(), lines[0]);
        Assert.Contains("invalid start of a property name", ErrorOf(lines[1], null), StringComparison.Ordinal);
        Assert.Equal("'text' is missing; the keys are 'id'.", ErrorOf(lines[2], "c"));
        Assert.Contains("1000000 bytes", ErrorOf(lines[3], "d"), StringComparison.Ordinal);
        Assert.EndsWith(",\"line\":4}", lines[3], StringComparison.Ordinal);
        Assert.Equal(NewsParser.Default.Parse(NewsItem.FromJson(input[4])).ToJson(), lines[4]);
    }

    [Fact]
    public async Task TextOverTheLimit_IsAnErrorOfItsLine()
    {
        await using NewsServer server = await NewsServer.StartAsync(options => options.MaxCharacters = 10);
        using HttpResponseMessage response = await server.PostAsync(
            "v1/parse/stream", "{\"text\":\"0123456789\"}\n{\"id\":\"b\",\"text\":\"0123456789x\"}\n", "application/x-ndjson");
        string[] lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("0123456789", Article.FromJson(lines[0]).Text);
        Assert.Equal("The text has 11 characters; this service takes at most 10.", ErrorOf(lines[1], "b"));
    }

    [Fact]
    public async Task Thousand_ComeBackInOrder()
    {
        string[] lines = await ExchangeAsync(string.Join('\n', Enumerable.Range(0, 1000).Select(
            i => $$"""{"id": "{{i}}", "text": "{{string.Concat(Enumerable.Repeat("Ada Brook said yes. ", i % 7))}}"}""")));

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), lines.Select(line => Article.FromJson(line).Id));
    }

    [Fact]
    public async Task Explanations_AreForTheAsking()
    {
        using HttpResponseMessage response = await _server.PostAsync(
            "v1/parse/stream?explain=true&indented=true", "{\"text\":\"Ada Brook said yes.\"}", "application/x-ndjson");

        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType!.ToString());
        string line = (await response.Content.ReadAsStringAsync()).TrimEnd('\n');
        Assert.Equal(NewsParser.Default.Parse("Ada Brook said yes.").ToJson(new ArticleJsonOptions { Explain = true }), line);
    }

    [Fact]
    public async Task Line_IsAnsweredBeforeTheNextIsSent()
    {
        // By hand: HttpClient reads no answer before it has sent all of a stream.
        using var client = new TcpClient();
        await client.ConnectAsync(_server.Address.Host, _server.Address.Port);
        using var reader = new StreamReader(client.GetStream());
        await SendAsync("POST /v1/parse/stream HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        while (await reader.ReadLineAsync().WaitAsync(Patience) is not "")
        {
        }

        foreach (string id in new[] { "1", "2", "3" })
        {
            string line = $$"""{"id": "{{id}}", "text": "Ada Brook said yes."}""" + "\n";
            await SendAsync($"{line.Length:x}\r\n{line}\r\n");
            // The length of the chunk, the line, and the end of the chunk.
            Assert.NotNull(await reader.ReadLineAsync().WaitAsync(Patience));
            Assert.Equal(id, Article.FromJson((await reader.ReadLineAsync().WaitAsync(Patience))!).Id);
            Assert.Equal("", await reader.ReadLineAsync().WaitAsync(Patience));
        }

        await SendAsync("0\r\n\r\n");
        Assert.Equal("0", await reader.ReadLineAsync().WaitAsync(Patience));

        ValueTask SendAsync(string text) => client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
    }

    [Fact]
    public async Task BadQuery_IsAProblem()
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse/stream?offsets=x", "{}", "application/x-ndjson");

        await NewsServer.ProblemAsync(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task NothingIn_IsNothingOut() => Assert.Empty(await ExchangeAsync(""));

    private async Task<string[]> ExchangeAsync(string body)
    {
        using HttpResponseMessage response = await _server.PostAsync("v1/parse/stream", body, "application/x-ndjson");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string ErrorOf(string line, string? id)
    {
        using var document = JsonDocument.Parse(line);
        Assert.Equal(id, document.RootElement.GetProperty("id").GetString());
        return document.RootElement.GetProperty("error").GetString()!;
    }
}
