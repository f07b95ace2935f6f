using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary><c>--lexicon</c>.</summary>
public sealed class LexiconTests : ToolTest
{
    [Fact]
    public async Task Lexicon_IsKnownToTheParser()
    {
        string lexicon = Write("lexicon.json", """{"people": [{"name": "Tan See Leng", "id": "Q7682362"}], "cueVerbs": ["whatsapp"]}""");
        string text = Write("a.txt", "The harbour will close on Friday, Minister Tan See Leng whatsapped.");

        ToolResult result = await RunAsync("parse", text, "--format", "json", "--lexicon", lexicon);

        Assert.Equal((0, ""), (result.Code, result.Error));
        JsonElement article = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal("Q7682362", article.GetProperty("actors")[0].GetProperty("externalId").GetString());
        Assert.Equal("a1", article.GetProperty("attributions")[0].GetProperty("speakers")[0].GetString());
    }

    [Fact]
    public async Task Lexicon_Wrong_IsNamedWithItsLine_BeforeAnythingIsParsed()
    {
        string lexicon = Write("lexicon.json", "{\n  \"people\": [\"Lena Oduya\"],\n  \"organisations\": []\n}");

        ToolResult result = await RunWithInputAsync("The ferry sailed.", "parse", "-", "--output", "out.json", "--lexicon", lexicon);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal(
            "newsparse: lexicon.json: line 3: 'organisations' is no property of a lexicon, which has people, organizations, places, "
                + "honorifics, agencies, cueVerbs.",
            result.ErrorLines[0]);
        Assert.False(File.Exists(Path.Combine(Folder, "out.json")));
    }

    [Fact]
    public async Task Lexicon_Missing_IsNamed()
    {
        ToolResult result = await RunWithInputAsync("The ferry sailed.", "parse", "-", "--lexicon", "none.json");

        Assert.Equal((2, "newsparse: none.json: No such file or directory"), (result.Code, result.ErrorLines[0]));
    }
}
