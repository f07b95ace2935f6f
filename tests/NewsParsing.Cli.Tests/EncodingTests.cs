using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>Texts that are not UTF-8: the message names the likely encoding, and <c>--encoding</c> reads it.</summary>
public sealed class EncodingTests : ToolTest
{
    private const string Text = "“It rained,” she said – at the café.";

    // What the two encodings have for the marks and letters of the text.
    private static readonly byte[] Windows
        = [0x93, .. "It rained,"u8, 0x94, .. " she said "u8, 0x96, .. " at the caf"u8, 0xE9, (byte)'.'];

    private static readonly byte[] Mac = [0xD2, .. "It rained,"u8, 0xD3, .. " she said "u8, 0xD0, .. " at the caf"u8, 0x8E, (byte)'.'];

    [Fact]
    public async Task TextInAnotherEncoding_IsAnErrorThatNamesIt()
    {
        ToolResult result = await RunAsync(
            Write("w.txt", Windows),
            Write("m.txt", Mac),
            Write("u.txt", Encoding.Unicode.GetBytes("It rained, she said.")),
            Write("b.txt", Encoding.BigEndianUnicode.GetBytes("It rained, she said.")),
            Write("mixed.txt", [.. Encoding.UTF8.GetBytes(Text), 0x96]),
            Write("w.jsonl", [.. "{\"text\":\""u8, .. Windows, .. "\"}"u8]));

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal(
            [
                "newsparse: w.txt: is not valid UTF-8 (byte 0x93 at offset 0) and looks like windows-1252; read it with --encoding "
                    + "windows-1252",
                "newsparse: m.txt: is not valid UTF-8 (byte 0xD2 at offset 0) and looks like macintosh; read it with --encoding macintosh",
                "newsparse: u.txt: is no UTF-8 text but looks like utf-16; read it with --encoding utf-16",
                "newsparse: b.txt: is no UTF-8 text but looks like utf-16BE; read it with --encoding utf-16BE",
                "newsparse: mixed.txt: is not valid UTF-8 (byte 0x96 at offset 43), though the rest is: it is damaged there, or two "
                    + "encodings were mixed",
                "newsparse: w.jsonl:1: is not valid UTF-8 (byte 0x93 at offset 9) and looks like windows-1252; read it with --encoding "
                    + "windows-1252",
            ],
            result.ErrorLines);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("latin1")]
    [InlineData("CP1252")]
    public async Task Encoding_ReadsTextsJsonAndTables_AndAMarkCountsForMore(string name)
    {
        ToolResult result = await RunAsync(
            "--encoding",
            name,
            Write("a.txt", Windows),
            Write("b.jsonl", [.. "{\"text\":\""u8, .. Windows, .. "\"}"u8]),
            Write("c.csv", [.. "text\n\""u8, .. Windows, .. "\"\n"u8]),
            Write("d.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]),
            Write("e.json", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"[{{\"text\":\"{Text}\"}}]")]),
            Write("f.txt", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)]));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(Enumerable.Repeat(Text, 6), result.Articles.Select(article => article.Text));
    }

    [Fact]
    public async Task Encoding_ReadsMacintoshToo()
    {
        ToolResult result = await RunAsync(Write("m.txt", Mac), "--encoding", "macintosh", "--format", "jsonl");

        Assert.Equal(Text, Assert.Single(result.Articles).Text);
    }
}
