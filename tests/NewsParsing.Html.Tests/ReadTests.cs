using System.Text;
using CsCheck;
using NewsParsing.Html.Metadata;

namespace NewsParsing.Html.Tests;

/// <summary>Characters, dates, broken data and broken pages.</summary>
public sealed class ReadTests
{
    private const string Long = " was said in the café by all who had come to hear what the council had to say about the new bridge over "
        + "the river, which nobody wanted to pay for.";

    public static TheoryData<string, string?, string> Charsets => new()
    {
        { "utf-8", null, "<p>“Crème”" },
        { "windows-1252", null, "<meta charset=windows-1252><p>“Crème”" },
        { "windows-1252", null, "<meta http-equiv='content-type' content='text/html; charset=ISO-8859-1'><p>“Crème”" },
        { "windows-1252", "windows-1252", "<p>“Crème”" },
        { "windows-1252", null, "<p>“Crème”" },
        { "utf-8", "iso-8859-1", "<p>“Crème”" },
        { "utf-8", null, "<meta charset=iso-8859-1><p>“Crème”" },
        { "windows-1252", null, "<meta charset=utf-8><p>“Crème”" },
        { "iso-8859-2", null, "<meta charset='iso-8859-2'><p>\"Crčme\"" },
        { "utf-16", "utf-16", "<p>“Crème”" },
        { "shift_jis", "shift_jis", "<p>東京" },
    };

    [Theory]
    [MemberData(nameof(Charsets))]
    public void Read_Bytes_DeterminesTheirCharacters(string written, string? hint, string html)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        Encoding? named = hint is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(hint) ?? Encoding.GetEncoding(hint);
        string page = html + Long.Replace("é", written is "shift_jis" ? "e" : "é", StringComparison.Ordinal);

        NewsPage read = NewsPage.Read(new MemoryStream(encoding.GetBytes(page)), hint: named);

        Assert.StartsWith(html[(html.LastIndexOf('>') + 1)..], read.Item.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-04T22:10:00+02:00", "2025-03-04T22:10:00+02:00")]
    [InlineData("2025-03-04T22:10:00.123Z", "2025-03-04T22:10:00+00:00")]
    [InlineData("2025-03-04T22:10-0500", "2025-03-04T22:10:00-05:00")]
    [InlineData("2025-03-04 22:10:00 +0530", "2025-03-04T22:10:00+05:30")]
    [InlineData("20250304T221000Z", "2025-03-04T22:10:00+00:00")]
    [InlineData("Tue, 04 Mar 2025 22:10:00 GMT", "2025-03-04T22:10:00+00:00")]
    [InlineData("Tue, 4 Mar 2025 22:10:00 -0800", "2025-03-04T22:10:00-08:00")]
    [InlineData("March 4, 2025 10:10 p.m. EST", "2025-03-04T22:10:00-05:00")]
    [InlineData("Published: Tuesday, March 4th, 2025 at 10:10pm GMT+2", "2025-03-04T22:10:00+02:00")]
    [InlineData("4 March 2025, 22.10 CET", "2025-03-04T22:10:00+01:00")]
    [InlineData("1741126200", "2025-03-04T22:10:00+00:00")]
    [InlineData("1741126200000", "2025-03-04T22:10:00+00:00")]
    [InlineData("2025-03-04T22:10:00", "2025-03-04")]
    [InlineData("2025-03-04", "2025-03-04")]
    [InlineData("2025/03/04", "2025-03-04")]
    [InlineData("Mar. 4, 2025", "2025-03-04")]
    [InlineData("4th of March 2025", "2025-03-04")]
    [InlineData("March 4, 2025 at 10:10 PM ET", "2025-03-04")]
    [InlineData("2025-02-30", null)]
    [InlineData("yesterday", null)]
    [InlineData("In March 2025 she said", null)]
    [InlineData("2025-03-04T22:10:00+99:00", "2025-03-04")]
    public void Date_IsReadInItsManySpellings(string text, string? expected)
    {
        bool isDate = PageDate.TryRead(text, out PageDate date);

        string? time = date.Time is { } known ? known.ToString("yyyy-MM-dd'T'HH:mm:sszzz") : date.Day.ToString("yyyy-MM-dd");
        Assert.Equal(expected, isDate ? time : null);
    }

    [Theory]
    [InlineData("""{ "headline": "A", "author": { "name": "Jane Roe" } }""")]
    [InlineData("""{ "headline": "A", "author": { "name": "Jane Roe" }, }""")]
    [InlineData("""<!-- { "headline": "A", "author": { "name": "Jane Roe" } } -->""")]
    [InlineData("""//<![CDATA[ { "headline": "A", "author": { "name": "Jane Roe" } } //]]>""")]
    [InlineData("""{ "description": "He said "no" today", "headline": "A", "author": { "name": "Jane Roe" } }""")]
    [InlineData("{ \"description\": \"two\nlines\", \"headline\": \"A\", \"author\": { \"name\": \"Jane\\u0020Roe\" } }")]
    [InlineData("""{ "headline": "A", "author": { "name": "Jane Roe" """)]
    [InlineData("""{ "headline": "A", "author": { "name": "Jane Roe" } };""")]
    [InlineData("""{ headline: "x", "headline": "A", "author": { "name": "Jane Roe" } }""")]
    public void LinkedData_IsReadWholeOrBroken(string json)
    {
        LdValue value = LdParser.Parse(json)!;

        Assert.Equal(("A", "Jane Roe"), (value["headline"]!.Text, value["author"]!["name"]!.Text));
    }

    [Fact]
    public void Read_TextInDataAlone_HasNoPlaces()
    {
        NewsPage page = NewsPage.Read(
            $$"""
            <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "A", "articleBody": "It{{Long}}" }</script>
            <div id=app></div>
            """);

        Assert.Equal(("It" + Long, PageExtraction.DataAlone), (page.Item.Text, page.Extraction));
        Assert.Empty(page.Locate(new TextSpan(0, 2)));
    }

    [Fact]
    public void Read_AnyMarkup_NeverThrows()
        => Gen.OneOf(
                "<", ">", "<p", "</p>", "<div class='", "'", "\"", "<!--", "-->", "<script>", "</script>", "<table><tr><td>", "<article>",
                    "<h1>", "<meta charset=x>",
                "<script type=application/ld+json>{", "</title>", "\0", "\uD800", "&#xD800;", "&#0;", "<svg><foreignObject>",
                    "<template>", "<frameset>", "<plaintext>",
                "“We waited a long time for this,” said Jane Roe on Tuesday. ", "<time datetime=", "<br>", "<base href=::>",
                    "<link rel=canonical href='http://['>", "</body>")
            .Array[0, 60].Select(string.Concat)
            .Sample(
                html =>
                {
                    NewsPage page = NewsPage.Read(html, new Uri("https://a.example/"));
                    page.Mark(NewsParser.Default.Parse(page.Item));
                },
                iter: 3_000);

    [Fact]
    public void Read_AnyBytes_NeverThrows()
        => Gen.Byte.Array[0, 400].Sample(bytes => NewsPage.Read(new MemoryStream(bytes)), iter: 2_000);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p>a<a href=x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<br>a")]
    [InlineData("<h1>a")]
    [InlineData("<a href=x>a")]
    public void Read_DeepOrLongPage_Ends(string piece)
    {
        NewsPage page = NewsPage.Read(string.Concat(Enumerable.Repeat(piece, 5_000)) + "<p>It" + Long);

        Assert.NotNull(page.Mark(NewsParser.Default.Parse(page.Item)));
    }

    [Fact]
    public void Read_Null_IsAnError()
    {
        Assert.Throws<ArgumentNullException>(() => NewsPage.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => NewsPage.Read((Stream)null!));
    }
}
