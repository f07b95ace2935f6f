using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NewsParsing.Archive.Cli.Serving;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Tests.Serving;

/// <summary>What <c>serve --store</c> serves, in this process on a free port of the loopback.</summary>
internal sealed class ArchiveServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private ArchiveServer(DirectoryInfo folder, WebApplication app, NewsStore store)
    {
        (_folder, _app, Store) = (folder, app, store);
        Address = new Uri(app.Urls.Single() + "/");
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public NewsStore Store { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<ArchiveServer> StartAsync(params NewsItem[] items)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("newsparse-served-");
        NewsStore store = await StoreOpening.OpenAsync(Path.Combine(folder.FullName, "news.db"), isNew: true, null, default);
        await store.SaveAsync([.. items.Select(item => NewsParser.Default.Parse(item))]);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var served = new ServedStore(store);
        app.MapNewsParsing("/v1", served.Configure);
        served.Map(app, "/v1");
        await app.StartAsync();
        return new ArchiveServer(folder, app, store);
    }

    public async Task<JsonNode> GetAsync(string path) => (await Client.GetFromJsonAsync<JsonNode>(new Uri(path, UriKind.Relative)))!;

    public Task<HttpResponseMessage> SendAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Checks that an answer is a problem of this status and returns what it says.</summary>
    public async Task<string> ProblemAsync(string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await SendAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>())!["detail"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(hurry.Token);
        await _app.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
