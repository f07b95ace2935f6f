using System.Text;
using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>The forms in which other systems write the values of an item, and what the messages call them.</summary>
public sealed class NewsItemValueTests
{
    [Fact]
    public void ToJson_HasEveryNameInItsOrder()
    {
        const string everything = """
            {"id":"x","url":"https://a.example/1","source":"S","language":"en","publishedAt":"2025-01-21T08:30:00.5-05:00","headline":"H",
            "byline":"By A B","text":"“Żubr” <b> & 'x'"}
            """;

        Assert.Equal(everything.ReplaceLineEndings(""), NewsItem.FromJson(everything).ToJson());
        Assert.Equal("""{"text":""}""", new NewsItem { Text = "" }.ToJson());
        Assert.Equal("""{"publishedAt":"2025-01-21","text":""}""", new NewsItem { Text = "", PublishedOn = new(2025, 1, 21) }.ToJson());
    }

    [Theory]
    [InlineData("\"H\"", "H")]
    [InlineData("null", null)]
    [InlineData("{\"text\":\"H\"}", "H")]
    [InlineData("{\"name\":\"H\"}", "H")]
    [InlineData("{\"name\":\"N\",\"text\":\"H\"}", "H")]
    [InlineData("{\"text\":null,\"name\":\"H\"}", "H")]
    [InlineData("{\"more\":{\"text\":\"N\"},\"text\":\"H\",\"span\":null}", "H")]
    [InlineData("{\"text\":\"H\",\"span\":{\"start\":0,\"end\":1}}", null)]
    [InlineData("{\"span\":[0,1]}", null)]
    public void NamedThing_MayBeAnObject(string value, string? expected)
    {
        NewsItem item = NewsItem.FromJson($$"""{"headline":{{value}},"byline":{{value}},"source":{{value}},"text":"T"}""");

        Assert.Equal((expected, expected, expected, "T"), (item.Headline, item.Byline, item.Source, item.Text));
    }

    [Theory]
    [InlineData("[\"A B\",\"C D\"]", "A B and C D")]
    [InlineData("[\" A B \",{\"name\":\"C D\"},\"E F\",\"G H\"]", "A B, C D, E F and G H")]
    [InlineData("[null,\"\",\" \",\"A B\"]", "A B")]
    [InlineData("[{\"text\":\"A B\",\"span\":{}}]", null)]
    public void Byline_MayBeAList(string value, string? expected)
    {
        NewsItem item = NewsItem.FromJson($$"""{"byline":{{value}},"text":"T"}""");

        Assert.Equal((expected, "T"), (item.Byline, item.Text));
    }

    [Theory]
    [InlineData("\"id\":[]", "'id' is an array, but should be a string.")]
    [InlineData("\"url\":5", "'url' is a number, but should be a string.")]
    [InlineData("\"language\":false", "'language' is a boolean, but should be a string.")]
    [InlineData("\"source\":5", "'source' is a number, but should be a string.")]
    [InlineData("\"source\":{}", "'source' is an object with neither 'text' nor 'name', but should be a string.")]
    [InlineData("\"headline\":{\"text\":5}", "'headline.text' is a number, but should be a string.")]
    [InlineData("\"headline\":{\"name\":[]}", "'headline.name' is an array, but should be a string.")]
    [InlineData("\"headline\":{\"text\":\"\\uD800\"}", "'headline.text' holds invalid UTF-8 or half of a surrogate pair.")]
    [InlineData("\"byline\":[{\"name\":5}]", "'byline.name' is a number, but should be a string.")]
    [InlineData("\"byline\":[5]", "'byline' is a number, but should be a string.")]
    [InlineData("\"publishedAt\":[]", "'publishedAt' is an array, but should be a string or a number.")]
    [InlineData("\"publishedAt\":false", "'publishedAt' is a boolean, but should be a string or a number.")]
    [InlineData("\"id\":\"\\uD800\"", "'id' holds invalid UTF-8 or half of a surrogate pair.")]
    public void Value_OfTheWrongKind_IsNamed(string property, string message)
        => Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson("{\"text\":\"\"," + property + "}")).Message);

    [Theory]
    [InlineData("5", "a number")]
    [InlineData("true", "a boolean")]
    [InlineData("false", "a boolean")]
    public void Item_ThatIsNoObject_IsNamed(string json, string kind)
        => Assert.Equal(
            $"An article is a JSON object, not {kind}.", Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson(json)).Message);

    [Theory]
    [InlineData(12, ".")]
    [InlineData(13, " ….")]
    public void MissingText_NamesTwelveKeysAtMost(int count, string end)
    {
        string json = "{" + string.Join(',', Enumerable.Range(1, count).Select(i => $"\"k{i}\":[{i}]")) + "}";

        Assert.Equal(
            "'text' is missing; the keys are 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k11', 'k12'" + end,
            Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson(json)).Message);
    }

    [Theory]
    [InlineData("{}", "'b.text' is missing.")]
    [InlineData("{\"b\":{\"text\":null}}", "'b.text' is null.")]
    [InlineData("{\"b\":[{\"text\":\"a\"}]}", "'b.text' is missing; the keys are 'b'.")]
    [InlineData("{\"b\":{\"text\":5}}", "'b.text' is a number, but should be a string.")]
    [InlineData("{\"b\":{\"\\uD800\":5}}", "A property name holds invalid UTF-8 or half of a surrogate pair.")]
    public void Path_IsNamedAsItWasGiven(string json, string message)
        => Assert.Equal(
            message, Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson(json, new NewsItemFields { Text = "b.text" })).Message);

    [Theory]
    [InlineData("{\"id\":7,\"text\":\"a", "7")]
    [InlineData("{\"id\":\"x\",\"text\":", "x")]
    [InlineData("{\"id\":\"x\",\"other\":[1,{\"a\":", "x")]
    [InlineData("{\"other\":{\"id\":\"y\"},\"id\":\"x\",!", "x")]
    [InlineData("{\"headline\":{\"a\":1},\"publishedAt\":[],\"id\":\"x\"}", "x")]
    [InlineData("{\"other\":{\"id\":\"y\"", null)]
    [InlineData("{\"id\":", null)]
    [InlineData("{\"id\":{}}", null)]
    [InlineData("[\"id\",\"x\"]", null)]
    [InlineData("{!\"id\":\"x\"}", null)]
    public async Task BadLine_HasTheIdThatStandsBeforeTheFault(string json, string? id)
    {
        NewsLine line = Assert.Single(await ReadAsync(json));

        Assert.Equal(id, line.Id);
        Assert.NotNull(line.Error);
        Assert.Null(line.Item);
        Assert.Equal(1, line.LineNumber);
    }

    /// <summary>Of a line that is too long the first 4,096 bytes are looked at for its id.</summary>
    [Theory]
    [InlineData(4_080, "x")]
    [InlineData(4_081, null)]
    public async Task LongLine_HasTheIdOfItsHead(int padding, string? id)
    {
        // {"a":"…","id":"x" has 16 signs beside the padding.
        string json = "{\"a\":\"" + new string('a', padding) + "\",\"id\":\"x\",\"text\":\"" + new string('b', 5_000) + "\"}";

        NewsLine[] lines = await ReadAsync(json + "\n" + json, new NewsLineOptions { MaximumLineLength = 5_000 });

        Assert.Equal([id, id], lines.Select(line => line.Id));
        Assert.All(lines, line => Assert.Equal("The line takes more than 5000 bytes.", line.Error!.Message));
    }

    /// <summary>Where a line ends must not depend on the pieces in which its bytes come.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LongLine_IsOneError_HoweverItsBytesCome(bool isSlow)
    {
        string text = new('a', 300);
        byte[] bytes = Encoding.UTF8.GetBytes(
            $"{{\"text\":\"A\"}}\n{{\"id\":\"x\",\"text\":\"{text}\"}}\n\n{{\"text\":\"B\"}}\n{{\"id\":\"y\",\"text\":\"{text}\"}}\n");
        using Stream stream = isSlow ? new TrickleStream(bytes) : new MemoryStream(bytes);

        NewsLine[] lines = await NewsItem.ReadLinesAsync(stream, new NewsLineOptions { MaximumLineLength = 80 }).ToArrayAsync();

        Assert.Equal([1, 2, 4, 5], lines.Select(line => line.LineNumber));
        Assert.Equal(["A", null, "B", null], lines.Select(line => line.Item?.Text));
        Assert.Equal([null, "x", null, "y"], lines.Select(line => line.Id));
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(500_000)]
    public async Task Lines_LongerThanAPiece_AreReadWhole(int length)
    {
        string text = new('a', length - "{\"text\":\"\"}".Length);
        string json = $"{{\"text\":\"{text}\"}}";

        NewsLine[] lines = await ReadAsync(json + "\n{\"text\":\"B\"}\r\n" + json + "\n" + json, new() { MaximumLineLength = length });

        Assert.Equal([text, "B", text, text], lines.Select(line => line.Item?.Text));
    }

    [Theory]
    [InlineData("{\"text\":\"A\"}", 1)]
    [InlineData("{\"text\":\"A\"}\n", 1)]
    [InlineData("{\"text\":\"A\"}\n \r\n\t", 1)]
    [InlineData("\n{\"text\":\"A\"}", 2)]
    public async Task BlankLines_AreCountedAndLeftOut(string lines, int number)
    {
        NewsLine line = Assert.Single(await ReadAsync(lines));

        Assert.Equal((number, "A"), (line.LineNumber, line.Item!.Text));
    }

    /// <summary>A byte order mark belongs before the first line.</summary>
    [Fact]
    public async Task ByteOrderMark_IsTakenFromTheFirstLineAlone()
    {
        NewsLine[] lines = await ReadAsync("\uFEFF{\"text\":\"A\"}\n\uFEFF{\"text\":\"B\"}");

        Assert.Equal(["A", null], lines.Select(line => line.Item?.Text));
        Assert.Empty(await ReadAsync("\uFEFF\n"));
    }

    /// <summary>Lines that are there already are not handed over to one who has given up.</summary>
    [Fact]
    public async Task Cancelled_BetweenTwoLines_GivesNoMore()
    {
        using var stream = new MemoryStream("{\"text\":\"A\"}\n{\"text\":\"B\"}\n"u8.ToArray());
        using var stop = new CancellationTokenSource();
        await using IAsyncEnumerator<NewsLine> lines
            = NewsItem.ReadLinesAsync(stream, stop.Token).GetAsyncEnumerator(CancellationToken.None);
        Assert.True(await lines.MoveNextAsync());

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await lines.MoveNextAsync());
    }

    private static async Task<NewsLine[]> ReadAsync(string content, NewsLineOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return await NewsItem.ReadLinesAsync(stream, options ?? new()).ToArrayAsync();
    }
}
