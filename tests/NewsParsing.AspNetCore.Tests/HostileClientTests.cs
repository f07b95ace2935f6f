using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>Clients that stop in the middle, send half or read nothing: each gets the right status, and the server goes on.</summary>
public sealed class HostileClientTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private NewsServer _server = null!;

    public async Task InitializeAsync() => _server = await NewsServer.StartAsync(kestrel: server =>
    {
        // As Kestrel does it after five seconds.
        server.Limits.MinRequestBodyDataRate = new MinDataRate(1000, TimeSpan.FromSeconds(1.5));
        server.Limits.MinResponseDataRate = new MinDataRate(1_000_000, TimeSpan.FromSeconds(1.5));
    });

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task BodyThatStopsHalfway_Is408()
    {
        using TcpClient client = await SendAsync(Post("parse", "{\"text\":", length: 100));

        Assert.StartsWith("HTTP/1.1 408 ", await ReadAsync(client), StringComparison.Ordinal);
        await _server.AssertAliveAsync();
    }

    [Fact]
    public async Task BodyThatIsTooLarge_IsRefusedBeforeItIsSent()
    {
        using TcpClient client = await SendAsync(Post("parse", "", length: 10_000_000));

        string answer = await ReadAsync(client);
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("6,291,456 bytes", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyThatIsCutOff_Is400_OrNothing()
    {
        using TcpClient client = await SendAsync(Post("parse", "{\"text\":", length: 100));
        client.Client.Shutdown(SocketShutdown.Send);

        // Whether the server sees the end of the body or the end of the connection first is chance.
        string answer = await ReadAsync(client);
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal), answer);
        await _server.AssertAliveAsync();
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse/stream")]
    public async Task ClientsThatGo_AreForgotten(string path)
    {
        for (int i = 0; i < 50; i++)
        {
            string body = "{\"text\":\"" + string.Concat(Enumerable.Repeat("Ada Brook said yes. ", 500)) + "\"}\n";
            using TcpClient client = await SendAsync(Post(path, body, body.Length + (i % 2)));
            // With a reset, as of a process that was killed.
            client.LingerState = new LingerOption(enable: i % 3 == 0, seconds: 0);
        }

        await _server.AssertAliveAsync();
    }

    [Fact]
    public async Task StreamThatNobodyReads_EndsAndHoldsNobodyUp()
    {
        string line = "{\"text\":\"" + string.Concat(Enumerable.Repeat("Ada Brook said yes. ", 200)) + "\"}\n";
        string body = string.Concat(Enumerable.Repeat(line, 400));
        using var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(_server.Address.Host, _server.Address.Port);
        Task sending = client.GetStream().WriteAsync(Post("parse/stream", body, body.Length)).AsTask();

        for (int i = 0; i < 20; i++)
        {
            await _server.AssertAliveAsync();
        }

        // It is read no faster than it reads, and in the end the connection is given up.
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await sending.WaitAsync(Patience);
            byte[] buffer = new byte[1];
            while (true)
            {
                await Task.Delay(100);
                await client.GetStream().WriteAsync("\n"u8.ToArray());
            }
        }).WaitAsync(Patience);
        await _server.AssertAliveAsync();
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /v1/parse HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task WhatIsNoRequest_Is400(string request)
    {
        using TcpClient client = await SendAsync(Encoding.ASCII.GetBytes(request));

        Assert.StartsWith("HTTP/1.1 400 ", await ReadAsync(client), StringComparison.Ordinal);
        await _server.AssertAliveAsync();
    }

    [Fact]
    public async Task StreamThatIsCutOff_AnswersWhatCameWhole()
    {
        using TcpClient client = await SendAsync(
            Post("parse/stream", "{\"id\":\"a\",\"text\":\"Ada Brook said yes.\"}\n{\"id\":\"b\",", length: 1000));

        var answer = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!answer.ToString().Contains("\"id\":\"a\"", StringComparison.Ordinal))
        {
            int count = await client.GetStream().ReadAsync(buffer).AsTask().WaitAsync(Patience);
            Assert.True(count > 0);
            answer.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        client.Close();
        await _server.AssertAliveAsync();
    }

    private static byte[] Post(string path, string body, int length) => Encoding.UTF8.GetBytes(
        $"POST /v1/{path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n"
            + $"Connection: close\r\n\r\n{body}");

    private async Task<TcpClient> SendAsync(byte[] request)
    {
        var client = new TcpClient();
        await client.ConnectAsync(_server.Address.Host, _server.Address.Port);
        await client.GetStream().WriteAsync(request);
        return client;
    }

    private static async Task<string> ReadAsync(TcpClient client)
    {
        var answer = new StringBuilder();
        byte[] buffer = new byte[4096];
        try
        {
            while (await client.GetStream().ReadAsync(buffer).AsTask().WaitAsync(Patience) is > 0 and int count)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, count));
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // Cut off after what was read.
        }

        return answer.ToString();
    }
}
