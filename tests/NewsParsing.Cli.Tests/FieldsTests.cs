namespace NewsParsing.Cli.Tests;

/// <summary>What other systems write: their names for the properties, tables, arrays longer than memory.</summary>
public sealed class FieldsTests : ToolTest
{
    [Fact]
    public async Task Fields_NameThePropertiesOfAnotherSystem()
    {
        ToolResult result = await RunWithInputAsync(
            """
            {"_id":7,"title":"T","article":{"body":"A"},"date":"Tue, 04 Mar 2025 22:10:00 GMT","authors":["Jane Roe",{"name":"Max Poe"}]}
            {"_id":8,"uri":"urn:a","article":{"body":"It rained."},"date":1741126200}
            {"_id":9,"article":{"content":"It rained."}}
            """,
            "-",
            "--fields",
            "text=article.body, headline=title,publishedAt=date,id=_id,byline=authors");

        Assert.Equal(
            [
                "newsparse: standard input:3: 'article.body' is missing; the keys are '_id', 'article.content'; say which one holds it: "
                    + "--fields text=NAME",
            ],
            result.ErrorLines);
        Assert.Equal(["7", "8"], result.Ids);
        Article article = result.Articles[0];
        Assert.Equal(("A", "T", new DateOnly(2025, 3, 4)), (article.Text, article.Headline?.Text, article.PublishedOn));
        Assert.Equal(["Jane Roe", "Max Poe"], article.Byline!.Authors);
        Assert.Equal(new DateTimeOffset(2025, 3, 4, 22, 10, 0, TimeSpan.Zero), result.Articles[1].PublishedAt);
    }

    [Theory]
    [InlineData("body", "'body' names no field; write --fields text=body,headline=title.")]
    [InlineData("text=", "'text=' names no field; write --fields text=body,headline=title.")]
    [InlineData("body=text", "'body' is no field of an article, which are text, id, headline")]
    public async Task FieldsThatMakeNoSense_AreAWrongCommandLine(string fields, string message)
    {
        ToolResult result = await RunAsync("a.txt", "--fields", fields);

        Assert.Equal(2, result.Code);
        Assert.StartsWith("newsparse: " + message, result.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encoding_ThatIsNotKnown_IsAWrongCommandLine()
    {
        ToolResult result = await RunAsync("a.txt", "--encoding", "klingon");

        Assert.Equal(2, result.Code);
        Assert.Equal(
            "newsparse: 'klingon' is no encoding that is known, such as windows-1252, macintosh, utf-16 or shift_jis.",
            result.ErrorLines[0]);
    }

    [Fact]
    public async Task Table_IsReadRowByRow_WithItsErrorsNamedByLine()
    {
        Write("f/a.csv", "\uFEFF" + """
            ID;Title;Body;Date
            1;T;"It ""rained"",
            she said; and so on.";2025-01-21
            ;;;
            2;T2;;
            3;T3;x;y;z
            4;"T" x;abc;2025-01-22
            5;T5;ok;21/01/2025
            6;T6;"never closed
            7;T7;ok;2025-01-01

            """);

        ToolResult result = await RunAsync("f/a.csv", "--fields", "text=body,headline=title,publishedAt=DATE");

        Assert.Equal(1, result.Code);
        Article article = Assert.Single(result.Articles);
        Assert.Equal(
            ("1", "It \"rained\",\nshe said; and so on.", "T", new DateOnly(2025, 1, 21)),
            (article.Id, article.Text, article.Headline?.Text, article.PublishedOn));
        Assert.Equal(
            [
                "newsparse: f/a.csv:5: 'body' is empty",
                "newsparse: f/a.csv:6: has 5 fields, but the header line has 4; a text with a comma in it has to be quoted",
                "newsparse: f/a.csv:7: a quotation mark inside a quoted field has to be doubled (\"\")",
                "newsparse: f/a.csv:8: 'DATE' is no date such as 2025-01-21, 2025-01-21T09:30:00-05:00, Tue, 21 Jan 2025 14:30:00 GMT or "
                    + "epoch seconds: '21/01/2025'",
                "newsparse: f/a.csv:9: a quotation mark of this row is never closed",
            ],
            result.ErrorLines);
    }

    [Fact]
    public async Task TablesOfAFolder_AreReadWhereTheyAreAskedFor()
    {
        Write("f/a.csv", "Text ,HEADLINE\nA,H\n");
        Write("f/b.tsv", "headline\ttext\nx, y\tB; b\n");
        Write("f/c.txt", "C.");

        ToolResult result = await RunAsync("f", "--input", "csv");
        ToolResult piped = await RunWithInputAsync("text,more\n\"D\",\n", "-", "--input", "csv");

        Assert.Equal((0, "newsparse: 1 file was not read (.txt)\n"), (result.Code, result.Error));
        Assert.Equal([("a.csv:2", "A"), ("b.tsv:2", "B; b")], result.Articles.Select(article => (article.Id, article.Text)));
        Assert.Equal([("stdin:2", "D")], piped.Articles.Select(article => (article.Id, article.Text)));
    }

    [Fact]
    public async Task TableWithoutAColumnForTheText_IsOneErrorThatNamesItsColumns()
    {
        ToolResult result = await RunAsync(
            Write("a.csv", "title,content\nT,B\n"), Write("b.csv", "text,Text\nA,B\n"), Write("c.csv", ""), Write("d.csv", "<html>\n"));

        Assert.Equal(
            [
                "newsparse: a.csv: has no column 'text' in its header line; the columns are 'title', 'content'; say which one holds it: "
                    + "--fields text=content",
                "newsparse: b.csv: has two columns 'text'; give one of them another name",
                "newsparse: c.csv: is empty",
            ],
            result.ErrorLines[..3]);
        Assert.StartsWith("newsparse: d.csv: is an HTML page", result.ErrorLines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Array_IsReadItemByItem_AndABadOneTakesNoOtherWithIt()
    {
        Write("a.json", "[\n {\"text\":\"A\"},\n {\"text\":\n   wrong},\n {\"text\":\"C, with ] and \\\" in it\"}, 5,,\n]\n x");
        Write("b.json", "[{\"text\":\"A\"}");
        Write("c.json", "[ ]\n");
        Write("d.json", "[");

        ToolResult result = await RunAsync("a.json", "b.json", "c.json", "d.json");

        Assert.Equal(["a.json[0]", "a.json[2]", "b.json[0]"], result.Ids);
        Assert.Equal("C, with ] and \" in it", result.Articles[1].Text);
        Assert.Equal(
            [
                "newsparse: a.json[1]: invalid JSON: 'w' is an invalid start of a value, at line 4, column 4",
                "newsparse: a.json[3]: An article is a JSON object, not a number",
                "newsparse: a.json[4]: invalid JSON: a value is missing",
                "newsparse: a.json[5]: invalid JSON: a value is missing",
                "newsparse: a.json[6]: invalid JSON: something follows the end of the array",
                "newsparse: b.json[1]: invalid JSON: the array does not end",
                "newsparse: d.json[0]: invalid JSON: the array does not end",
            ],
            result.ErrorLines);
    }

    [UnixFact]
    public async Task ArrayLongerThanMemory_IsRead()
    {
        using (StreamWriter file = File.CreateText(Path.Combine(Folder, "a.json")))
        {
            string padding = new('y', 10_000);
            file.Write("[");
            for (int i = 0; i < 9_999; i++)
            {
                file.Write($"{{\"text\":\"\",\"x\":\"{padding}\"}},");
            }

            file.Write("{\"text\":\"End.\"}]");
        }

        // 64 MiB of memory for an array of 100 MB.
        ToolResult result = await ShellAsync(
            "export DOTNET_GCHeapHardLimit=0x4000000; newsparse a.json | tail -n 1; exit ${PIPESTATUS[0]}");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(("a.json[9999]", "End."), (result.Articles[0].Id, result.Articles[0].Text));
    }

    [Fact]
    public async Task WhatWasPrinted_IsAnInputThatGivesTheSame()
    {
        Write("a.jsonl", """
            {"text":"LONDON - “Rain,” Ada Brook said.","headline":"Rain","byline":"By Jane Roe","publishedAt":"2025-01-21T10:00:00Z"}
            {"text":"Rain falls on London\nBy Jane Roe\n\nLONDON, Jan 3 - It rained.","source":"S","url":"u:a","language":"en"}

            """);

        ToolResult first = await RunAsync("a.jsonl");
        Write("b.jsonl", first.Bytes);
        ToolResult second = await RunAsync("b.jsonl");

        Assert.Equal((0, ""), (second.Code, second.Error));
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task LinesOfNothing_AreAnEmptyFile()
    {
        ToolResult result = await RunAsync(Write("a.jsonl", " \n\n"), Write("b.json", "\n"));

        Assert.Equal(
            (1, "newsparse: a.jsonl: is empty\nnewsparse: b.json: is empty\n"), (result.Code, result.Error));
    }
}
