namespace NewsParsing.AspNetCore.Tests;

/// <summary>The files for containers and systemd keep what they promise, as far as their text shows: no engine runs them here.</summary>
public sealed class DeploymentTests
{
    [Fact]
    public void Dockerfile_BuildsTheToolAndRunsItAloneAndUnprivileged()
    {
        string[] lines = Lines("samples/Server/Dockerfile");

        Assert.Contains("RUN dotnet publish src/NewsParsing.Cli -c Release --use-current-runtime -p:PublishAot=true -o /publish", lines);
        int last = Array.FindLastIndex(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal));
        Assert.EndsWith("-chiseled", lines[last], StringComparison.Ordinal);
        // A chiselled image has no shell: nothing can be run while it is built.
        Assert.DoesNotContain(lines[last..], line => line.StartsWith("RUN ", StringComparison.Ordinal));
        Assert.Contains("USER $APP_UID", lines[last..]);
        Assert.Equal("ENTRYPOINT [\"newsparse\", \"serve\", \"--urls\", \"http://0.0.0.0:8080\"]", lines[^1]);
        Assert.Contains("EXPOSE 8080", lines);
    }

    [Fact]
    public void Dockerfile_TakesTheVersionsOfTheRepository()
    {
        Assert.Contains("<TargetFramework>net10.0</TargetFramework>", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.All(
            Lines("samples/Server/Dockerfile").Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)),
            line => Assert.Contains(":10.0-noble", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_IsReadOnly_WithoutPrivileges_ForThisMachineAlone()
    {
        string[] lines = Lines("samples/Server/compose.yaml");

        Assert.All(
            ["read_only: true", "cap_drop: [ALL]", "security_opt: [\"no-new-privileges:true\"]", "ports: [\"127.0.0.1:5080:8080\"]",
                "dockerfile: samples/Server/Dockerfile"],
            wanted => Assert.Contains(wanted, lines));
        Assert.Contains(lines, line => line.StartsWith("mem_limit:", StringComparison.Ordinal));
    }

    [Fact]
    public void SystemdUnit_RunsTheToolAsNobodyWithNothing()
    {
        string[] lines = Lines("docs/newsparse.service");

        Assert.All(
            [
                "ExecStart=/usr/local/bin/newsparse serve --urls http://127.0.0.1:5080", "DynamicUser=yes", "ProtectSystem=strict",
                "NoNewPrivileges=yes", "CapabilityBoundingSet=", "WantedBy=multi-user.target",
            ],
            wanted => Assert.Contains(wanted, lines));
    }

    private static string[] Lines(string path)
        => [.. Repository.Read(path).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
