using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace NewsParsing.Tests.Json;

/// <summary>JsonSerializer and ASP.NET, with whatever options, write and read the JSON of the package.</summary>
public sealed partial class ConverterTests
{
    private static readonly Article Article = NewsParser.Default.Parse(
        new NewsItem { Id = "x", Text = "“We won,” Ada Brook said.", PublishedAt = new(2025, 1, 21, 23, 30, 0, TimeSpan.FromHours(-5)) });

    public static TheoryData<JsonSerializerOptions> AnyOptions
        => [JsonSerializerOptions.Default, JsonSerializerOptions.Web, Generated.Default.Options];

    [Theory]
    [MemberData(nameof(AnyOptions))]
    public void Article_IsWrittenAndReadAsByToJson(JsonSerializerOptions options)
    {
        string json = JsonSerializer.Serialize(Article, options);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Article.ToJson()), JsonNode.Parse(json)), json);
        Assert.Equal(Article, NewsParsing.Article.FromJson(json));
        Assert.Equal(Article, JsonSerializer.Deserialize<Article>(Article.ToJson(), options));
    }

    [Theory]
    [MemberData(nameof(AnyOptions))]
    public void Item_IsWrittenAndReadAsByFromJson(JsonSerializerOptions options)
    {
        var item = new NewsItem
        {
            Id = "x", Text = "It rained.", Headline = "Rain", Byline = "By A B", Source = "S", Url = "https://a.example", Language = "en",
            PublishedOn = new(2025, 1, 21),
        };

        Assert.Equal(item.ToJson(), JsonSerializer.Serialize(item, options));
        Assert.Equal(item, JsonSerializer.Deserialize<NewsItem>(item.ToJson(), options));
        Assert.Equal(item, NewsItem.FromJson(item.ToJson()));
        Assert.Contains("'text' is missing", Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<NewsItem>("{}", options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AnyOptions))]
    public void ParsedItem_IsTheArticleOrTheError(JsonSerializerOptions options)
    {
        var item = new NewsItem { Id = "x", Text = "a" };
        var good = new ParsedItem { Item = item, Article = Article };
        var bad = new ParsedItem { Item = item, Error = new InvalidOperationException("no") };

        Assert.Equal(Article, JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(good, options), options));
        Assert.Equal("""{"id":"x","error":"no"}""", JsonSerializer.Serialize(bad, options));
        Assert.Equal("""{"id":"x","error":"no"}""", bad.ToJson());
        Assert.Equal(Article.ToJson(), good.ToJson());
    }

    [Fact]
    public async Task ParsedItem_OfALine_SaysWhichOne()
    {
        var bad = new ParsedItem { Item = null, Error = new InvalidOperationException("“Żubr” is none"), LineNumber = 7 };
        using var written = new MemoryStream();
        bad.WriteJson(written);
        await bad.WriteJsonAsync(written);

        Assert.Equal("""{"id":null,"error":"“Żubr” is none","line":7}""", bad.ToJson());
        Assert.Equal(bad.ToJson() + bad.ToJson(), System.Text.Encoding.UTF8.GetString(written.ToArray()));
    }

    [Theory]
    [MemberData(nameof(AnyOptions))]
    public void PartsAlone_HaveTheNamesOfTheContract(JsonSerializerOptions options)
    {
        Assert.Equal("""{"start":2,"end":5}""", JsonSerializer.Serialize(new TextSpan(2, 5), options));
        Assert.Equal("""{"spans":[{"start":2,"end":5}]}""", JsonSerializer.Serialize(SpanSet.From(new TextSpan(2, 5)), options));
        Assert.Equal(SpanSet.From(new TextSpan(2, 5)), JsonSerializer.Deserialize<SpanSet>("""{"spans":[{"start":2,"end":5}]}""", options));
        Assert.Equal("\"direct\"", JsonSerializer.Serialize(QuoteKind.Direct, options));
        Assert.Equal(SpeechAct.Denial, JsonSerializer.Deserialize<SpeechAct>("\"denial\"", options));
    }

    /// <summary>What everybody writes first: a handler that takes an item and returns an article, and a client that reads one.</summary>
    [Fact]
    public async Task Service_TakesAnItemAndReturnsAnArticle_WithoutSettings()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        builder.Services.AddNewsParsing();
        await using WebApplication app = builder.Build();
        app.MapPost("/typed", (NewsItem item, NewsParser parser) => parser.Parse(item));
        app.MapPost("/many", (NewsItem[] items, NewsParser parser) => parser.ParseAsync(items));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var item = new { id = "x", text = Article.Text, publishedAt = "2025-01-21T23:30:00-05:00" };

        HttpResponseMessage response = await client.PostAsJsonAsync("/typed", item);
        Assert.Equal(Article, await response.Content.ReadFromJsonAsync<Article>());
        HttpResponseMessage many = await client.PostAsJsonAsync("/many", new[] { item, item });
        Assert.Equal([Article, Article], (await many.Content.ReadFromJsonAsync<Article[]>())!);
        HttpResponseMessage bad = await client.PostAsJsonAsync("/typed", new { text = (string?)null });
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, bad.StatusCode);
    }

    [JsonSerializable(typeof(Article))]
    [JsonSerializable(typeof(NewsItem))]
    [JsonSerializable(typeof(ParsedItem))]
    [JsonSerializable(typeof(SpanSet))]
    [JsonSerializable(typeof(TextSpan))]
    [JsonSerializable(typeof(QuoteKind))]
    [JsonSerializable(typeof(SpeechAct))]
    private sealed partial class Generated : JsonSerializerContext;
}
