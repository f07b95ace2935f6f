using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsParsing.Scale;

/// <summary>One worker as a process of its own, so that its memory and time are its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>The first argument of this program when it is to be the worker.</summary>
    public const string Verb = "worker";

    private readonly Process _process;

    public WorkerProcess(string url, int batch, int degree)
        => _process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!,
            [
                .. IsHosted ? [typeof(WorkerProcess).Assembly.Location] : Array.Empty<string>(),
                Verb, url, batch.ToString(CultureInfo.InvariantCulture), degree.ToString(CultureInfo.InvariantCulture),
            ]))!;

    public bool HasExited => _process.HasExited;

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (double)(1 << 20);
        }
    }

    // dotnet NewsParsing.Scale.dll, and not NewsParsing.Scale itself.
    private static bool IsHosted => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";

    public static async Task RunAsync(string url, int batch, int degree)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        // Standard output is the table's.
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services
            .AddNewsParsingWorker(options => (options.BatchSize, options.MaxDegreeOfParallelism) = (batch, degree))
            .FromNats(url)
            .ToNats(ScaleRun.Results);
        using IHost host = builder.Build();
        await host.RunAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            using (Process? signal = OperatingSystem.IsWindows()
                ? null
                : Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            {
                signal?.WaitForExit();
            }

            if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            {
                _process.Kill();
            }
        }

        _process.Dispose();
    }
}
