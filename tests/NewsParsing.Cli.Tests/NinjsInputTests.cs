namespace NewsParsing.Cli.Tests;

/// <summary>IPTC ninjs documents as input, recognised by their name, by what they hold or by the command line.</summary>
public sealed class NinjsInputTests : ToolTest
{
    private const string Ninjs
        = """{"uri":"urn:n:1","versioncreated":"2025-01-21T10:00:00Z","headline":"Bridge opens","body_text":"It opens."}""";

    [Theory]
    [InlineData("a.ninjs.json")]
    [InlineData("a.json")]
    public async Task Document_IsRecognisedByItsNameOrItsProperties(string name)
    {
        ToolResult result = await RunAsync("parse", Write(name, Ninjs), "--format", "jsonl");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Article article = Assert.Single(result.Articles);
        Assert.Equal(
            ("urn:n:1", "It opens.", "Bridge opens", new DateOnly(2025, 1, 21)),
            (article.Id, article.Text, article.Headline?.Text, article.PublishedOn!.Value));
    }

    [Fact]
    public async Task Lines_MayMixBothKinds()
    {
        ToolResult result = await RunWithInputAsync(Ninjs + "\n{\"id\":\"own\",\"uri\":\"urn:x\",\"text\":\"T\"}\n", "parse", "-");

        Assert.Equal(["urn:n:1", "own"], result.Ids);
    }

    [Fact]
    public async Task Input_Ninjs_ReadsDocumentsArraysAndLines()
    {
        Write("f/a.json", Ninjs.Replace(",", ",\n", StringComparison.Ordinal));
        Write("f/b.json", $"[{Ninjs},{Ninjs}]");
        Write("f/c.jsonl", $"{Ninjs}\n{Ninjs}\n");

        ToolResult result = await RunAsync("parse", "f", "--input", "ninjs");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(5, result.Articles.Length);
    }

    [Fact]
    public async Task Bad_IsNamedWithItsPlace()
    {
        Write("f/a.ninjs.json", """{"uri":"u","type":"picture"}""");
        Write("f/b.ninjs.json", "{\n\"uri\": wrong}");
        Write("f/c.json", $$"""[{{Ninjs}},{"uri":"u","bodies":[{"value":7}]}]""");
        Write("f/d.jsonl", Ninjs + "\n{\"uri\":\"u\",\"body_text\":5}\n");

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal(1, result.Code);
        Assert.Equal(2, result.Articles.Length);
        Assert.Equal(
            [
                "newsparse: f/a.ninjs.json: There is no text in it: neither 'bodies' nor a property such as 'body_text' holds plain text "
                    + "or HTML",
                "newsparse: f/b.ninjs.json:2: invalid JSON: 'w' is an invalid start of a value, at column 8",
                "newsparse: f/c.json[1]: 'bodies[0].value' is a number, but should be a string",
                "newsparse: f/d.jsonl:2: 'body_text' is a number, but should be a string",
            ],
            result.ErrorLines);
    }
}
