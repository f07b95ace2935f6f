using System.IO.Compression;
using System.Text;

namespace NewsParsing.Cli.Tests;

public sealed class InputTests : ToolTest
{
    [Fact]
    public async Task Folder_IsReadBelowInTheOrderOfItsPaths()
    {
        foreach (string name in new[] { "f/b.txt", "f/a/z.txt", "f/a.txt", "f/a-b.txt", "f/B.txt", "f/a/b/c.txt", "f/notes.md" })
        {
            Write(name, "Text.");
        }

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal((0, "newsparse: 1 file was not read (.md)\n"), (result.Code, result.Error));
        Assert.Equal(["B", "a-b", "a", "a/b/c", "a/z", "b"], result.Ids);
    }

    [Fact]
    public async Task ManyArticles_ComeOutInTheOrderOfTheInput()
    {
        string[] ids = [.. Enumerable.Range(0, 500).Select(i => $"n{i}")];
        string long1 = string.Concat(Enumerable.Repeat("“It is so,” she said. ", 400));

        ToolResult result = await RunWithInputAsync(
            string.Concat(
                ids.Select((id, i) => $$"""{"id":"{{id}}","text":"{{(i % 7 == 0 ? long1 : "Short.")}}"}""" + "\n")), "parse", "-");

        Assert.Equal(ids, result.Ids);
    }

    [Fact]
    public async Task JsonLines_CarryTheirMetadata()
    {
        Write("a.jsonl", """
            {"id":"x","text":"LONDON, Jan 3 - It rained.","headline":"Rain","publishedAt":"2024-01-04T23:30:00-05:00","source":"S",
            """ + """
            "language":"en","more":[1,{"a":2}]}

            {"text":"No id.","publishedAt":"2024-01-05"}
            {"text":"Neither.","id":null}
            """);

        ToolResult result = await RunAsync("parse", "a.jsonl", "--published", "2020-02-03");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["x", "a.jsonl:3", "a.jsonl:4"], result.Ids);
        Assert.Equal(
            [new DateOnly(2024, 1, 4), new DateOnly(2024, 1, 5), new DateOnly(2020, 2, 3)],
            result.Articles.Select(article => article.PublishedOn));
        Assert.Equal("Rain", result.Articles[0].Headline?.Text);
    }

    [Fact]
    public async Task JsonFile_MayHoldAnObjectAnArrayOrLines()
    {
        Write("f/array.json", """[{"text":"A"}, {"id":"given","text":"B"}]""");
        Write("f/lines.json", "{\"text\":\"C\"}\n{\"text\":\"D\"}\n");
        Write("f/object.json", "{\n  \"text\": \"E\"\n}\n");

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal(["array.json[0]", "given", "lines.json:1", "lines.json:2", "object"], result.Ids);
        Assert.Equal(["A", "B", "C", "D", "E"], result.Articles.Select(article => article.Text));
    }

    [Fact]
    public async Task CompressedJsonLines_AreRead()
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            zip.Write("{\"text\":\"A\"}\n{\"text\":\"B\"}"u8);
        }

        Write("f/a.jsonl.gz", stream.ToArray());
        Write("f/broken.json.gz", "this is no gzip");

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal(1, result.Code);
        Assert.Equal(["A", "B"], result.Articles.Select(article => article.Text));
        Assert.StartsWith("newsparse: f/broken.json.gz: cannot be read: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto", "{\"text\":\"A\"}", "A")]
    [InlineData("auto", "\n  { \"text\":\"A\"}", "A")]
    [InlineData("jsonl", "{\"text\":\"A\"}", "A")]
    [InlineData("text", "{\"text\":\"A\"}", "{\"text\":\"A\"}")]
    [InlineData("auto", "{\n  \"text\": \"A\"\n}\n", "A")]
    [InlineData("auto", "[\n  {\"text\": \"A\"}]", "A")]
    [InlineData("auto", "{curly} words", "{curly} words")]
    [InlineData("auto", "[In square brackets]", "[In square brackets]")]
    [InlineData("auto", "Plain.\n", "Plain.\n")]
    [InlineData("auto", " ", " ")]
    [InlineData("auto", "{", "{")]
    public async Task StandardInput_IsTextUnlessItBeginsWithAnObject(string format, string input, string text)
    {
        ToolResult result = await RunWithInputAsync(input, "parse", "-", "--input", format, "--format", "jsonl");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(text, Assert.Single(result.Articles).Text);
    }

    [Fact]
    public async Task UnknownExtension_GoesByContent()
    {
        Write("a.dat", "{\"text\":\"A\"}\n");
        Write("b.dat", "Text.");

        ToolResult result = await RunAsync("parse", "a.dat", "b.dat");

        Assert.Equal(["a.dat:1", "b"], result.Ids);
    }

    [Fact]
    public async Task ByteOrderMarks_AreHonouredAndLeftOut()
    {
        Write("f/utf16be.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Zoë said so.")]);
        Write("f/utf16le.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Zoë said so.")]);
        Write("f/utf8.txt", [.. Encoding.UTF8.Preamble, .. "Zoë said so."u8]);
        Write("f/utf8x.jsonl", [.. Encoding.UTF8.Preamble, .. "{\"text\":\"Zoë said so.\"}"u8]);

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(4, result.Articles.Length);
        Assert.All(result.Articles, article => Assert.Equal("Zoë said so.", article.Text));
    }

    [Fact]
    public async Task EqualNamesInTwoFolders_GetTheirPathsAsIds()
    {
        Write("f/a.txt", "1");
        Write("f/b.jsonl", "{\"text\":\"2\"}\n");
        Write("g/a.txt", "3");
        Write("g/x/a.txt", "4");

        Assert.Equal(["f/a", "f/b.jsonl:1", "g/a", "g/x/a"], (await RunAsync("parse", "f", "g/")).Ids);
        Assert.Equal(["f/a", "g/a"], (await RunAsync("parse", "f/a.txt", "g/a.txt")).Ids);
        Assert.Equal(["g/x/a", "f/a", "f/b.jsonl:1"], (await RunAsync("parse", "g/x", "f")).Ids);
        Assert.Equal(["a", "b.jsonl:1"], (await RunAsync("parse", "f/a.txt", "f/b.jsonl")).Ids);
        Assert.Equal(["a", "x/a"], (await RunAsync("parse", "g")).Ids);
    }

    [Fact]
    public async Task SameIdTwice_IsAllowed()
    {
        ToolResult result = await RunWithInputAsync("{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a\",\"text\":\"2\"}\n", "parse", "-");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["a", "a"], result.Ids);
    }

    [Fact]
    public async Task EmptyTextInJson_IsAnArticle()
    {
        ToolResult result = await RunWithInputAsync("{\"text\":\"\"}\n", "parse", "-");

        Assert.Equal(0, result.Code);
        Assert.Equal("", Assert.Single(result.Articles).Text);
    }

    [UnixFact]
    public async Task NamedPipe_IsRead()
    {
        Write("a.txt", "From a pipe.");

        ToolResult result = await ShellAsync("mkfifo p; cat a.txt > p & newsparse parse p --format jsonl");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("From a pipe.", Assert.Single(result.Articles).Text);
    }

    [UnixFact]
    public async Task NamesThatLookLikeOptionsOrResponseFiles_AreFiles()
    {
        Write("-x.txt", "A.");
        Write("@list", "B.");

        ToolResult result = await RunAsync("parse", "@list", "--", "-x.txt");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["@list", "-x"], result.Ids);
    }

    [UnixFact]
    public async Task LinkToFolderInsideAFolder_IsNotFollowed()
    {
        Write("f/a.txt", "A.");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "f", "again"), "..");

        ToolResult result = await RunAsync("parse", "f");

        Assert.Equal(["a"], result.Ids);
    }
}
