using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsParsing.Store.PostgreSql;
using NewsParsing.Worker.Running;

namespace NewsParsing.Worker.Tests.Hosting;

/// <summary>A worker as a process of its own, which kills itself where the tests say.</summary>
/// <remarks>Arguments: the queue, and where results go: <c>nats:STREAM</c> or <c>store:CONNECTION</c>.</remarks>
internal static class Program
{
    /// <summary>A word; the worker dies when it begins with an article that holds it.</summary>
    public const string DieOn = "NEWSPARSING_TEST_DIE_ON";

    /// <summary>A file; the first worker that has written a batch creates it and dies.</summary>
    public const string DieAfterWrite = "NEWSPARSING_TEST_DIE_AFTER_WRITE";

    public static async Task<int> Main(string[] args)
    {
        (string queue, string results) = (args[0], args[1]);
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(new WorkerHooks { Parsing = DieOnWord, Written = DieOnce });
        NewsParsingWorkerBuilder worker = builder.Services.AddNewsParsingWorker(options =>
        {
            options.AckWait = TimeSpan.FromSeconds(1);
            options.MaxAttempts = 3;
            options.MaxPause = TimeSpan.FromSeconds(1);
        });
        worker = ArticleQueue.IsNats(queue) ? worker.FromNats(queue) : worker.FromPostgreSql(queue);
        string where = results[(results.IndexOf(':', StringComparison.Ordinal) + 1)..];
        _ = results.Split(':')[0] == "nats"
            ? worker.ToNats(where)
            : worker.ToStore(async (_, stop) => await PostgreSqlNewsStore.OpenAsync(where, cancellationToken: stop));
        using IHost host = builder.Build();
        WorkerState state = host.Services.GetRequiredService<WorkerState>();
        await host.StartAsync();
        await Console.Out.WriteLineAsync(WorkerProcess.Ready);
        await host.WaitForShutdownAsync();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"parsed {state.Parsed}, dead {state.Dead}"));
        return 0;
    }

    private static void DieOnWord(NewsItem item)
    {
        if (Environment.GetEnvironmentVariable(DieOn) is { Length: > 0 } word && item.Text.Contains(word, StringComparison.Ordinal))
        {
            Die();
        }
    }

    private static void DieOnce()
    {
        if (Environment.GetEnvironmentVariable(DieAfterWrite) is { Length: > 0 } file)
        {
            try
            {
                using var created = new FileStream(file, FileMode.CreateNew);
            }
            catch (IOException)
            {
                // Another one has died here.
                return;
            }

            Die();
        }
    }

    // SIGKILL: nothing is cleaned up.
    private static void Die()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
