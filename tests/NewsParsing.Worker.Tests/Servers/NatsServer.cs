using System.Diagnostics;
using System.Globalization;

namespace NewsParsing.Worker.Tests.Servers;

/// <summary>A NATS server with JetStream in a folder of its own, on a free port.</summary>
internal sealed class NatsServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsparsing-nats-").FullName;
    private readonly int _port = FreePort.Find();
    private readonly int? _maxPayload;
    private Process? _process;

    private NatsServer(int? maxPayload) => _maxPayload = maxPayload;

    public string Url => FormattableString.Invariant($"nats://127.0.0.1:{_port}");

    public static async Task<NatsServer> StartAsync(int? maxPayload = null)
    {
        NatsServer server = NotStarted(maxPayload);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Has an address, but nobody listens there.</summary>
    public static NatsServer NotStarted(int? maxPayload = null) => new(maxPayload);

    public async Task StartAgainAsync()
    {
        string[] arguments = ["-a", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-js", "-sd", _folder];
        if (_maxPayload is { } limit)
        {
            string file = Path.Combine(_folder, "server.conf");
            await File.WriteAllTextAsync(file, FormattableString.Invariant($"max_payload: {limit}\n"));
            arguments = ["-c", file, .. arguments];
        }

        _process = Process.Start(new ProcessStartInfo(ServerPath.Nats!, arguments) { RedirectStandardError = true })!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        await FreePort.WaitAsync(_port);
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
