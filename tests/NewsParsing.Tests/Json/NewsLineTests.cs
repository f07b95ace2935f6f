using System.Text;
using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>Streams of JSON Lines: whatever a line holds, the next one is read.</summary>
public sealed class NewsLineTests
{
    [Fact]
    public async Task ReadLines_GivesItemsOrErrors_WithTheirLineNumbers()
    {
        NewsLine[] lines = await ReadAsync(
            "\uFEFF{\"text\":\"A\",\"id\":\"a\"}\r\n\n \t\r\nnot json\n{\"id\":\"e\",\"title\":\"T\"}\n{\"text\":\"F\"}");

        Assert.Equal([1, 4, 5, 6], lines.Select(line => line.LineNumber));
        Assert.Equal(["A", null, null, "F"], lines.Select(line => line.Item?.Text));
        Assert.Equal(["a", null, "e", null], lines.Select(line => line.Id));
        Assert.Equal([false, true, true, false], lines.Select(line => line.Error is not null));
        Assert.Equal("'text' is missing; the keys are 'id', 'title'.", lines[2].Error!.Message);
    }

    [Theory]
    [InlineData("{\"id\":\"x\",\"text\":\"cut")]
    [InlineData("{\"headline\":5,\"id\":\"x\",\"text\":\"a\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\"}}")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\uD800\"}")]
    public async Task ReadLines_BadLine_KeepsTheIdThatCanBeRead(string json)
    {
        NewsLine line = Assert.Single(await ReadAsync(json + "\n"));

        Assert.NotNull(line.Error);
        Assert.Equal("x", line.Id);
    }

    [Fact]
    public async Task ReadLines_InvalidUtf8_IsAnErrorOfItsLine()
    {
        byte[] bytes = [.. "{\"id\":\"x\",\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"text\":\"B\"}\n"u8];

        NewsLine[] lines = await NewsItem.ReadLinesAsync(new MemoryStream(bytes)).ToArrayAsync();

        Assert.Contains("UTF-8", lines[0].Error!.Message, StringComparison.Ordinal);
        Assert.Equal(("x", "B"), (lines[0].Id, lines[1].Item!.Text));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(65_536)]
    [InlineData(400_000)]
    public async Task ReadLines_LineOverTheLimit_IsAnErrorOfItsLine(int length)
    {
        string text = new('a', length);
        string json = $"{{\"text\":\"A\"}}\n{{\"id\":\"x\",\"text\":\"{text}\"}}\n{{\"text\":\"C\"}}\n{{\"id\":\"y\",\"text\":\"{text}\"}}";

        NewsLine[] lines = await ReadAsync(json, new NewsLineOptions { MaximumLineLength = 80 });

        Assert.Equal(["A", null, "C", null], lines.Select(line => line.Item?.Text));
        Assert.Equal([null, "x", null, "y"], lines.Select(line => line.Id));
        Assert.Equal("The line takes more than 80 bytes.", lines[1].Error!.Message);
    }

    [Fact]
    public async Task ReadLines_LineOfExactlyTheLimit_IsRead()
    {
        string json = "{\"text\":\"" + new string('a', 69) + "\"}";

        Assert.Null(Assert.Single(await ReadAsync(json + "\n", new NewsLineOptions { MaximumLineLength = json.Length })).Error);
        Assert.NotNull(Assert.Single(await ReadAsync(json + "\n", new NewsLineOptions { MaximumLineLength = json.Length - 1 })).Error);
    }

    [Fact]
    public async Task ReadLines_Pieces_MakeTheSameLinesAsTheWhole()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("\uFEFF{\"text\":\"“Grüße” 🎈\"}\r\n\r\nbad\n{\"text\":\"B\"}\n{\"text\":\"C\"}");
        NewsLine[] whole = await NewsItem.ReadLinesAsync(new MemoryStream(bytes)).ToArrayAsync();

        NewsLine[] pieces = await NewsItem.ReadLinesAsync(new TrickleStream(bytes)).ToArrayAsync();

        Assert.Equal(whole.Select(line => (line.LineNumber, line.Item)), pieces.Select(line => (line.LineNumber, line.Item)));
        Assert.Equal(4, pieces.Length);
    }

    [Fact]
    public async Task ReadLines_LineThatIsThere_IsHandedOverBeforeTheNextOneComes()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        await using Stream input = pipe.Reader.AsStream();
        await using IAsyncEnumerator<NewsLine> lines = NewsItem.ReadLinesAsync(input).GetAsyncEnumerator();

        await pipe.Writer.WriteAsync("{\"text\":\"A\"}\n{\"te"u8.ToArray());
        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("A", lines.Current.Item!.Text);

        await pipe.Writer.WriteAsync("xt\":\"B\"}"u8.ToArray());
        await pipe.Writer.CompleteAsync();
        Assert.True(await lines.MoveNextAsync());
        Assert.Equal("B", lines.Current.Item!.Text);
        Assert.False(await lines.MoveNextAsync());
    }

    [Fact]
    public async Task ReadLines_MayBeCancelled()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        await using Stream input = pipe.Reader.AsStream();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await NewsItem.ReadLinesAsync(input, stop.Token).ToArrayAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public async Task ReadLines_NothingInIt_GivesNothing(string content) => Assert.Empty(await ReadAsync(content));

    [Fact]
    public async Task ParseAsync_OfLines_GivesAResultForEachLineInItsPlace()
    {
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes("{\"text\":\"A\",\"id\":\"1\"}\n{\"id\":2}\n\n{\"text\":\"C\",\"id\":\"3\"}\n"));

        ParsedItem[] results = await NewsParser.Default.ParseAsync(NewsItem.ReadLinesAsync(stream)).ToArrayAsync();

        Assert.Equal(["1", "2", "3"], results.Select(result => result.Id));
        Assert.Equal([1L, 2L, 4L], results.Select(result => result.LineNumber));
        Assert.Equal(["A", null, "C"], results.Select(result => result.Article?.Text));
        Assert.Null(results[1].Item);
        Assert.IsAssignableFrom<JsonException>(results[1].Error);
    }

    [Fact]
    public void Options_LimitThatMakesNoSense_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsLineOptions { MaximumLineLength = 0 });
        Assert.Throws<ArgumentNullException>(() => NewsItem.ReadLinesAsync(null!));
        Assert.Throws<ArgumentNullException>(() => NewsParser.Default.ParseAsync((IAsyncEnumerable<NewsLine>)null!));
    }

    private static ValueTask<NewsLine[]> ReadAsync(string content, NewsLineOptions? options = null)
        => NewsItem.ReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), options ?? new NewsLineOptions()).ToArrayAsync();
}
