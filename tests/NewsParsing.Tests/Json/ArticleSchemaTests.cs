using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Json.Schema;

namespace NewsParsing.Tests.Json;

/// <summary>docs/article.schema.json describes what is written, every property of it, and nothing that is not.</summary>
public sealed class ArticleSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Closed().ToJsonString());

    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    [Fact]
    public void Seed_IsValid() => AssertValid(NewsParser.Default.Parse(Repository.Seed).ToJson());

    [Fact]
    public void AnyArticle_IsValid() => ArticleGen.Article.Sample(article => AssertValid(Tamed(article).ToJson()), iter: 200);

    [Theory]
    [InlineData(ArticleParts.Text)]
    [InlineData(ArticleParts.Sentences)]
    [InlineData(ArticleParts.Mentions)]
    public void ArticleWithoutAPart_IsValid(ArticleParts part)
        => AssertValid(NewsParser.Default.Parse(Repository.Seed).ToJson(new ArticleJsonOptions { Omit = part }));

    [Theory]
    [InlineData(TextUnit.CodePoint)]
    [InlineData(TextUnit.Utf8)]
    public void ArticleInOtherUnits_IsValid(TextUnit unit)
        => AssertValid(NewsParser.Default.Parse(Repository.Seed).ToJson(new ArticleJsonOptions { Offsets = unit }));

    [Fact]
    public void ExplainedArticle_IsValid()
        => AssertValid(NewsParser.Default.Parse(Repository.Seed).ToJson(new ArticleJsonOptions { Explain = true }));

    [Theory]
    [InlineData("\"kind\":\"direct\"", "\"kind\":\"spoken\"")]
    [InlineData("\"offsetUnit\":\"utf16\"", "\"offsetUnit\":\"utf32\"")]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":2")]
    [InlineData("\"closed\":true", "\"closed\":1")]
    [InlineData("\"quotes\":[{", "\"quotes\":[{\"surprise\":1,")]
    public void OtherJson_IsNotValid(string from, string to)
    {
        string json = NewsParser.Default.Parse(Repository.Seed).ToJson();
        string other = json.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(json, other);
        using var document = JsonDocument.Parse(other);
        Assert.False(Schema.Evaluate(document.RootElement, Options).IsValid);
    }

    /// <summary>A property that the schema describes and that nothing writes would be a promise that is not kept.</summary>
    [Fact]
    public void EveryPropertyOfTheSchema_IsWritten()
    {
        string json = NewsParser.Default.Parse(Repository.Seed).ToJson(new ArticleJsonOptions { Explain = true })
            + new Article { Text = "", Headline = new() { Text = "" }, Byline = new() { Text = "" } }.ToJson();
        IEnumerable<string> names = Objects(JsonNode.Parse(Text())!)
            .Select(schema => schema["properties"]).OfType<JsonObject>().SelectMany(properties => properties.Select(pair => pair.Key));

        Assert.All(names, name => Assert.Contains($"\"{name}\":", json, StringComparison.Ordinal));
    }

    /// <summary>What the parser writes: a model id as it gives it, confidences from 0 to 1 as the generator makes them.</summary>
    private static Article Tamed(Article article) => article with { ModelId = "0123456789abcdef" };

    private static void AssertValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        EvaluationResults results = Schema.Evaluate(document.RootElement, Options);
        Assert.True(
            results.IsValid,
            string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null)
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).Take(20)));
    }

    private static string Text() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.schema.json"));

    /// <summary>The schema with every object closed, so that a property that it does not describe is an error.</summary>
    private static JsonNode Closed()
    {
        JsonNode schema = JsonNode.Parse(Text())!;
        schema.AsObject().Remove("$id");
        foreach (JsonObject item in Objects(schema).Where(item => item["properties"] is JsonObject && item["type"] is JsonValue).ToList())
        {
            item["additionalProperties"] = false;
        }

        return schema;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.Select(pair => pair.Value).SelectMany(Objects).Prepend(item),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
