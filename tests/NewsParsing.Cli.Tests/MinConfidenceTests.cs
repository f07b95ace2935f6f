using System.Text.Json;

namespace NewsParsing.Cli.Tests;

/// <summary>Quotes and claims of which it is less sure who said it are left out, whatever the format.</summary>
public sealed class MinConfidenceTests : ToolTest
{
    // The title is nobody's, and nobody is named for the second quotation.
    private const string Text = "The play “The Long Bridge” opened in May.\n\n“It was raining.”\n\n"
        + "“We are tired of waiting for the bridge,” Mayor Ana Reis said on Monday.\n";

    [Fact]
    public async Task None_KeepsAll() => Assert.Equal(3, Quotes(await RunAsync("parse", Write("a.txt", Text))).Length);

    [Theory]
    [InlineData("0", 3)]
    [InlineData("0.01", 1)]
    [InlineData("1", 0)]
    public async Task Json_HoldsWhatIsAsSure(string confidence, int quotes)
    {
        ToolResult result = await RunAsync("parse", Write("a.txt", Text), "--min-confidence", confidence);

        Assert.Equal((0, ""), (result.Code, result.Error));
        JsonElement[] kept = Quotes(result);
        Assert.Equal(quotes, kept.Length);
        Assert.All(kept, quote => Assert.True(confidence == "0" || quote.GetProperty("speakerConfidence").GetDouble() >= 0.01));
        Assert.NotEqual(0, result.Json.GetProperty("attributions").GetArrayLength());
        Assert.NotEqual(0, result.Json.GetProperty("actors").GetArrayLength());
        Assert.Equal(Text, result.Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Json_ReadsBack()
    {
        ToolResult result = await RunAsync("parse", Write("a.txt", Text), "--min-confidence", "0.01");

        Assert.Single(Article.FromJson(result.Output).Quotes);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("table")]
    [InlineData("html")]
    public async Task OtherFormats_LeaveItOutToo(string format)
    {
        string story = Write("a.txt", Text);
        int all = Count((await RunAsync("parse", story, "--format", format)).Output);

        Assert.True(Count((await RunAsync("parse", story, "--format", format, "--min-confidence", "0.01")).Output) < all);

        static int Count(string output) => output.Split("It was raining").Length;
    }

    private static JsonElement[] Quotes(ToolResult result) => [.. result.Json.GetProperty("quotes").EnumerateArray()];
}
