using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary>Who says how much over all inputs, and what.</summary>
public sealed class SpeakersTests : ToolTest
{
    private const string One = "Mayor Jane Roe said the bridge was safe. “We will see,” Sam Poe said. “It holds,” Roe said.";
    private const string Two = "“We open in May,” JANE B. ROE said. “Good,” Poe said.";

    [Fact]
    public async Task Table_CountsOverArticles_ByFullName()
    {
        ToolResult result = await RunAsync("speakers", Write("one.txt", One), Write("two.txt", Two));

        string[] lines = result.Output.Split('\n');
        Assert.Equal(["speaker", "quotes", "claims", "articles", "title"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"^Jane Roe +2 +1 +2 +Mayor$", lines[1]);
        Assert.Matches(@"^Sam Poe +1 +0 +1$", lines[2]);
        // Poe of the second article may be anybody of that name.
        Assert.Contains("2 articles; 1 more by people of one name", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public async Task Who_PrintsWhatSomebodySays()
    {
        ToolResult result = await RunAsync("speakers", Write("one.txt", One), Write("two.txt", Two), "--who", "jane roe");

        Assert.Equal(
            "Jane Roe: 2 quotes, 1 claim in 2 articles\none: [statement] the bridge was safe\none: “It holds,”\n"
                + "two: “We open in May,”\n",
            result.Output);
    }

    [Fact]
    public async Task Jsonl_HasAnObjectASpeaker_OrASaying()
    {
        string input = Write("one.txt", One);

        ToolResult all = await RunAsync("speakers", input, "-f", "jsonl");
        JsonElement first = JsonDocument.Parse(all.Output.Split('\n')[0]).RootElement;
        Assert.Equal(("Jane Roe", 1, 1), (first.GetProperty("name").GetString(), Count("quotes"), Count("claims")));

        ToolResult one = await RunAsync("speakers", input, "-f", "jsonl", "--who", "Sam Poe");
        JsonElement saying = JsonDocument.Parse(one.Output).RootElement;
        Assert.Equal("“We will see,” Sam Poe said.", saying.GetProperty("sentence").GetString());
        Assert.Equal("“We will see,”", One[saying.GetProperty("start").GetInt32()..saying.GetProperty("end").GetInt32()]);

        int Count(string name) => first.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Lexicon_GivesNamesOfOnesOwn()
    {
        string lexicon = Write("people.json", """{"people":[{"name":"Jane Roe","aliases":["Roe"],"id":"Q1"}]}""");

        ToolResult result = await RunAsync(
            "speakers", Write("one.txt", "“We will see,” Roe said."), Write("two.txt", One), "--lexicon", lexicon, "--who", "Q1");

        Assert.StartsWith("Jane Roe: 2 quotes, 1 claim in 2 articles", result.Output, StringComparison.Ordinal);
    }

    /// <summary>As <c>parse --speaker</c> finds them.</summary>
    [Fact]
    public async Task Who_FindsAllWhomAnArticleCallsSo()
    {
        string input = Write("one.txt", One);
        string other = Write("two.txt", "“We pay,” Tom Roe said. “Soon,” Roe added.");

        ToolResult both = await RunAsync("speakers", input, other, "--who", "roe");
        ToolResult lines = await RunAsync(input, other, "--speaker", "roe", "-f", "jsonl");

        Assert.Contains("Jane Roe: 1 quote, 1 claim in 1 article\n", both.Output, StringComparison.Ordinal);
        Assert.Contains("Tom Roe: 2 quotes, 0 claims in 1 article\n", both.Output, StringComparison.Ordinal);
        Assert.Equal([1, 2], lines.Articles.Select(article => article.Quotes.Count));
    }

    [Fact]
    public async Task Nobody_IsAnErrorThatSaysSo()
    {
        ToolResult result = await RunAsync("speakers", Write("one.txt", One), "--who", "Ann Lee");

        Assert.Equal(1, result.Code);
        Assert.Contains("nobody called 'Ann Lee' says anything in 1 article", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadLine_IsNamed_AndTheRestCounted()
    {
        ToolResult result = await RunAsync("speakers", Write("in.jsonl", "{\"text\":\"“Yes,” Ada Brook said.\"}\nnot json\n"));

        Assert.Equal(1, result.Code);
        Assert.Contains("in.jsonl:2", result.Error, StringComparison.Ordinal);
        Assert.Contains("Ada Brook", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoInput_IsAWrongCommandLine()
    {
        ToolResult result = await RunAsync("speakers", "x.txt", "--errors", "inline");

        Assert.Equal(2, result.Code);
    }
}
