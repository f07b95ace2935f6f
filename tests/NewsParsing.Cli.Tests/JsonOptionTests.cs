using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary>Offsets for other languages than C#, parts left out, explanations.</summary>
public sealed class JsonOptionTests : ToolTest
{
    private const string Text = "😀 “Grüße,” Ada Brook said.";

    [Theory]
    [InlineData("utf16", 3, 11)]
    [InlineData("codePoint", 2, 10)]
    [InlineData("utf8", 5, 19)]
    public async Task Offsets_CountWhatWasAskedFor(string unit, int start, int end)
    {
        ToolResult result = await RunAsync(Write("a.txt", Text), "--offsets", unit);

        JsonElement root = JsonDocument.Parse(result.Output).RootElement;
        JsonElement span = root.GetProperty("quotes")[0].GetProperty("spans")[0];
        Assert.Equal(unit, root.GetProperty("offsetUnit").GetString());
        Assert.Equal((start, end), (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()));
    }

    [Fact]
    public async Task Omit_LeavesPartsOut()
    {
        ToolResult result = await RunAsync(Write("a.txt", Text), "--omit", "text,mentions", "-f", "jsonl");

        Assert.DoesNotContain("\"text\":\"😀", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"mentions\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"sentences\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Omit_OfWhatIsNoPart_IsAWrongCommandLine()
    {
        ToolResult result = await RunAsync(Write("a.txt", Text), "--omit", "text,quotes");

        Assert.Equal(2, result.Code);
        Assert.Contains("'quotes' is no part that --omit leaves out", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_SaysWhatFoundTheSpeaker()
    {
        ToolResult result = await RunAsync(Write("a.txt", Text), "--explain", "-f", "jsonl");

        Assert.Contains("\"origin\":{\"attribution\":\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"", result.Output, StringComparison.Ordinal);
    }
}
