using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Readme;

/// <summary>What the README shows compiles, runs, and is printed there as it stands in <see cref="Snippets"/>.</summary>
[Collection(ConsoleOutput.Collection)]
public sealed class ReadmeTests
{
    private static string Readme { get; } = Repository.Read("README.md");

    [Fact]
    public void CodeBlocks_AreTheSnippets()
        => Assert.Equal(CodeBlocks.OfSource("tests/NewsParsing.Tests/Readme/Snippets.cs"), CodeBlocks.OfPage("README.md"));

    /// <summary>The excerpt leaves out what stands at its <c>…</c> and draws lines together; the rest is what the program prints.</summary>
    [Fact]
    public void FirstResult_IsWhatTheSeedGives()
    {
        string[] parts = Regex.Match(Readme, "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value.Split('…');
        JsonNode article = JsonNode.Parse(NewsParser.Default.Parse(Repository.Seed).ToJson())!;
        JsonNode dateline = JsonNode.Parse($"{{ {parts[0].Trim().TrimEnd(',')} }}")!["dateline"]!;
        JsonNode quote = JsonNode.Parse(parts[^1].Trim().TrimEnd(','))!;

        AssertSame(article["dateline"]!, dateline);
        AssertSame(article["quotes"]!.AsArray().Single(item => (string?)item!["id"] == (string?)quote["id"])!, quote);
        JsonNode speaker = article["actors"]!.AsArray().Single(item => (string?)item!["id"] == (string?)quote["speakers"]![0])!;
        Assert.Contains($"`{speaker["id"]}` is the id of {speaker["name"]} among", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_PrintsWhoSaidWhat()
        => Assert.Contains(
            "“We jointly advocate",
            ConsoleOutput.Of(() => Snippets.Parse([Path.Combine(Repository.Root, "seeds", "putin-xi-video-call.txt")])),
            StringComparison.Ordinal);

    /// <summary>The first program is tried on anything: it must not fall over a head without a place or a text without speakers.</summary>
    [Theory]
    [InlineData("(Reuters) - Chancellor Ada Brook said the bridge was open.", "no place in a dateline\nAda Brook [Statement]")]
    [InlineData("March 3 (Reuters) - It rained.", "no place in a dateline\n")]
    [InlineData("", "no place in a dateline\n")]
    [InlineData("“It is closed.” Nothing else was to be heard.", "no place in a dateline\nsomebody: “It is closed.”")]
    public void Parse_TakesAnyText(string text, string expected)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, text);

        string printed = ConsoleOutput.Of(() => Snippets.Parse([path]));

        File.Delete(path);
        Assert.StartsWith(expected, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_PrintsWhatTrumpSaysAndWhere()
    {
        string printed = ConsoleOutput.Of(() => Snippets.Ask(NewsParser.Default.Parse(Repository.Seed)));

        Assert.Contains("Donald Trump says ", printed, StringComparison.Ordinal);
        Assert.Contains(" – in: ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_PrintsSpeakersOverArticles()
    {
        string[] texts = ["“Yes,” Ada Brook said.", "“No,” Ada B. Brook said."];
        Article[] articles = [.. texts.Select(text => NewsParser.Default.Parse(text))];

        Assert.Equal(
            "Ada B. Brook: 2 quotes in 2 articles\n", ConsoleOutput.Of(() => Snippets.Index(articles)));
    }

    [Fact]
    public void Know_FindsWhatTheUserKnows()
    {
        Article article = Snippets.Know().Parse("Dr Tan whatsapped reporters that clinics would stay open.");

        Assert.Equal(("Tan See Leng", "Q7682362"), (article.Actors[0].Name, article.Actors[0].ExternalId));
    }

    [Fact]
    public void ParseMany_PrintsALineForEachItem()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(
            path, "{\"id\":\"a\",\"text\":\"“Yes,” Ada Brook said.\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"It rained.\"}\n");

        string printed = ConsoleOutput.Of(() => Snippets.ParseManyAsync(path).GetAwaiter().GetResult());

        File.Delete(path);
        string[] lines = printed.Split('\n');
        Assert.Equal(("a: 1 quotes", "c: 0 quotes"), (lines[0], lines[2]));
        Assert.StartsWith("line 2: 'text' is missing", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_AnswersWithTheArticle()
    {
        // It runs until the process ends, as the README's does: a thread of the background does not keep that waiting.
        int port = FreePort();
        new Thread(() => Snippets.Serve(["--urls", $"http://127.0.0.1:{port}", "--Logging:LogLevel:Default=None"])) { IsBackground = true }
            .Start();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var item = new { Id = "seed", Text = Repository.Seed, PublishedAt = "2025-01-21" };

        HttpResponseMessage response = await PostAsync(client, item);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            NewsParser.Default.Parse(new NewsItem { Id = "seed", Text = Repository.Seed, PublishedOn = new DateOnly(2025, 1, 21) }),
            await response.Content.ReadFromJsonAsync<Article>());
        HttpResponseMessage tooLong = await PostAsync(client, new { Text = new string('a', 1_000_001) });
        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);
    }

    /// <summary>Asks again while the server starts.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, object item)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await client.PostAsJsonAsync("/parse", item);
            }
            catch (HttpRequestException) when (attempt < 300)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The package's page shows the README without the repository around it.</summary>
    [Fact]
    public void Links_LeadSomewhereFromThePackageToo()
        => Assert.All(
            Regex.Matches(Readme, @"(?<!!)\[[^\]]*\]\(([^)]*)\)").Select(match => match.Groups[1].Value),
            link => Assert.Matches("^(https://|#)", link));

    private static void AssertSame(JsonNode expected, JsonNode actual)
        => Assert.True(JsonNode.DeepEquals(expected, actual), $"The README shows\n{actual}\nfor\n{expected}");
}
