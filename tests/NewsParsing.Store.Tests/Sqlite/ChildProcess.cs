using System.Diagnostics;
using System.Globalization;

namespace NewsParsing.Store.Tests.Sqlite;

/// <summary>A process of <see cref="Program"/>.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;

    public ChildProcess(string path, string prefix, int first, int end)
    {
        bool isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        var start = new ProcessStartInfo(isHost ? Environment.ProcessPath! : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in new[]
        {
            typeof(Program).Assembly.Location, path, prefix, first.ToString(CultureInfo.InvariantCulture),
            end.ToString(CultureInfo.InvariantCulture),
        })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>The number of articles that it said were saved, once it says more than <paramref name="least"/>.</summary>
    public async Task<int> SavedAsync(int least)
    {
        int saved = 0;
        while (saved < least && await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            saved = int.Parse(line, CultureInfo.InvariantCulture);
        }

        return saved;
    }

    /// <summary>Kills it, as kill -9 does, and returns how many it said were saved.</summary>
    public async Task<int> KillAsync(int saved)
    {
        _process.Kill();
        while (await _process.StandardOutput.ReadLineAsync() is { Length: > 0 } line)
        {
            saved = int.TryParse(line, CultureInfo.InvariantCulture, out int more) ? more : saved;
        }

        await _process.WaitForExitAsync();
        return saved;
    }

    public async Task EndAsync()
    {
        Task<string> errors = _process.StandardError.ReadToEndAsync();
        await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, await errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
