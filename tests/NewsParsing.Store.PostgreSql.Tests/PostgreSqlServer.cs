using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>A server of the tests' own, on a free port of 127.0.0.1, in a folder that goes with them.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private static readonly string? Programs = ServerPath.PostgreSql;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"news-postgresql-{Guid.NewGuid():N}");
    private readonly int _port = FreePort.Find();
    private Process? _process;
    private NpgsqlDataSource? _source;

    /// <summary>For each store of its own pool.</summary>
    // Few connections, so that a hundred stores of one run fit in the server's fifty.
    public string ConnectionString => string.Create(
        CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={_port};Username=news;Database=postgres;Maximum Pool Size=10;Include Error Detail=true");

    /// <summary>Connections for all.</summary>
    public NpgsqlDataSource Source
        => _source ?? throw new InvalidOperationException(PostgreSqlFactAttribute.Missing ?? "The server was not started.");

    public string DataFolder => Path.Combine(_folder, "data");

    public async Task InitializeAsync()
    {
        if (Programs is null)
        {
            return;
        }

        await Run($"mkdir '{_folder}' && '{Programs}/initdb' -D '{DataFolder}' -U news -A trust -E UTF8 --locale=C --no-sync")
            .WaitForExitAsync();
        await StartAsync();
        _source = NpgsqlDataSource.Create(ConnectionString);
    }

    public async Task DisposeAsync()
    {
        if (_source is null)
        {
            return;
        }

        await _source.DisposeAsync();
        await _process!.StandardInput.WriteLineAsync();
        await _process.WaitForExitAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Kills the server with all its processes, as a power failure of the machine's memory would, and starts it again.</summary>
    public async Task KillAndStartAsync()
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(DataFolder, "postmaster.pid"));
        using (var postmaster = Process.GetProcessById(int.Parse(lines[0], CultureInfo.InvariantCulture)))
        {
            postmaster.Kill();
        }

        await _process!.WaitForExitAsync();
        await StartAsync();
        Source.Clear();
    }

    public async Task<object?> AskAsync(string sql)
    {
        await using NpgsqlCommand command = Source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    // The shell ends the server when it reads a line or when this process is gone, however it ended. fsync only matters when the machine
    // stops.
    private async Task StartAsync()
    {
        string script = $"""
            exec 3<&0
            '{Programs}/postgres' -D '{DataFolder}' -p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
                -c full_page_writes=off -c autovacuum=off -c max_connections=50 -c shared_buffers=64MB >> '{_folder}/log' 2>&1 < /dev/null &
            server=$!
            (read -r line; [ "$(head -n 1 '{DataFolder}/postmaster.pid')" = $server ] && kill -INT $server) <&3 > /dev/null 2>&1 &
            wait $server
            """;
        _process = Run(script);
        // A loaded machine takes seconds; after a kill the log is read first.
        for (int i = 0; ; i++)
        {
            try
            {
                await using NpgsqlConnection connection = new(ConnectionString + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (i < 300)
            {
                await Task.Delay(100);
                if (_process.HasExited)
                {
                    // The last process of the one that was killed was still there.
                    _process.Dispose();
                    _process = Run(script);
                }
            }
        }
    }

    private static Process Run(string script)
    {
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", "sh", "-c", script] : ["sh", "-c", script];
        start.FileName = command[0];
        foreach (string argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
