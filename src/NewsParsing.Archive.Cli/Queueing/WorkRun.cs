using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsParsing.Store;
using NewsParsing.Tool;
using NewsParsing.Tool.Serving;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>One run of <c>work</c>, until it is told to stop.</summary>
internal sealed class WorkRun(string queue, string to, int? batch, NewsParserOptions? lexicon)
{
    private const string StreamPrefix = "nats:";

    private readonly ErrorLog _errors = new();

    private bool IsStream => to.StartsWith(StreamPrefix, StringComparison.Ordinal) && !to.Contains("//", StringComparison.Ordinal);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        try
        {
            await CheckAsync(stop).ConfigureAwait(false);
            using IHost host = Build();
            await host.StartAsync(stop).ConfigureAwait(false);
            Console.Out.WriteLine("Working (Ctrl-C ends)");
            using var end = CancellationTokenSource.CreateLinkedTokenSource(
                stop, host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
            await Task.Delay(Timeout.Infinite, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // What is in work is given back.
            await host.StopAsync(CancellationToken.None).ConfigureAwait(false);
            return stop.IsCancellationRequested ? ExitCode.Done : ExitCode.Failed;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
        catch (NewsStoreException exception)
        {
            _errors.Write($"{StoreOpening.NameOf(to)}: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (ArgumentException exception)
        {
            _errors.Write(StoreRun.WithoutParameter(exception));
            return ExitCode.Usage;
        }
    }

    /// <summary>
    /// Opens a database that is a file once before the first article is taken: a wrong path or a file of another kind is not mended by
    /// trying again, as a server that is away is.
    /// </summary>
    private async Task CheckAsync(CancellationToken stop)
    {
        if (!IsStream && !StoreOpening.IsServer(to))
        {
            NewsStore store = await StoreOpening.OpenAsync(to, isNew: true, null, stop).ConfigureAwait(false);
            await store.DisposeAsync().ConfigureAwait(false);
        }
    }

    private IHost Build()
    {
        // Empty: no settings of the folder that it is started in or of the environment change what the command line says.
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Logging.AddProvider(new ErrorLogProvider(_errors, LogLevel.Warning)).SetMinimumLevel(LogLevel.Warning);
        if (lexicon is not null)
        {
            builder.Services.AddNewsParsing(lexicon);
        }

        NewsParsingWorkerBuilder worker = builder.Services.AddNewsParsingWorker(options => options.BatchSize = batch ?? options.BatchSize);
        _ = StoreOpening.IsServer(queue) ? worker.FromPostgreSql(queue) : worker.FromNats(queue);
        _ = IsStream
            ? worker.ToNats(to[StreamPrefix.Length..])
            : worker.ToStore((_, cancellationToken) => StoreOpening.OpenAsync(to, isNew: true, null, cancellationToken));
        return builder.Build();
    }
}
