using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsParsing.Site;

/// <summary>
/// Serves a folder on the loopback as the plainest host does: files with a type by their name, no compression, no policy, nothing kept.
/// </summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticHost(WebApplication app, string below)
    {
        _app = app;
        Address = new Uri(app.Urls.Single() + below + "/");
    }

    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="port">The port; 0 is one that is free.</param>
    /// <param name="below">The path that the folder is at, as <c>/news/try</c>; "" for none.</param>
    /// <param name="tell">Told of each request: its path and the bytes of its answer.</param>
    public static async Task<StaticHost> StartAsync(string folder, int port = 0, string below = "", Action<string, long>? tell = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        WebApplication app = builder.Build();
        app.Use(async (context, next) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            await next(context);
            tell?.Invoke(context.Request.Path, context.Response.ContentLength ?? 0);
        });
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".lzma"] = "application/octet-stream";
        types.Mappings[".gz"] = "application/gzip";
        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
            RequestPath = below,
            StaticFileOptions = { ContentTypeProvider = types, ServeUnknownFileTypes = true },
        });
        await app.StartAsync();
        return new StaticHost(app, below);
    }

    public Task WaitAsync() => _app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(hurry.Token);
        await _app.DisposeAsync();
    }
}
