namespace NewsParsing.Worker.Tests.Servers;

/// <summary>Finds the programs that the tests need.</summary>
internal static class ServerPath
{
    /// <summary>On the path or where Debian puts servers; null when it is not installed.</summary>
    public static string? Nats { get; }
        = (Environment.GetEnvironmentVariable("NATS_SERVER") is { Length: > 0 } named ? [named] : Path("nats-server"))
        .FirstOrDefault(File.Exists);

    /// <summary>The folder of <c>initdb</c> and <c>pg_ctl</c>; null when PostgreSQL is not installed, or nobody here may run it.</summary>
    public static string? PostgreSql { get; }
        = (OperatingSystem.IsWindows() || (Environment.UserName == "root" && !IsUser("postgres")) ? []
            : Environment.GetEnvironmentVariable("POSTGRESQL_BIN") is { Length: > 0 } named ? [named] : Bins())
        .FirstOrDefault(folder => File.Exists(System.IO.Path.Combine(folder, "initdb")));

    // Its programs refuse to run as root, who runs them as the user that Debian makes for them.
    private static bool IsUser(string name)
        => File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private static IEnumerable<string> Path(string name)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Append("/usr/sbin")
            .Select(folder => System.IO.Path.Combine(folder, name));

    // Debian keeps them off the path, one folder for each version.
    private static IEnumerable<string> Bins()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Concat(Directory.Exists("/usr/lib/postgresql")
                ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(folder => folder + "/bin")
                : []);
}
