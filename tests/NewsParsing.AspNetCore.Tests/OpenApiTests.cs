using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>The description of the endpoints says what they do.</summary>
public sealed class OpenApiTests
{
    private static readonly Uri Document = new("v1/openapi.json", UriKind.Relative);

    [Fact]
    public async Task Document_NamesTheRoutesThatThereAre_AndItsReferencesLeadSomewhere()
    {
        await using NewsServer server = await NewsServer.StartAsync();
        JsonNode document = JsonNode.Parse(await server.Client.GetStringAsync(Document))!;

        Assert.Equal("3.1.0", (string?)document["openapi"]);
        foreach ((string path, JsonNode? operations) in document["paths"]!.AsObject())
        {
            using var request = new HttpRequestMessage(operations!["post"] is null ? HttpMethod.Get : HttpMethod.Post, path);
            using HttpResponseMessage response = await server.Client.SendAsync(request);
            Assert.NotEqual(404, (int)response.StatusCode);
            Assert.NotEqual(405, (int)response.StatusCode);
        }

        Assert.All(ReferencesOf(document), reference => Assert.NotNull(Resolve(document, reference)));
    }

    [Fact]
    public async Task Html_IsNamedWhereItIsRead()
    {
        await using NewsServer with = await NewsServer.StartAsync();
        await using NewsServer without = await NewsServer.StartAsync(hasHtml: false);

        Assert.Equal(["application/json", "text/html", "text/plain"], await TypesAsync(with));
        Assert.Equal(["application/json", "text/plain"], await TypesAsync(without));
    }

    [Fact]
    public async Task Answer_IsAnArticleBySchema()
    {
        await using NewsServer server = await NewsServer.StartAsync();
        JsonNode document = JsonNode.Parse(await server.Client.GetStringAsync(Document))!;
        JsonSchema schema = JsonSchema.FromText(
            document["components"]!["schemas"]!["Article"]!.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        using HttpResponseMessage response = await server.PostAsync("v1/parse?explain=true", Repository.Seed, "text/plain");
        using var article = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.True(schema.Evaluate(article.RootElement).IsValid);
    }

    private static async Task<string[]> TypesAsync(NewsServer server)
    {
        JsonNode document = JsonNode.Parse(await server.Client.GetStringAsync(Document))!;
        return [.. document["paths"]!["/v1/parse"]!["post"]!["requestBody"]!["content"]!.AsObject().Select(type => type.Key)];
    }

    /// <summary>Those of the document itself; a schema with an id resolves its own.</summary>
    private static IEnumerable<string> ReferencesOf(JsonNode? node) => node switch
    {
        JsonObject @object when @object.ContainsKey("$id") => [],
        JsonObject @object => @object.SelectMany(
            property => property is { Key: "$ref", Value: JsonValue value } ? [(string)value!] : ReferencesOf(property.Value)),
        JsonArray array => array.SelectMany(ReferencesOf),
        _ => [],
    };

    private static JsonNode? Resolve(JsonNode document, string reference)
        => reference.Split('/')[1..].Aggregate((JsonNode?)document, (node, name) => node?[name]);
}
