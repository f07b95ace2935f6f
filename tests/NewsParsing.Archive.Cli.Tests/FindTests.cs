using System.Text.Json.Nodes;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>find</c> and <c>article</c>: who said what, by each of the options, in each of the forms.</summary>
public sealed class FindTests : ArchiveTest
{
    private static readonly string[] Articles =
    [
        Article(
            "a",
            "“We have waited long enough,” Mayor Ada Brook told Omar Reyes. She denied that the bridge was unsafe.",
            "2025-01-21",
            "The Post"),
        Article(
            "b",
            "Omar Reyes promised to repair the bridges by March. “The pillars will hold,” Reyes said.",
            "2025-02-03",
            "The Echo"),
        Article("c", "Mayor Ada Brook warned that taxes would rise.", "2025-03-05", "The Post"),
    ];

    [Theory]
    [InlineData("--who Ada_Brook", 3)]
    [InlineData("--who ada_brook --act denial", 1)]
    [InlineData("--who Ada_Brook --from 2025-02-01", 1)]
    [InlineData("--to 2025-01-21", 2)]
    [InlineData("--source the_post", 3)]
    [InlineData("--text bridge", 2)]
    [InlineData("--text \"waited_long\"", 1)]
    [InlineData("--kind direct", 2)]
    [InlineData("--audience Omar_Reyes", 1)]
    [InlineData("--limit 2", 2)]
    [InlineData("--min-confidence 1", 0)]
    public async Task Options_FindWhatIsAskedFor(string options, int count)
    {
        await AddAsync(Articles);

        string[] found = await FindAsync([.. options.Split(' ').Select(option => option.Replace('_', ' '))]);

        Assert.True(found.Length == count, string.Join(" | ", found));
    }

    [Fact]
    public async Task Order_IsByDate()
    {
        await AddAsync(Articles);

        Assert.Equal(
            ["2025-01-21", "2025-01-21", "2025-03-05"],
            (await ListAsync("find", Database, "--who", "Ada Brook", "--order", "oldest"))
                .Select(saying => (string?)saying["publishedOn"]));
        Assert.Equal("2025-03-05", (string?)(await ListAsync("find", Database, "--limit", "1"))[0]["publishedOn"]);
    }

    [Fact]
    public async Task SameWordsInSeveralArticles_AreOneSaying()
    {
        const string text = "“We have waited long enough for this,” Mayor Ada Brook said.";
        await AddAsync(Article("wire", text, "2025-01-21", "Agency"), Article("copy", text, "2025-01-22", "The Post"));

        JsonNode saying = Assert.Single(await ListAsync("find", Database));
        Assert.Equal(["wire", "copy"], saying["carriers"]!.AsArray().Select(carrier => (string?)carrier!["article"]));
    }

    [Fact]
    public async Task Table_IsForPeople_AndSaysThatThereIsMore()
    {
        await AddAsync([.. Enumerable.Range(0, 101).Select(i => Article($"a{i}", $"“We counted {i} boats,” Ada Brook said."))]);

        (int code, string output, string error) = await ProcessAsync(null, "find", Database, "-f", "table");

        Assert.Equal((0, "newsparse-archive: only the first 100 are shown; --limit N shows more\n"), (code, error));
        Assert.Contains("Ada Brook", output, StringComparison.Ordinal);
        Assert.Contains("│", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_RunsNothingInASpreadsheet()
    {
        await AddAsync(Article("=1+1", "“We won,” Ada Brook said.", "2025-01-21", "@Post"));

        Assert.Equal(0, await RunAsync("find", Database, "-o", At("found.csv")));

        string[] lines = (await File.ReadAllLinesAsync(At("found.csv")));
        Assert.StartsWith("article,date,source,url,headline,id,kind,speaker", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("\"'=1+1\",2025-01-21,\"'@Post\",", lines[1], StringComparison.Ordinal);
        Assert.Equal(0xEF, File.ReadAllBytes(At("found.csv"))[0]);
    }

    [Theory]
    [InlineData("Brook", "nobody's full name is 'Brook'; there is Ada Brook")]
    [InlineData("Jane Roe", "nobody called 'Jane Roe' says anything here")]
    public async Task NameOfNobody_IsSaid(string name, string message)
    {
        await AddAsync(Articles[0]);

        Assert.Equal((0, "", $"newsparse-archive: {message}\n"), await ProcessAsync(null, "find", Database, "--who", name));
    }

    [Theory]
    [InlineData("--text", "\" OR NEAR( *")]
    [InlineData("--text", "'; drop table saying; --")]
    [InlineData("--text", "NOT * ^ - + : {}")]
    [InlineData("--who", "%' or 1=1 --")]
    public async Task HostileText_IsText(string option, string value)
    {
        await AddAsync(Articles);

        Assert.Empty(await FindAsync(option, value));
        Assert.NotEmpty(await FindAsync());
    }

    [Fact]
    public async Task Article_IsWrittenAgain()
    {
        await AddAsync(Article("a/b", "“We won,” Ada Brook said."));

        Assert.Equal(0, await RunAsync("article", Database, "a/b", "-o", At("a.json")));
        Assert.Equal(0, await RunAsync("article", Database, "a/b", "-f", "html", "-o", At("a.html")));

        Assert.Equal("“We won,”", NewsParsing.Article.FromJson(await File.ReadAllTextAsync(At("a.json"))).Quotes.Single().Text);
        Assert.Contains("<mark", await File.ReadAllTextAsync(At("a.html")), StringComparison.Ordinal);
        Assert.Equal((1, "", "newsparse-archive: there is no article 'z'\n"), await ProcessAsync(null, "article", Database, "z"));
    }

    [Fact]
    public async Task Export_IsParquet()
    {
        await AddAsync(Articles);

        Assert.Equal(0, await RunAsync("export", Database, At("all.parquet")));

        byte[] file = await File.ReadAllBytesAsync(At("all.parquet"));
        Assert.Equal("PAR1"u8.ToArray(), file[..4]);
        Assert.Equal("PAR1"u8.ToArray(), file[^4..]);
    }
}
