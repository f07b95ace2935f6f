using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsParsing.Tool;
using NewsParsing.Tool.Serving;
using NewsParsing.Worker;

namespace NewsParsing.Archive.Cli.Queueing;

/// <summary>One run of <c>work</c>, until it is told to stop.</summary>
internal sealed class WorkRun(string queue, string to, int? batch, NewsParserOptions? lexicon)
{
    private const string StreamPrefix = "nats:";

    private readonly ErrorLog _errors = new();

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        try
        {
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
        catch (ArgumentException exception)
        {
            _errors.Write(StoreRun.WithoutParameter(exception));
            return ExitCode.Usage;
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
        bool isStream = to.StartsWith(StreamPrefix, StringComparison.Ordinal) && !to.Contains("//", StringComparison.Ordinal);
        _ = isStream
            ? worker.ToNats(to[StreamPrefix.Length..])
            : worker.ToStore((_, cancellationToken) => StoreOpening.OpenAsync(to, isNew: true, null, cancellationToken));
        return builder.Build();
    }
}
