using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace NewsParsing.Soak;

/// <summary>A running <c>newsparse serve</c>, ended with this object.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan startTime)
        => (_process, Address, StartTime) = (process, address, startTime);

    public Uri Address { get; }

    /// <summary>From the start of the process to its first parsed article.</summary>
    public TimeSpan StartTime { get; }

    /// <summary>The processor time that it has taken.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in MiB.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (double)(1 << 20);
        }
    }

    /// <param name="tool">The native tool; null for the one that was built beside this program.</param>
    public static async Task<ServerProcess> StartAsync(string? tool)
    {
        string[] arguments = ["serve", "--urls", "http://127.0.0.1:0"];
        long start = Stopwatch.GetTimestamp();
        var info = tool is null
            ? new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "newsparse.dll"), .. arguments])
            : new ProcessStartInfo(tool, arguments);
        info.RedirectStandardOutput = true;
        Process process = Process.Start(info)!;
        string line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        var address = new Uri(line.Split(' ')[1]);
        using var client = new HttpClient { BaseAddress = address };
        using var content = new StringContent("Ada Brook said that the bridge was open.");
        using HttpResponseMessage response = await client.PostAsync(new Uri("v1/parse", UriKind.Relative), content);
        return response.StatusCode == HttpStatusCode.OK
            ? new ServerProcess(process, address, Stopwatch.GetElapsedTime(start))
            : throw new InvalidOperationException(response.StatusCode.ToString("D"));
    }

    public void Dispose()
    {
        string id = _process.Id.ToString(CultureInfo.InvariantCulture);
        using (Process? kill = OperatingSystem.IsWindows() ? null : Process.Start("kill", ["-TERM", id]))
        {
            kill?.WaitForExit();
        }

        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
