using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace NewsParsing.Worker.Tests.Servers;

/// <summary>A PostgreSQL server in a folder of its own, on a free port; as the user postgres where the tests run as root, which it
/// refuses.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsparsing-pg-").FullName;
    private readonly int _port = FreePort.Find();
    private int _databases;

    private string Data => Path.Combine(_folder, "data");

    public async Task InitializeAsync()
    {
        if (ServerPath.PostgreSql is null)
        {
            return;
        }

        if (IsRoot)
        {
            await RunAsync("chown", "postgres", _folder);
        }

        await AsOwnerAsync("initdb", $"-D {Data} -U postgres -A trust -E UTF8 --no-locale --no-sync");
        await StartAgainAsync();
    }

    public async Task StartAgainAsync()
    {
        // A process that is killed loses nothing that the system has; without fsync the tests are done in half the time.
        string options = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off -c max_connections=60");
        for (int i = 0; ; i++)
        {
            try
            {
                await AsOwnerAsync("pg_ctl", $"-D {Data} -l {Path.Combine(_folder, "log")} -o '{options}' -w start");
                return;
            }
            catch (InvalidOperationException) when (i < 20)
            {
                // Backends of the killed server still hold its shared memory.
                await Task.Delay(250);
            }
        }
    }

    /// <summary>SIGKILL to the server itself; its backends end when they notice.</summary>
    public async Task KillAsync()
    {
        int id = int.Parse((await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        using Process process = Process.GetProcessById(id);
        process.Kill();
        // It is a child of the init process, and no longer there when that has looked after it.
        for (int i = 0; i < 100 && File.Exists($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/exe"); i++)
        {
            await Task.Delay(20);
        }

        NpgsqlConnection.ClearAllPools();
    }

    /// <returns>The connection string of a new, empty database.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        string name = FormattableString.Invariant($"test{Interlocked.Increment(ref _databases)}");
        await using var source = NpgsqlDataSource.Create(Connection("postgres"));
        await using NpgsqlCommand command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    public async Task DisposeAsync()
    {
        if (ServerPath.PostgreSql is null)
        {
            return;
        }

        await AsOwnerAsync("pg_ctl", $"-D {Data} -m immediate -w stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Connection(string database)
        => FormattableString.Invariant($"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Timeout=3");

    private static Task AsOwnerAsync(string program, string arguments)
    {
        string command = $"{Path.Combine(ServerPath.PostgreSql!, program)} {arguments} > /dev/null 2>&1";
        return IsRoot ? RunAsync("su", "postgres", "-s", "/bin/sh", "-c", command) : RunAsync("/bin/sh", "-c", command);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its own folder may be one that the other user may not enter.
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
