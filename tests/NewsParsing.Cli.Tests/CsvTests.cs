using System.Text;

namespace NewsParsing.Cli.Tests;

/// <summary>A line for every quote and claim, in RFC 4180's form and safe to open in a spreadsheet.</summary>
public sealed class CsvTests : ToolTest
{
    private const string Header
        = "article,type,id,speaker,title,affiliation,text,cue,act,kind,negated,start,end,spans,confidence,speaker_confidence\r\n";

    [Fact]
    public async Task Lines_AreQuotesAndClaims_WithTheirSpeakersAndPlaces()
    {
        ToolResult result = await RunAsync("parse", Write("story.txt", "“We will open, “soon”,” Mayor Jane Roe said."), "--format", "csv");

        Assert.Equal((0, ""), (result.Code, result.Error));
        string[][] rows = Rows(result);
        Assert.Equal(Header.TrimEnd().Split(','), rows[0]);
        Assert.Equal(["story", "quote", "q1", "Jane Roe"], rows[1][..4]);
        Assert.Equal(("“We will open, “soon”,”", "said", "direct", "0"), (rows[1][6], rows[1][7], rows[1][9], rows[1][11]));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
    }

    [Fact]
    public async Task Seed_HasEveryQuoteAndClaimOnce()
    {
        string seed = Path.Combine(AppContext.BaseDirectory, "seeds", "putin-xi-video-call.txt");
        Article article = Article.FromJson((await RunAsync("parse", seed)).Output);

        string[][] rows = Rows(await RunAsync("parse", seed, "--format", "csv"))[1..];

        Assert.Equal(
            article.Quotes.Select(quote => (quote.Id, quote.Text)), rows.Where(row => row[1] == "quote").Select(row => (row[2], row[6])));
        Assert.Equal(
            article.Claims.OrderBy(claim => claim.Spans[0].Start).Select(claim => (claim.Id, claim.Text)),
            rows.Where(row => row[1] == "claim").Select(row => (row[2], row[6])));
        Assert.All(
            rows,
            row => Assert.Equal(
                row[6],
                string.Join(
                    row[1] == "quote" ? "\n" : " ",
                    row[13].Split(' ').Select(span => article.Text[int.Parse(span.Split(':')[0])..int.Parse(span.Split(':')[1])]))));
        Assert.Contains(rows, row => row[3].Contains("; ", StringComparison.Ordinal));
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
    public async Task Formula_IsMadeText(string id)
    {
        ToolResult result = await RunWithInputAsync(
            $$"""{"id":"{{id}}","text":"“We will open on time,” she said."}""" + "\n", "parse", "-", "--format", "csv");

        Assert.Equal("'" + id.Replace("\\t", "\t", StringComparison.Ordinal), Rows(result)[1][0]);
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
