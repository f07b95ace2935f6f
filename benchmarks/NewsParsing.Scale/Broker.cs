using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NewsParsing.Scale;

/// <summary>A NATS server with JetStream on a free port, in a folder that goes with it.</summary>
internal sealed class Broker : IDisposable
{
    private readonly string _folder;
    private readonly Process _process;

    private Broker(Process process, string folder, int port)
    {
        (_process, _folder) = (process, folder);
        Url = string.Create(CultureInfo.InvariantCulture, $"nats://127.0.0.1:{port}");
    }

    public string Url { get; }

    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (double)(1 << 20);
        }
    }

    /// <summary>What the queue and the results take on disk, in MiB.</summary>
    public double OnDisk
        => new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / (double)(1 << 20);

    public static async Task<Broker> StartAsync(string program, string? parent)
    {
        string folder = Path.Combine(parent ?? Path.GetTempPath(), "newsparsing-scale-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        string number = port.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(program, ["-a", "127.0.0.1", "-p", number, "-js", "-sd", folder, "-l", Path.Combine(folder, "log")]);
        var broker = new Broker(Process.Start(start)!, folder, port);
        for (int i = 0; ; i++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return broker;
            }
            catch (SocketException) when (i < 200)
            {
                await Task.Delay(50);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
