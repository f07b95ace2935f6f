namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>remove</c>: says what it removes, and removes that.</summary>
public sealed class RemoveTests : ArchiveTest
{
    private static readonly string[] Articles =
    [
        Article("a", "“We won,” Ada Brook said. “They lost,” Omar Reyes said.", "2024-12-30"),
        Article("b", "“We won again,” Ada Brook said.", "2025-01-22"),
    ];

    [Fact]
    public async Task Article_Goes()
    {
        await AddAsync(Articles);

        Assert.Equal(
            (0, "would remove the article 'a' with 2 sayings\n", ""),
            await ProcessAsync(null, "remove", Database, "--article", "a", "--dry-run"));
        Assert.Equal(3, (await FindAsync()).Length);
        Assert.Equal((0, "removed the article 'a'\n", ""), await ProcessAsync(null, "remove", Database, "--article", "a", "--yes"));
        Assert.Single(await FindAsync());
        Assert.Equal(1, await RunAsync("remove", Database, "--article", "a", "--yes"));
    }

    [Fact]
    public async Task Person_Goes_AndStaysAway_UntilReadmitted()
    {
        await AddAsync(Articles);

        (_, string plan, _) = await ProcessAsync(null, "remove", Database, "--person", "Ada Brook", "--dry-run");
        Assert.StartsWith("would remove 'Ada Brook', who says 2 things in 2 articles", plan, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("remove", Database, "--person", "Ada Brook", "--yes"));
        Assert.Equal(["“They lost,”"], await FindAsync());

        await AddAsync(Article("c", "“We won thrice,” Ada Brook said."));
        Assert.Empty(await FindAsync("--who", "Ada Brook"));
        Assert.Equal(0, await RunAsync("readmit", Database, "Ada Brook"));
        await AddAsync(Article("d", "“We won four times,” Ada Brook said."));
        Assert.Single(await FindAsync("--who", "Ada Brook"));
    }

    [Fact]
    public async Task OldArticles_Go()
    {
        await AddAsync(Articles);

        Assert.Equal(0, await RunAsync("remove", Database, "--before", "2025-01-01", "--yes"));

        Assert.Equal(["“We won again,”"], await FindAsync());
    }

    [Theory]
    [InlineData("", "What is to be removed?")]
    [InlineData("--article a --before 2025-01-01", "What is to be removed?")]
    [InlineData("--article a", "nobody can be asked here; say --yes to remove it, or --dry-run to see what it is")]
    [InlineData("--before soon", "'soon' is no date; write it as 2025-01-21.")]
    public async Task WithoutAClearWord_NothingGoes(string options, string message)
    {
        await AddAsync(Articles);

        (int code, _, string error) = await ProcessAsync(
            "", ["remove", Database, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(3, (await FindAsync()).Length);
    }
}
