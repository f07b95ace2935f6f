namespace NewsParsing.Archive.Cli.Tests;

/// <summary>A database that is none: a line that says so, and nothing made or lost.</summary>
public sealed class DatabaseTests : ArchiveTest
{
    [Fact]
    public async Task MistypedName_IsNoEmptyArchive()
    {
        Assert.Equal(
            (1, "", "newsparse-archive: nes.db: there is no such file; add makes it\n"), await ProcessAsync(null, "find", "nes.db"));
        Assert.False(File.Exists(At("nes.db")));
    }

    [Fact]
    public async Task FileOfAnotherKind_IsLeftAlone()
    {
        string file = Write("news.txt", "This is an article and no database, and it is longer than a header of SQLite would be.");

        (int code, _, string error) = await ProcessAsync(null, "add", "news.txt", Write("a.txt", "“We won,” Ada Brook said."));

        Assert.Equal(1, code);
        Assert.StartsWith("newsparse-archive: news.txt: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.StartsWith("This is an article", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_IsInNoMessage()
    {
        (int code, _, string error) = await ProcessAsync(null, "find", "Host=127.0.0.1;Port=1;Username=u;Password=secret;Timeout=2");

        Assert.Equal(1, code);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://")]
    [InlineData("postgresql:///news")]
    [InlineData("Host=;Database=news")]
    public async Task ServerWithoutHost_IsSaidInALine(string database)
    {
        Assert.Equal(
            (1, "", "newsparse-archive: This is no connection string of PostgreSQL: it names no host\n"),
            await ProcessAsync(null, "find", database));
    }
}
