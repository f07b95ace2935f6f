using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>A line for every quote and claim, in RFC 4180's form and safe to open in a spreadsheet.</summary>
public sealed class CsvTests : ToolTest
{
    private const string Header = "article,date,source,url,headline,type,id,inside,speaker,speaker_kind,title,affiliation,addressee,text,"
        + "sentence,cue,act,kind,negated,start,end,spans,confidence,speaker_confidence\r\n";

    [Fact]
    public async Task Lines_AreQuotesAndClaims_WithTheirSpeakersAndPlaces()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", "“We will open, “soon”,” Mayor Jane Roe said."), "--format", "csv");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(Header.TrimEnd().Split(','), Rows(result)[0]);
        Dictionary<string, string> row = Table(result)[0];
        Assert.Equal(("story", "quote", "q1", "Jane Roe"), (row["article"], row["type"], row["id"], row["speaker"]));
        Assert.Equal(("person", "Mayor"), (row["speaker_kind"], row["title"]));
        Assert.Equal(("“We will open, “soon”,”", "said", "direct", "0"), (row["text"], row["cue"], row["kind"], row["start"]));
        Assert.Equal("“We will open, “soon”,” Mayor Jane Roe said.", row["sentence"]);
    }

    [Fact]
    public async Task Seed_HasEveryQuoteAndClaimOnce()
    {
        string seed = Path.Combine(AppContext.BaseDirectory, "seeds", "putin-xi-video-call.txt");
        Article article = Article.FromJson((await RunAsync("parse", seed)).Output);

        Dictionary<string, string>[] rows = Table(await RunAsync("parse", seed, "--format", "csv"));

        Assert.Equal(
            article.Quotes.Select(quote => quote.Id), rows.Where(row => row["type"] == "quote").Select(row => row["id"]));
        Assert.Equal(
            article.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal),
            rows.Where(row => row["type"] == "claim").Select(row => row["id"]).Order(StringComparer.Ordinal));
        Assert.All(
            rows,
            row => Assert.Equal(
                row["text"],
                string.Join(
                    " ",
                    row["spans"].Split(' ').Select(span => span.Split(".."))
                        .Select(ends => article.Text[int.Parse(ends[0])..int.Parse(ends[1])]))));
        Assert.Contains(rows, row => row["speaker"].Contains("; ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuoteInsideAClaimOfTheSameSpeaker_NamesTheClaim_SoThatNothingIsCountedTwice()
    {
        Dictionary<string, string>[] rows = Table(await RunAsync(
            "parse", Write("story.txt", "Mayor Jane Roe said the bridge was “very safe”. “It is new,” she said."), "--format", "csv"));

        Assert.Equal(["claim", "quote", "quote"], rows.Select(row => row["type"]));
        Assert.Equal(["", rows[0]["id"], ""], rows.Select(row => row["inside"]));
    }

    [Fact]
    public async Task DateSourceAddressAndHeadline_StandInEveryLine()
    {
        ToolResult result = await RunWithInputAsync(
            """{"id":"1","text":"“We will open on time,” she said.","headline":"A bridge\nopens","publishedAt":"2025-01-21","""
                + """ "source":"The Post","url":"https://post.example/1"}""" + "\n", "-", "-f", "csv");

        Dictionary<string, string> row = Table(result)[0];
        Assert.Equal(
            ("2025-01-21", "The Post", "https://post.example/1", "A bridge opens"),
            (row["date"], row["source"], row["url"], row["headline"]));
    }

    [Fact]
    public async Task WhiteSpaceInText_IsFolded()
    {
        Dictionary<string, string>[] rows = Table(await RunAsync(
            "parse", Write("story.txt", "“We will open  on time,” Mayor Jane  Roe told\treporters."), "--format", "csv"));

        Assert.Equal(("“We will open on time,”", "Jane Roe"), (rows[0]["text"], rows[0]["speaker"]));
        Assert.Equal("“We will open on time,” Mayor Jane Roe told reporters.", rows[0]["sentence"]);
        Assert.Equal("reporters", rows[0]["addressee"]);
    }

    [Fact]
    public async Task EndlessSentence_IsCut_SoThatManyQuotesInItStayLinear()
    {
        string text = "“We go,” she said, " + string.Concat(Enumerable.Repeat("and he called it “a new thing”, ", 200)) + "and so on.";
        ToolResult result = await RunAsync("parse", Write("story.txt", text), "--format", "csv");

        Assert.All(Table(result), row => Assert.InRange(row["sentence"].Length, 1, 1001));
    }

    [Fact]
    public async Task File_BeginsWithAByteOrderMark_AndEndsItsLinesWithCrLf()
    {
        ToolResult result = await RunAsync("parse", Write("a.txt", "A."), Write("b.txt", "B."), "--format", "csv");

        Assert.Equal(Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(Header)), result.Bytes);
    }

    [Fact]
    public async Task SeveralArticles_ShareOneHeader_AndStayInOrder()
    {
        const string text = "“It will open on time,” she said.";
        ToolResult result = await RunAsync("parse", Write("a.txt", text), Write("b.txt", text), "--format", "csv");

        Assert.Equal(["article", "a", "b"], Rows(result).Select(row => row[0]).Distinct());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@a")]
    [InlineData("\\tx")]
    [InlineData("\\nx")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠a")]
    public async Task Formula_IsMadeText(string id)
    {
        ToolResult result = await RunWithInputAsync(
            $$"""{"id":"{{id}}","text":"“We will open on time,” she said."}""" + "\n", "parse", "-", "--format", "csv");

        string value = id.Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        Assert.Equal("'" + value, Rows(result)[1][0]);
    }

    private static Dictionary<string, string>[] Table(ToolResult result)
    {
        string[][] rows = Rows(result);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>Reads RFC 4180 by the letter.</summary>
    private static string[][] Rows(ToolResult result)
    {
        string text = result.Output.TrimStart('\uFEFF');
        var rows = new List<string[]>();
        var row = new List<string>();
        for (int i = 0; i < text.Length;)
        {
            var field = new StringBuilder();
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
                {
                    field.Append(text[i]);
                    i += text[i] == '"' ? 1 : 0;
                }

                i++;
            }
            else
            {
                for (; text[i] is not (',' or '\r'); i++)
                {
                    Assert.NotEqual('\n', text[i]);
                    field.Append(text[i]);
                }
            }

            row.Add(field.ToString());
            if (text[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", text[i..(i + 2)]);
            i += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        return [.. rows];
    }
}
