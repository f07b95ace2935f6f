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
    public void FromJson_PublishedAt_IsTheDateAsWritten(string value)
        => Assert.Equal(new DateOnly(2025, 1, 21), NewsItem.FromJson($$"""{"text":"","publishedAt":"{{value}}"}""").PublishedOn);

    [Theory]
    [InlineData("21/01/2025")]
    [InlineData("2025-1-21")]
    [InlineData("20250132")]
    [InlineData("20250121T250000Z")]
    [InlineData("2025-02-30")]
    [InlineData("2025-01-21T")]
    [InlineData("2025-01-21T25:00")]
    [InlineData("")]
    public void FromJson_BadDate_IsNamed(string value)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson($$"""{"text":"","publishedAt":"{{value}}"}"""));
        Assert.Contains($"'publishedAt' is no ISO 8601 date", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "'text' is missing.")]
    [InlineData("""{"text":null}""", "'text' is missing.")]
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
}
