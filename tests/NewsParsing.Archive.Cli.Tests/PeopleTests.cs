using System.Text.Json.Nodes;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>people</c>, <c>merge</c> and <c>split</c>.</summary>
public sealed class PeopleTests : ArchiveTest
{
    private static readonly string[] Articles =
    [
        Article("a", "“We have waited,” Tim Kaine said. “It is late,” Tim Kaine added.", "2025-01-21"),
        Article("b", "“We have waited longer,” Timothy Kaine said.", "2025-01-22"),
        Article("c", "“We won,” Ada Brook said.", "2025-01-23"),
    ];

    [Fact]
    public async Task People_AreListedWithCountsAndDays()
    {
        await AddAsync(Articles);

        IReadOnlyList<JsonNode> people = await ListAsync("people", Database);

        Assert.Equal("Tim Kaine", (string?)people[0]["name"]);
        Assert.Equal(["Ada Brook", "Tim Kaine", "Timothy Kaine"], people.Select(person => (string?)person["name"]).Order());
        JsonNode tim = people[0];
        Assert.Equal(2, (int)tim["quotes"]! + (int)tim["claims"]!);
        Assert.Equal(("2025-01-21", "2025-01-21"), ((string?)tim["first"], (string?)tim["last"]));
        Assert.Equal(["Ada Brook"], (await ListAsync("people", Database, "bro ad")).Select(person => (string?)person["name"]));
        Assert.Single(await ListAsync("people", Database, "--limit", "1"));
        Assert.Empty(await ListAsync("people", Database, "--kind", "country"));
    }

    [Fact]
    public async Task Merge_JoinsTwo_AndSplitPartsThem()
    {
        await AddAsync(Articles);

        Assert.Equal(0, await RunAsync("merge", Database, "Tim Kaine", "Timothy Kaine"));
        Assert.Equal(3, (await FindAsync("--who", "Timothy Kaine")).Length);
        await AddAsync(Article("d", "“We are here,” Tim Kaine said."));
        Assert.Equal(4, (await FindAsync("--who", "Timothy Kaine")).Length);

        Assert.Equal(0, await RunAsync("split", Database, "Tim Kaine"));
        Assert.Single(await FindAsync("--who", "Timothy Kaine"));
        Assert.Equal(
            (1, "", "newsparse-archive: 'Tim Kaine' was not merged into anybody\n"),
            await ProcessAsync(null, "split", Database, "Tim Kaine"));
    }

    [Fact]
    public async Task NameThatNobodyHas_IsMergedAndSaid()
    {
        await AddAsync(Articles);

        Assert.Equal(
            (0, "", "newsparse-archive: merged, though nobody called 'Tim Kane' says anything here yet; split undoes it\n"),
            await ProcessAsync(null, "merge", Database, "Tim Kane", "Timothy Kaine"));
        Assert.Equal((0, "", ""), await ProcessAsync(null, "merge", Database, "Tim Kaine", "Timothy Kaine"));
    }

    [Fact]
    public async Task OneIntoItself_IsAnError()
    {
        await AddAsync(Articles);

        (int code, _, string error) = await ProcessAsync(null, "merge", Database, "Tim Kaine", "Tim Kaine");

        Assert.Equal(1, code);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("Parameter", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_IsForPeople()
    {
        await AddAsync(Articles);

        (int code, string output, _) = await ProcessAsync(null, "people", Database, "-f", "table");

        Assert.Equal(0, code);
        Assert.Matches("│ Tim Kaine +│ person +│ +2 │", output);
    }
}
