using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Tests.Json;

public sealed class NewsItemJsonTests
{
    [Fact]
    public void FromJson_ReadsEveryProperty()
    {
        NewsItem item = NewsItem.FromJson("""
            { "id": "x", "text": "“Grüße” 🎈\n", "headline": "H", "byline": "By A B", "publishedAt": "2025-01-21", "source": "S",
              "language": "en", "other": {"text": ["b"]} }
            """);

        Assert.Equal(
            new NewsItem
            {
                Id = "x",
                Text = "“Grüße” 🎈\n",
                Headline = "H",
                Byline = "By A B",
                PublishedOn = new DateOnly(2025, 1, 21),
                Source = "S",
                Language = "en",
            },
            item);
        Assert.Equal(new NewsItem { Text = "é" }, NewsItem.FromJson("{\"text\":\"é\",\"id\":null,\"publishedAt\":null}"u8));
    }

    [Theory]
    [InlineData("2025-01-21")]
    [InlineData("2025-01-21T00:00:00Z")]
    [InlineData("2025-01-21T23:59:59.123+09:00")]
    [InlineData("2025-01-21T08:30-05:00")]
    [InlineData("2025-01-21T08:30:00")]
    [InlineData("2025-01-21 08:30:00")]
    [InlineData("20250121")]
    [InlineData("20250121T093000Z")]
    [InlineData("20250121T235900+0900")]
    [InlineData("20250121T0930Z")]
    [InlineData("2025-01-21T08:30:00+0000")]
    [InlineData("2025-01-21 08:30:00+00")]
    [InlineData("2025-01-21 08:30:00 UTC")]
    [InlineData(" 2025-01-21 ")]
    [InlineData("21 Jan 2025")]
    [InlineData("January 21, 2025")]
    [InlineData("Tue, 21 Jan 2025 22:10:00 GMT")]
    [InlineData("Tue, 21 Jan 2025 23:59:59 -0800")]
    [InlineData("Mon, 21 Jan 2025 00:00 EST")]
    [InlineData("21 Jan 2025 00:00:01 +1400")]
    [InlineData("1737417600")]
    [InlineData("1737503999.999")]
    [InlineData("1737417600000")]
    public void FromJson_PublishedAt_IsTheDateAsWritten(string value)
        => Assert.Equal(new DateOnly(2025, 1, 21), NewsItem.FromJson($$"""{"text":"","publishedAt":"{{value}}"}""").PublishedOn);

    [Theory]
    [InlineData("2025-01-21T23:30:00-05:00", "2025-01-21T23:30:00-05:00")]
    [InlineData("2025-01-21 23:30", "2025-01-21T23:30:00+00:00")]
    [InlineData("20250121T235900+0900", "2025-01-21T23:59:00+09:00")]
    [InlineData("Tue, 21 Jan 2025 22:10:00 GMT", "2025-01-21T22:10:00+00:00")]
    [InlineData("21 Jan 2025 22:10 +0530", "2025-01-21T22:10:00+05:30")]
    [InlineData("Tue, 21 Jan 2025 22:10:00 PDT", "2025-01-21T22:10:00-07:00")]
    [InlineData("1737503999", "2025-01-21T23:59:59+00:00")]
    [InlineData("1737503999500", "2025-01-21T23:59:59.5+00:00")]
    [InlineData("2025-01-21", null)]
    [InlineData("20250121", null)]
    public void FromJson_PublishedAt_KeepsTimeAndOffset(string value, string? time)
        => Assert.Equal(
            time is null ? null : DateTimeOffset.ParseExact(time, "yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture),
            NewsItem.FromJson($$"""{"text":"","publishedAt":"{{value}}"}""").PublishedAt);

    [Theory]
    [InlineData("21/01/2025")]
    [InlineData("2025-1-21")]
    [InlineData("20250132")]
    [InlineData("20250121T250000Z")]
    [InlineData("2025-02-30")]
    [InlineData("2025-01-21T")]
    [InlineData("2025-01-21T25:00")]
    [InlineData("")]
    [InlineData("Tue, 21 Jan 2025 22:10:00 XYZ")]
    [InlineData("21 Jan 2025 22:10:00 +9900")]
    [InlineData("01 Jan 0001 00:00:00 +1400")]
    [InlineData("1e300")]
    [InlineData("999999999999999999")]
    [InlineData("NaN")]
    [InlineData("0")]
    [InlineData("2025")]
    [InlineData("-1737417600")]
    public void FromJson_BadDate_IsNamed(string value)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson($$"""{"text":"","publishedAt":"{{value}}"}"""));
        Assert.Contains($"'publishedAt' is no date", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "'text' is missing.")]
    [InlineData("""{"text":null}""", "'text' is null.")]
    [InlineData("""{"title":"t","body":"b"}""", "'text' is missing; the keys are 'title', 'body'.")]
    [InlineData("""{"text":"","id":true}""", "'id' is a boolean, but should be a string.")]
    [InlineData("""{"text":"","headline":{"a":1}}""", "'headline' is an object with neither 'text' nor 'name', but should be a string.")]
    [InlineData("""{"text":"","byline":[["a"]]}""", "'byline' is an array, but should be a string.")]
    [InlineData("""{"text":"","publishedAt":{}}""", "'publishedAt' is an object, but should be a string or a number.")]
    [InlineData("""{"text":1}""", "'text' is a number, but should be a string.")]
    [InlineData("""{"text":{}}""", "'text' is an object, but should be a string.")]
    [InlineData("""{"text":"","headline":true}""", "'headline' is a boolean, but should be a string.")]
    [InlineData("""{"text":"\uDC00"}""", "'text' holds invalid UTF-8 or half of a surrogate pair.")]
    [InlineData("""{"\uDC00":"a"}""", "A property name holds invalid UTF-8 or half of a surrogate pair.")]
    [InlineData("\"text\"", "An article is a JSON object, not a string.")]
    [InlineData("[{}]", "An article is a JSON object, not an array.")]
    [InlineData("null", "An article is a JSON object, not null.")]
    public void FromJson_WrongShape_SaysWhichProperty(string json, string message)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson(json));
        Assert.Equal(message, exception.Message);
        Assert.Null(exception.BytePositionInLine);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"text\":\"a\"", 11)]
    [InlineData("{\"text\":\"a\"}x", 12)]
    [InlineData("{\"text\" \"a\"}", 8)]
    public void FromJson_SyntaxError_HasItsPlace(string json, long position)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson(json));
        Assert.Equal(position, exception.BytePositionInLine);
    }

    [Fact]
    public void FromJson_InvalidUtf8_IsNamed()
        => Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson([.. "{\"text\":\""u8, 0xFF, .. "\"}"u8]));

    [Fact]
    public void FromJson_LoneSurrogateInTheString_IsNamed()
        => Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson("{\"text\":\"\uD800\"}"));

    [Fact]
    public void FromJson_MissingTextOfAWideObject_NamesTheFirstKeysOnOneLine()
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, 99).Select(i => $"\"k{i}\\u001b\\n\":1")) + "}";

        string message = Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson(json)).Message;

        Assert.EndsWith("'k10\uFFFD\uFFFD', 'k11\uFFFD\uFFFD' ….", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1.50", "1.50")]
    public void FromJson_NumericId_IsKeptAsWritten(string number, string id)
        => Assert.Equal(id, NewsItem.FromJson($$"""{"text":"","id":{{number}}}""").Id);

    [Theory]
    [InlineData("\"By Jane Roe\"", "By Jane Roe")]
    [InlineData("[\"Jane Roe\"]", "Jane Roe")]
    [InlineData("[\"Jane Roe\", {\"name\": \"Max Poe\", \"url\": {\"a\": 1}}]", "Jane Roe and Max Poe")]
    [InlineData("[\"A B\", null, \" \", \"C D\", \"E F\"]", "A B, C D and E F")]
    [InlineData("{\"@type\": \"Person\", \"name\": \"Jane Roe\"}", "Jane Roe")]
    [InlineData("[]", null)]
    public void FromJson_Byline_MayBeAListOfAuthors(string value, string? byline)
        => Assert.Equal(byline, NewsItem.FromJson($$"""{"text":"","byline":{{value}}}""").Byline);

    [Fact]
    public void FromJson_AuthorsOfAList_AreReadAsAuthors()
        => Assert.Equal(
            ["Jane Roe", "Max Poe", "Ada Brook"],
            NewsParser.Default.Parse(NewsItem.FromJson("""{"text":"It rained.","byline":["Jane Roe","Max Poe","Ada Brook"]}"""))
                .Byline!.Authors);

    [Theory]
    [InlineData("20250121", 2025, 1, 21)]
    [InlineData("1737417600", 2025, 1, 21)]
    [InlineData("1737417600123", 2025, 1, 21)]
    [InlineData("100000000", 1973, 3, 3)]
    [InlineData("100000000000", 1973, 3, 3)]
    public void FromJson_PublishedAt_MayBeANumber(string number, int year, int month, int day)
        => Assert.Equal(
            new DateOnly(year, month, day), NewsItem.FromJson($$"""{"text":"","publishedAt":{{number}}}""").PublishedOn);

    [Fact]
    public void FromJson_Fields_NameThePropertiesOfAnotherSystem()
    {
        var fields = new NewsItemFields
        {
            Text = "article.content.body", Headline = "title", PublishedAt = "article.date", Id = "_id.$oid", Byline = "a.b",
            Source = "source.name",
        };

        NewsItem item = NewsItem.FromJson(
            """
            {"_id":{"$oid":"5f"},"text":"not this","title":"T","a.b":"Jane Roe","source":{"id":1,"name":"S"},
            "article":{"x":[{"body":1}],"content":{"body":"B"},"date":1737417600}}
            """,
            fields);

        Assert.Equal(
            new NewsItem
            {
                Text = "B", Id = "5f", Headline = "T", Byline = "Jane Roe", Source = "S",
                PublishedAt = new DateTimeOffset(2025, 1, 21, 0, 0, 0, TimeSpan.Zero),
            },
            item);
    }

    [Fact]
    public void FromJson_FieldsThatAreNotThere_AreNamedWithTheKeysFound()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(
            () => NewsItem.FromJson("""{"article":{"content":"a"},"id":"x"}""", new NewsItemFields { Text = "article.body" }));

        Assert.Equal("'article.body' is missing; the keys are 'article.content', 'id'.", exception.Message);
    }

    [Fact]
    public void FromJson_JsonOfAnArticle_IsItsItem()
    {
        var item = new NewsItem
        {
            Text = "LONDON (Reuters) - “It rained,” Ada Brook said.", Id = "x", Headline = "Rain", Byline = "By Jane Roe and Max Poe",
            PublishedAt = new DateTimeOffset(2025, 1, 21, 23, 30, 0, TimeSpan.FromHours(-5)), Source = "S", Url = "https://a.example/1",
            Language = "en-GB",
        };

        Assert.Equal(item, NewsItem.FromJson(NewsParser.Default.Parse(item).ToJson()));
    }
}
