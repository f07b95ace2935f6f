using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace NewsParsing.Worker.Tests.Hosting;

/// <summary>A worker as a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>What a worker says when it has begun: before, SIGTERM ends it as it does any program.</summary>
    public const string Ready = "ready";

    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    public WorkerProcess(string queue, string results, IReadOnlyDictionary<string, string>? environment = null)
        : this([typeof(WorkerProcess).Assembly.Location, queue, results], environment)
    {
    }

    public WorkerProcess(string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A worker of some seconds: what the compiler learns about hot code would never be used.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public bool HasExited => _process.HasExited;

    public string Said => string.Join('\n', _said);

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>SIGTERM.</summary>
    /// <param name="ready">What the worker says when it has begun.</param>
    /// <returns>The time it took to end, and its exit code.</returns>
    public async Task<(TimeSpan Time, int Code)> StopAsync(string ready = Ready)
    {
        for (int i = 0; i < 400 && !Said.Contains(ready, StringComparison.Ordinal) && !_process.HasExited; i++)
        {
            await Task.Delay(25);
        }

        long start = Stopwatch.GetTimestamp();
        using (Process signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await signal.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _process.WaitForExitAsync(limit.Token);
        return (Stopwatch.GetElapsedTime(start), _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
