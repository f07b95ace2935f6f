using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace NewsParsing.Tests.Readme;

/// <summary>What the README shows compiles, runs, and is printed there as it stands in <see cref="Snippets"/>.</summary>
public sealed class ReadmeTests
{
    private static string Readme { get; } = Repository.Read("README.md");

    [Fact]
    public void CodeBlocks_AreTheSnippets()
    {
        IEnumerable<string> blocks = Regex.Matches(Readme, "```csharp\n(.*?)\n```", RegexOptions.Singleline)
            .Select(match => Regex.Replace(match.Groups[1].Value, @"\A(using [\w.]+;\n)+\n", ""));
        IEnumerable<string> snippets = Regex.Matches(
            Repository.Read("tests/NewsParsing.Tests/Readme/Snippets.cs"), @"// <snippet>\n(.*?)\n *// </snippet>", RegexOptions.Singleline)
            .Select(match => Regex.Replace(match.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline));

        Assert.Equal(snippets, blocks);
    }

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
            "“We jointly advocate", Print(() => Snippets.Parse([Path.Combine(Repository.Root, "seeds", "putin-xi-video-call.txt")])),
            StringComparison.Ordinal);

    [Fact]
    public void ParseMany_PrintsALineForEachItem()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "{\"id\":\"a\",\"text\":\"“Yes,” Ada Brook said.\"}\n{\"id\":\"b\",\"text\":\"It rained.\"}\n");

        string printed = Print(() => Snippets.ParseManyAsync(path).GetAwaiter().GetResult());

        File.Delete(path);
        Assert.Equal("a: 1 quotes\nb: 0 quotes\n", printed.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Serve_AnswersWithTheArticle()
    {
        await using WebApplication app = Snippets.Serve(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var item = new { Id = "seed", Text = Repository.Seed, PublishedAt = "2025-01-21" };

        HttpResponseMessage response = await client.PostAsJsonAsync("/parse", item);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            NewsParser.Default.Parse(new NewsItem { Id = "seed", Text = Repository.Seed, PublishedOn = new DateOnly(2025, 1, 21) }),
            Article.FromJson(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>The package's page shows the README without the repository around it.</summary>
    [Fact]
    public void Links_LeadSomewhereFromThePackageToo()
        => Assert.All(
            Regex.Matches(Readme, @"(?<!!)\[[^\]]*\]\(([^)]*)\)").Select(match => match.Groups[1].Value),
            link => Assert.Matches("^(https://|#)", link));

    private static void AssertSame(JsonNode expected, JsonNode actual)
        => Assert.True(JsonNode.DeepEquals(expected, actual), $"The README shows\n{actual}\nfor\n{expected}");

    private static string Print(Action action)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
