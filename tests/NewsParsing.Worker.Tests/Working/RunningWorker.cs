using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NewsParsing.Worker.Tests.Working;

/// <summary>A worker in this process.</summary>
internal sealed class RunningWorker : IAsyncDisposable
{
    private readonly IHost _host;

    private RunningWorker(IHost host) => _host = host;

    public WorkerState State => _host.Services.GetRequiredService<WorkerState>();

    public static async Task<RunningWorker> StartAsync(Action<NewsParsingWorkerBuilder> build, Action<WorkerOptions>? configure = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        build(builder.Services.AddNewsParsingWorker(options =>
        {
            options.MaxPause = TimeSpan.FromMilliseconds(300);
            configure?.Invoke(options);
        }));
        var worker = new RunningWorker(builder.Build());
        await worker._host.StartAsync();
        return worker;
    }

    public static async Task UntilAsync(Func<bool> holds)
    {
        for (int i = 0; i < 3000; i++)
        {
            if (holds())
            {
                return;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException("It did not come about in 30 seconds.");
    }

    public async Task<TimeSpan> StopAsync()
    {
        long start = Stopwatch.GetTimestamp();
        await _host.StopAsync();
        return Stopwatch.GetElapsedTime(start);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
