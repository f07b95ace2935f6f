using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary><c>newsparse serve</c>: one line with the address to open, the page and the endpoints, and an end that loses nothing.</summary>
public sealed class ServeTests : ToolTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [UnixFact]
    public async Task Serve_SaysWhereToLook_Serves_AndStopsWhenItIsTold()
    {
        using Process process = StartTool("serve", "--urls", "http://127.0.0.1:0", "--max-body", "1K");
        try
        {
            string line = (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience))!;
            Assert.Matches("^Open http://127\\.0\\.0\\.1:[0-9]+/ \\(Ctrl-C ends\\)$", line);
            using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[1]) };

            Assert.Contains("data-html=\"true\"", await client.GetStringAsync(new Uri("", UriKind.Relative)), StringComparison.Ordinal);
            using HttpResponseMessage response = await PostAsync(client, "Ada Brook said that the bridge was open.");
            Assert.Equal("Ada Brook", Article.FromJson(await response.Content.ReadAsStringAsync()).Claims.Single().Speakers.Single().Name);
            using HttpResponseMessage large = await PostAsync(client, new string('x', 1025));
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);

            using Process kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            Assert.Null(await process.StandardOutput.ReadLineAsync().WaitAsync(Patience));
            await process.WaitForExitAsync().WaitAsync(Patience);
            Assert.Equal(0, process.ExitCode);
            Assert.Equal("", await process.StandardError.ReadToEndAsync());
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task PortThatIsTaken_IsAnErrorInOneLine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        ToolResult result = await RunAsync("serve", "--urls", url);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith($"newsparse: Failed to bind to address {url}", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task AddressOfAnotherMachine_IsAnErrorInOneLine()
    {
        // Kept for documentation (RFC 5737), so that no machine has it.
        ToolResult result = await RunAsync("serve", "--urls", "http://192.0.2.1:5080");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Single(result.ErrorLines);
    }

    [Theory]
    [InlineData("--urls", "localhost:80", "'localhost:80' is no address to listen at; write it as http://127.0.0.1:5080.")]
    [InlineData("--urls", "https://localhost", "'https://localhost' is no address to listen at; write it as http://127.0.0.1:5080.")]
    [InlineData("--urls", "http://example.org:80", "'http://example.org:80' is no address to listen at; write it as")]
    [InlineData("--urls", "http://127.0.0.1:99999", "'http://127.0.0.1:99999' is no address to listen at; write it as")]
    [InlineData("--max-body", "much", "'much' is no size from 1 to 95M; write it as 500000, 500K or 64M.")]
    public async Task WrongOptions_AreUsageErrors(string option, string value, string message)
    {
        ToolResult result = await RunAsync("serve", option, value);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "text/plain");
        return await client.PostAsync(new Uri("v1/parse", UriKind.Relative), content);
    }
}
