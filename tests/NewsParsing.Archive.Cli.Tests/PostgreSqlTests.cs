using System.Text.Json.Nodes;
using NewsParsing.Worker.Tests.Servers;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary>The same commands on a server's database.</summary>
public sealed class PostgreSqlTests(PostgreSqlServer server) : ArchiveTest, IClassFixture<PostgreSqlServer>
{
    [PostgreSqlFact]
    public async Task Commands_WorkOnAServer()
    {
        string connection = await server.CreateDatabaseAsync();
        var parts = connection.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        string address = $"postgres://{parts["Username"]}@{parts["Host"]}:{parts["Port"]}/{parts["Database"]}";
        string lines = Write("lines.jsonl", Article("a", "“We won,” Ada Brook said.", "2025-01-21") + "\n"
            + Article("b", "Omar Reyes denied that the bridge was closed.", "2025-01-22") + "\n");

        Assert.Equal(0, await RunAsync("add", connection, lines));
        Assert.Equal(0, await RunAsync("add", address, lines));

        JsonNode saying = Assert.Single(await ListAsync("find", address, "--text", "bridges"));
        Assert.Equal(("denial", "b"), ((string?)saying["act"], (string?)saying["article"]));
        Assert.Equal(2, (await ListAsync("people", connection)).Count);
        Assert.Equal(0, await RunAsync("remove", address, "--article", "a", "--yes"));
        Assert.Single(await ListAsync("find", connection));
        Assert.Equal(0, await RunAsync("export", connection, At("all.parquet")));
    }
}
