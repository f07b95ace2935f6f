using System.Text.Json.Nodes;

namespace NewsParsing.Archive.Cli.Tests;

/// <summary><c>add</c>: what goes in, once, and what is said of what does not.</summary>
public sealed class AddTests : ArchiveTest
{
    private const string Won = "“We won the long race,” Mayor Ada Brook said.";
    private const string Lost = "Omar Reyes denied that the bridge was closed.";

    [Fact]
    public async Task Folder_IsReadWhole_AndMayBeAddedAgain()
    {
        Write("articles/one.txt", Won);
        Write("articles/deep/two.txt", Lost);
        Write(
            "articles/page.html",
            "<article><h1>Rain comes</h1><p>“Rain is coming to the town by night,” Lena Oduya said on Monday.</p></article>");

        Assert.Equal(0, await RunAsync("add", Database, At("articles")));
        string before = (await ListTextAsync()).ReplaceLineEndings("\n");
        Assert.Equal(0, await RunAsync("add", Database, At("articles")));

        Assert.Equal(before, await ListTextAsync());
        Assert.Equal(3, before.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task FilesOfOneName_InTwoFolders_AreTwoArticles()
    {
        Write("monday/1.txt", Won);
        Write("tuesday/1.txt", Lost);

        Assert.Equal(0, await RunAsync("add", Database, At("monday")));
        Assert.Equal(0, await RunAsync("add", Database, At("tuesday")));

        Assert.Equal(2, (await FindAsync()).Length);
    }

    [Fact]
    public async Task WhatParseWrote_IsSavedAsItIs()
    {
        string parsed = NewsParser.Default.Parse(new NewsItem { Id = "a", Text = Lost }).ToJson();
        // An answer that no parse gives: whoever parses again undoes it.
        JsonNode article = JsonNode.Parse(parsed)!;
        article["claims"]![0]!["act"] = "promise";

        await AddAsync(article.ToJsonString());

        JsonNode saying = Assert.Single(await ListAsync("find", Database));
        Assert.Equal(("promise", "Omar Reyes"), ((string?)saying["act"], (string?)saying["speakers"]![0]!["name"]));
    }

    [Fact]
    public async Task ParsedOutputThatIsDamaged_IsAnErrorInItsPlace()
    {
        string parsed = NewsParser.Default.Parse(new NewsItem { Id = "a", Text = Lost }).ToJson();
        JsonNode article = JsonNode.Parse(parsed)!;
        article["claims"]![0]!["speakers"] = new JsonArray("e99");

        (int code, string output, string error) = await ProcessAsync(
            article.ToJsonString() + "\n" + Article("b", Won) + "\n", "add", Database, "-", "--input", "jsonl");

        Assert.Equal((1, "1 article: 1 added, 0 replaced, 0 unchanged, 0 outdated; 1 error\n"), (code, output));
        Assert.StartsWith("newsparse-archive: standard input:1: is no output of newsparse: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadInput_IsNamed_AndTheRestIsSaved()
    {
        Write("articles/good.txt", Won);
        Write("articles/empty.txt", "");
        Write("articles/bad.jsonl", "{\"id\":\"a\"}\n" + Article("b", Lost) + "\n");

        (int code, string output, string error) = await ProcessAsync(null, "add", Database, "articles");

        Assert.Equal((1, "2 articles: 2 added, 0 replaced, 0 unchanged, 0 outdated; 2 errors\n"), (code, output));
        Assert.Equal(
            [
                "newsparse-archive: articles/bad.jsonl:1: 'text' is missing",
                "newsparse-archive: articles/empty.txt: is empty or no regular file",
            ],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0]));
    }

    [Fact]
    public async Task ErrorsInline_GiveALineForEveryLine()
    {
        (int code, string output, string error) = await ProcessAsync(
            Article("a", Won) + "\nno json\n" + Article("b", Lost) + "\n" + Article("a", Won) + "\n",
            "add", Database, "--errors", "inline");

        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, code);
        Assert.Equal(["a", "stdin:2", "b", "a"], lines.Select(line => (string?)JsonNode.Parse(line)!["id"]));
        Assert.Equal(["added", null, "added", "unchanged"], lines.Select(line => (string?)JsonNode.Parse(line)!["result"]));
        Assert.StartsWith("standard input:2: invalid JSON", (string?)JsonNode.Parse(lines[1])!["error"], StringComparison.Ordinal);
        Assert.Equal("newsparse-archive: 3 articles: 2 added, 0 replaced, 1 unchanged, 0 outdated; 1 error\n", error);
    }

    [Fact]
    public async Task AnotherTextOfAnId_TakesItsPlace_WhereThatIsAskedFor()
    {
        await AddAsync(Article("a", Won));

        Assert.Equal(0, await RunAsync("add", Database, "--overwrite", Write("b.jsonl", Article("a", Lost) + "\n")));

        Assert.Equal(["the bridge was closed"], (await FindAsync()).Select(text => text.Replace("that ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OtherLanguages_AreLeftOut_WhereThatIsAskedFor()
    {
        const string german = "Der Minister sagte am Montag, dass die Brücke bald wieder für den Verkehr geöffnet werde, und dankte "
            + "allen Helfern in der Stadt. Die Arbeiten hätten länger gedauert als geplant, weil der Winter so kalt gewesen sei. "
            + "Im nächsten Jahr soll auch der Hafen erneuert werden. "
            + "Dafür fehlt der Stadt aber noch das Geld, wie ein Sprecher des Rathauses mitteilte.";
        (int code, string output, string error) = await ProcessAsync(
            Article("a", german) + "\n" + Article("b", Won) + "\n", "add", Database, "--skip-other-languages");

        Assert.Equal((0, "1 article: 1 added, 0 replaced, 0 unchanged, 0 outdated; 0 errors\n"), (code, output));
        Assert.StartsWith("newsparse-archive: 1 article does not look English", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuietPipe_DoesNotKeepWhatCameBefore()
    {
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo(DotnetPath, [ArchivePath, "add", Database, "--errors", "inline"])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
        await process.StandardInput.WriteAsync(Article("a", Won) + "\n");
        await process.StandardInput.FlushAsync();

        Assert.Equal(
            "{\"id\":\"a\",\"result\":\"added\"}", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Single(await FindAsync());
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private async Task<string> ListTextAsync()
    {
        Assert.Equal(0, await RunAsync("find", Database, "-f", "jsonl", "-o", At("list.jsonl")));
        return await File.ReadAllTextAsync(At("list.jsonl"));
    }
}
