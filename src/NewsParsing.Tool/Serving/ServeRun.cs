using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsParsing.AspNetCore;
using NewsParsing.Html;

namespace NewsParsing.Tool.Serving;

/// <summary>One run of <c>serve</c>, until it is told to stop.</summary>
/// <param name="options">The command line.</param>
/// <param name="addition">What is served beside, or null; its owner disposes of it.</param>
internal sealed class ServeRun(ServeOptions options, ServedAddition? addition = null)
{
    private const string Prefix = "/v1";

    /// <summary>Below the 10 seconds after which a container is killed (docker stop) and the 90 of systemd.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(8);

    private readonly ErrorLog _errors = new();

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        await using WebApplication app = Build();
        try
        {
            await app.StartAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or SocketException)
        {
            // The address is taken, or not this machine's, or its port is another user's.
            _errors.Write(exception.Message);
            return ExitCode.Failed;
        }

        Console.Out.WriteLine($"Open {string.Join(" or ", app.Urls.Select(Browsable))} (Ctrl-C ends)");
        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // What is being parsed is answered first.
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>The address that a browser on this machine takes.</summary>
    private static string Browsable(string url)
        => url.Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .TrimEnd('/') + "/";

    private WebApplication Build()
    {
        // Empty: no settings of the folder that it is started in or of the environment change what the command line says.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Logging.AddProvider(new ErrorLogProvider(_errors)).SetMinimumLevel(LogLevel.Error)
            // What it says of a start that failed, this run says in one line.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        var endpoints = new NewsParsingEndpointOptions();
        Configure(endpoints);
        // When it is first asked for, which is in the background.
        builder.Services.AddNewsParsing(
            _ => (options.Lexicon ?? new NewsParserOptions()) with { MaximumLength = endpoints.MaxCharacters });
        WebApplication app = builder.Build();
        app.MapNewsParsing(Prefix, Configure);
        addition?.Map(app, Prefix);
        return app;
    }

    private void Configure(NewsParsingEndpointOptions endpoints)
    {
        endpoints.ReadHtml = (page, encoding) => NewsPage.Read(page, hint: encoding).Item;
        if (options.MaximumBody is { } limit)
        {
            endpoints.MaxBodyBytes = limit.Bytes;
            // No text has more characters than bytes.
            endpoints.MaxCharacters = limit.Bytes;
        }

        addition?.Configure(endpoints);
    }
}
