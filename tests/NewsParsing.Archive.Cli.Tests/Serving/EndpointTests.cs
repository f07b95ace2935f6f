using System.Net;
using System.Text.Json.Nodes;

namespace NewsParsing.Archive.Cli.Tests.Serving;

/// <summary>The endpoints of the database: what they find, what they refuse, and that they write nothing.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private ArchiveServer _server = null!;

    public async Task InitializeAsync() => _server = await ArchiveServer.StartAsync(
        Item(
            "a",
            "“We have waited long enough,” Mayor Ada Brook told Omar Reyes. She denied that the bridge was unsafe.",
            "2025-01-21",
            "The Post"),
        Item(
            "https://news.example/b?x=1#y",
            "Omar Reyes promised to repair the bridges by March. “The pillars will hold,” Reyes said.",
            "2025-02-03",
            "The Echo"),
        Item("100%25 sure/ü", "Mayor Ada Brook warned that taxes would rise.", "2025-03-05", "The Post"));

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("", 5)]
    [InlineData("who=Ada%20Brook", 3)]
    [InlineData("who=ada+brook&act=denial&kind=&text=", 1)]
    [InlineData("audience=Omar+Reyes", 1)]
    [InlineData("from=2025-02-01&to=2025-02-28", 2)]
    [InlineData("source=the+post&kind=claim", 2)]
    [InlineData("text=bridge", 2)]
    [InlineData("article=a", 2)]
    [InlineData("minConfidence=1", 0)]
    [InlineData("text=%22+OR+NEAR(+*", 0)]
    public async Task Sayings_AreFound(string query, int count)
    {
        JsonArray items = (await _server.GetAsync("v1/sayings?" + query))["items"]!.AsArray();

        Assert.True(items.Count == count, items.ToJsonString());
    }

    [Fact]
    public async Task Saying_SaysWhoWhatAndWhere()
    {
        JsonNode saying = (await _server.GetAsync("v1/sayings?act=denial"))["items"]![0]!;

        Assert.Equal("claim", (string?)saying["kind"]);
        Assert.Equal("Ada Brook", (string?)saying["speakers"]![0]!["name"]);
        Assert.Equal(
            ("a", "2025-01-21", "The Post"), ((string?)saying["article"], (string?)saying["publishedOn"], (string?)saying["source"]));
        JsonNode article = await _server.GetAsync("v1/articles/a");
        string text = (string)article["text"]!;
        Assert.Equal((string?)saying["text"], text[(int)saying["start"]!..(int)saying["end"]!]);
        Assert.Contains(article["claims"]!.AsArray(), claim => (string?)claim!["id"] == (string?)saying["id"]);
        Assert.Equal("a", (string?)Assert.Single(saying["carriers"]!.AsArray())!["article"]);
    }

    [Fact]
    public async Task Pages_FollowOneAnother_AndEnd()
    {
        var found = new List<string>();
        string? after = null;
        do
        {
            string from = after is null ? "" : "&after=" + Uri.EscapeDataString(after);
            JsonNode page = await _server.GetAsync("v1/sayings?limit=2&order=oldest" + from);
            found.AddRange(page["items"]!.AsArray().Select(item => (string)item!["text"]!));
            after = (string?)page["next"];
        }
        while (after is not null);

        Assert.Equal(
            (await _server.GetAsync("v1/sayings?order=oldest"))["items"]!.AsArray().Select(item => (string)item!["text"]!), found);
    }

    [Theory]
    [InlineData("sayings?whom=x", "There is no parameter 'whom'; there is who, audience, act")]
    [InlineData("sayings?act=shout", "'act' is one of statement, denial")]
    [InlineData("sayings?kind=quote", "'kind' is one of direct, mixed, claim, not 'quote'.")]
    [InlineData("sayings?from=21.1.2025", "'from' is a day as 2025-01-21, not '21.1.2025'.")]
    [InlineData("sayings?minConfidence=2", "'minConfidence' is a number from 0 to 1, not '2'.")]
    [InlineData("sayings?order=random", "'order' is one of newest, oldest, not 'random'.")]
    [InlineData("sayings?limit=0", "'limit' is a number from 1 to 1000, not '0'.")]
    [InlineData("sayings?limit=1001", "'limit' is a number from 1 to 1000, not '1001'.")]
    [InlineData("sayings?after=nonsense", "")]
    [InlineData("sayings?who=a&who=b", "'who' is given more than once.")]
    [InlineData("people?kind=dog", "'kind' is one of person, organization")]
    [InlineData("people?limit=-1", "'limit' is a number from 1 to 1000, not '-1'.")]
    [InlineData("articles/a?format=xml", "'format' is json, jsonld or html, not 'xml'.")]
    public async Task WhatIsWrong_IsAProblem(string path, string message)
    {
        string detail = await _server.ProblemAsync("v1/" + path, HttpStatusCode.BadRequest);

        Assert.StartsWith(message, detail, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_AreListed()
    {
        JsonArray people = (await _server.GetAsync("v1/people"))["items"]!.AsArray();

        Assert.Equal(["Ada Brook", "Omar Reyes"], people.Select(person => (string?)person!["name"]).Order());
        JsonArray named = (await _server.GetAsync("v1/people?name=rey&kind=person&limit=5"))["items"]!.AsArray();
        Assert.Equal("Omar Reyes", (string?)Assert.Single(named)!["name"]);
        JsonNode ada = people.Single(person => (string?)person!["name"] == "Ada Brook")!;
        JsonNode said = await _server.GetAsync("v1/sayings?who=" + Uri.EscapeDataString((string)ada["person"]!));
        Assert.Equal(3, said["items"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("https://news.example/b?x=1#y")]
    [InlineData("100%25 sure/ü")]
    public async Task Article_IsThere_WhateverItsKey(string key)
    {
        JsonNode article = await _server.GetAsync("v1/articles/" + Uri.EscapeDataString(key));

        Assert.Equal(key, (string?)article["id"]);
        Assert.NotNull((await _server.GetAsync($"v1/articles/{Uri.EscapeDataString(key)}?format=jsonld"))["@context"]);
        using HttpResponseMessage page = await _server.SendAsync($"v1/articles/{Uri.EscapeDataString(key)}?format=html");
        Assert.Contains("<mark", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("sandbox allow-scripts", page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("There is no article 'zz'.", await _server.ProblemAsync("v1/articles/zz", HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Articles_AreNotTakenIn()
    {
        using HttpResponseMessage response = await _server.Client.PostAsync(
            new Uri("v1/articles", UriKind.Relative), new StringContent("{\"text\":\"x\"}"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("only read", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_NamesTheRoutes_AndEachParameter()
    {
        JsonNode document = await _server.GetAsync("v1/openapi.json");

        JsonObject paths = document["paths"]!.AsObject();
        Assert.Equal(
            ["/v1/articles/{key}", "/v1/people", "/v1/sayings"],
            paths.Select(path => path.Key)
                .Where(path => paths[path]!["get"] is not null && !path.Contains("health", StringComparison.Ordinal)).Order());
        foreach (JsonNode? parameter in paths["/v1/sayings"]!["get"]!["parameters"]!.AsArray())
        {
            using HttpResponseMessage response = await _server.SendAsync($"v1/sayings?{parameter!["name"]}=");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Timeline_CountsByTimeWithoutGaps()
    {
        JsonNode days = await _server.GetAsync("v1/page/archive/timeline?who=Ada+Brook");

        Assert.Equal("day", (string?)days["unit"]);
        Assert.Equal(44, days["counts"]!.AsArray().Count);
        Assert.Equal(3, days["counts"]!.AsArray().Sum(bar => (int)bar!["count"]!));
        Assert.Equal("2025-01-21", (string?)days["counts"]![0]!["from"]);
    }

    [Fact]
    public async Task Page_HasTheView_AndItsPolicy()
    {
        using HttpResponseMessage view = await _server.SendAsync("archive");

        Assert.Contains("data-api=\"v1/\"", await view.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", view.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"archive\">Archive</a>",
            await _server.Client.GetStringAsync(new Uri("", UriKind.Relative)), StringComparison.Ordinal);
    }

    internal static NewsItem Item(string id, string text, string date, string? source = null)
        => new() { Id = id, Text = text, PublishedOn = DateOnly.ParseExact(date, "yyyy-MM-dd"), Source = source };
}
