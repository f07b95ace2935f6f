using NewsParsing.Tests.Properties;

namespace NewsParsing.Tests;

public sealed class NewsParserTests
{
    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("text", () => NewsParser.Default.Parse((string)null!));
        Assert.Throws<ArgumentNullException>("item", () => NewsParser.Default.Parse((NewsItem)null!));
        Assert.Throws<ArgumentNullException>("item", () => NewsParser.Default.Parse(new NewsItem { Text = null! }));
        Assert.Throws<ArgumentNullException>("text", () => new DatelineParser().Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => new QuotationParser().Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => new AttributionParser().Parse(null!));
    }

    [Fact]
    public void Parse_Cancelled_Throws()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Default.Parse("Text.", cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Default.Parse(new NewsItem { Text = "Text." }, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => new DatelineParser().Parse("Text.", null, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => new QuotationParser().Parse("Text.", cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => new AttributionParser().Parse("Text.", cancelled));
    }

    [Fact]
    public void Parse_Item_RepeatsWhatIsKnownBesideTheText()
    {
        Article article = NewsParser.Default.Parse(
            new NewsItem { Text = "It rained.", Id = "x", Headline = "Rain", PublishedOn = new DateOnly(2025, 1, 21) });

        Assert.Equal(
            ("x", "It rained.", "Rain", new DateOnly(2025, 1, 21)),
            (article.Id, article.Text, article.Headline?.Text, article.PublishedOn));
    }

    [Fact]
    public void Parse_Twice_IsTheSame()
        => Assert.Equal(NewsParser.Default.Parse(Repository.Seed), new NewsParser().Parse(Repository.Seed));

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Parse_OddText_IsAnArticleOverIt(string text)
    {
        Article article = NewsParser.Default.Parse(text);

        Assert.Same(text, article.Text);
        ArticleInvariants.Check(article);
        Assert.All(new QuotationParser().Parse(text), quote => Assert.InRange(quote.Spans[^1].End, 1, text.Length));
        Assert.All(new AttributionParser().Parse(text), attribution => Assert.InRange(attribution.Content.Spans[^1].End, 1, text.Length));
        Assert.InRange(new DatelineParser().Parse(text)?.BodyStart ?? 0, 0, text.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u3000\n\n ")]
    public void Parse_Blank_HasNothingInIt(string text)
    {
        Article article = NewsParser.Default.Parse(text);

        Assert.Equal(new Article { Text = text }, article with { ParserVersion = null, ModelId = null });
    }

    public static TheoryData<string> OddTexts =>
    [
        "", " ", "\n", "\r\n\r\n", "\0", "\0\0\0", "a\0b said “c\0d”.", "\uD800", "\uDC00\uD800", "said \uD83D", "“\uDFFF” he said.",
        "\uFEFFLONDON (AP) — It rained.",
        "\"", "“", "”", "''", "“‘“‘", "’’’", "»«", "\"\"\"\"", "(((", "—", "LONDON —", "(AP)", "By", "By \n", ":", "...", "!?!?",
        "<p>“Yes,” he said.</p><script>alert(\"x\")</script>", "if (a < b) { return \"c\"; } // said", "{\"text\": \"he said\"}",
        "قال الرئيس: «نحن مستعدون»، بحسب الوكالة.", "\u202E“desrever,” he said\u202C.", "習近平主席は「協力を深める」と述べた。", "主席说：“我们准备好了。”",
        "🎈🎈 “👍🏽 great,” 👩‍👩‍👧 said. 🇬🇧", "e\u0301 “cafe\u0301,” she said.", "ALL CAPS “TEXT,” HE SAID.", "\u2028\u2029 x \u0085 y",
        "one-word", "…", "1,234.5 %",
        "“One.\n\n“Two.\n\n“Three,” she said.", "He said that that that that.", "said said said said", "according to",
        "he said he said she said they said",
    ];
}
