using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using NewsParsing.Html;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>A host with the endpoints, on a free port of the loopback.</summary>
internal sealed class NewsServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NewsServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.Single() + "/");
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<NewsServer> StartAsync(
        Action<NewsParsingEndpointOptions>? configure = null, Action<KestrelServerOptions>? kestrel = null, bool hasHtml = true,
        Action<WebApplication>? map = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => kestrel?.Invoke(server));
        WebApplication app = builder.Build();
        if (map is null)
        {
            app.MapNewsParsing("/v1", options =>
            {
                options.ReadHtml = hasHtml ? (page, encoding) => NewsPage.Read(page, hint: encoding).Item : null;
                configure?.Invoke(options);
            });
        }
        else
        {
            map(app);
        }

        await app.StartAsync();
        return new NewsServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(hurry.Token);
        await _app.DisposeAsync();
    }

    public Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json", string? accept = null)
        => SendAsync(path, Encoding.UTF8.GetBytes(body), type, accept);

    public Task<HttpResponseMessage> SendAsync(string path, byte[] body, string? type, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        if (type is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request);
    }

    /// <summary>Whether it still parses.</summary>
    public async Task AssertAliveAsync()
    {
        using HttpResponseMessage response = await PostAsync("v1/parse", "Ada Brook said that the bridge was open.", "text/plain");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Ada Brook", Article.FromJson(await response.Content.ReadAsStringAsync()).Claims.Single().Speakers.Single().Name);
    }

    /// <summary>Checks that an answer is a problem of this status and returns what it says.</summary>
    public static async Task<string> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem.GetProperty("detail").GetString()!;
    }
}
