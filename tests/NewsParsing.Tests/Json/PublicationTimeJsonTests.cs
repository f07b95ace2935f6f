using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>Every form of a date or time that is read, and the edges of what is none.</summary>
public sealed class PublicationTimeJsonTests
{
    [Theory]
    [InlineData("2025-01-02")]
    [InlineData("20250102")]
    [InlineData("2 Jan 2025")]
    [InlineData("02 Jan 2025")]
    [InlineData("2 January 2025")]
    [InlineData("Jan 2, 2025")]
    [InlineData("January 2, 2025")]
    [InlineData("\\t2025-01-02\\n")]
    public void Day_HasNoTime(string value) => Assert.Equal((new DateOnly(2025, 1, 2), null), Read(value));

    [Theory]
    [InlineData("2025-01-02T03:04", "2025-01-02T03:04:00+00:00")]
    [InlineData("2025-01-02T03:04:05", "2025-01-02T03:04:05+00:00")]
    [InlineData("2025-01-02t03:04:05z", "2025-01-02T03:04:05+00:00")]
    [InlineData("2025-01-02 03:04:05Z", "2025-01-02T03:04:05+00:00")]
    [InlineData("2025-01-02T03:04:05.25+05:30", "2025-01-02T03:04:05.25+05:30")]
    [InlineData("2025-01-02 03:04:05 UTC", "2025-01-02T03:04:05+00:00")]
    [InlineData("2025-01-02T23:04:05-05:00", "2025-01-02T23:04:05-05:00")]
    [InlineData("20250102T030405Z", "2025-01-02T03:04:05+00:00")]
    [InlineData("20250102T030405", "2025-01-02T03:04:05+00:00")]
    [InlineData("20250102T030405+02:00", "2025-01-02T03:04:05+02:00")]
    [InlineData("20250102T030405-0500", "2025-01-02T03:04:05-05:00")]
    [InlineData("20250102T0304Z", "2025-01-02T03:04:00+00:00")]
    [InlineData("20250102T0304+0200", "2025-01-02T03:04:00+02:00")]
    [InlineData("20250102T0304", "2025-01-02T03:04:00+00:00")]
    public void Iso_IsExtendedOrBasic(string value, string time) => Assert.Equal(At(time), Read(value).At);

    [Theory]
    [InlineData("GMT", 0)]
    [InlineData("UTC", 0)]
    [InlineData("UT", 0)]
    [InlineData("Z", 0)]
    [InlineData("EST", -5)]
    [InlineData("EDT", -4)]
    [InlineData("CST", -6)]
    [InlineData("CDT", -5)]
    [InlineData("MST", -7)]
    [InlineData("MDT", -6)]
    [InlineData("PST", -8)]
    [InlineData("PDT", -7)]
    [InlineData("pdt", -7)]
    [InlineData("+0300", 3)]
    [InlineData("-0300", -3)]
    [InlineData("+1400", 14)]
    [InlineData("-1400", -14)]
    [InlineData("+0000", 0)]
    public void Mail_HasAZone(string zone, int hours)
    {
        var time = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(hours));

        foreach (string start in new[] { "Thu, 2 Jan 2025 03:04:05", "Thu,02 Jan 2025  03:04:05", "2 Jan 2025 03:04:05" })
        {
            Assert.Equal(time, Read($"{start} {zone}").At);
            Assert.Equal(time.Offset, Read($"{start} {zone}").At!.Value.Offset);
        }

        Assert.Equal(time.AddSeconds(-5), Read($"Thu, 2 Jan 2025 03:04 {zone}").At);
    }

    [Theory]
    [InlineData("01 Jan 0001 00:00:00 GMT", "0001-01-01T00:00:00+00:00")]
    [InlineData("01 Jan 0001 14:00:00 +1400", "0001-01-01T14:00:00+14:00")]
    [InlineData("31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59+00:00")]
    [InlineData("31 Dec 9999 18:59:59 EST", "9999-12-31T18:59:59-05:00")]
    public void Mail_AtTheEndsOfTheCalendar_IsRead(string value, string time) => Assert.Equal(At(time), Read(value).At);

    [Theory]
    [InlineData("100000000", "1973-03-03T09:46:40+00:00")]
    [InlineData("1737503999.5", "2025-01-21T23:59:59.5+00:00")]
    [InlineData("99999999999", "5138-11-16T09:46:39+00:00")]
    [InlineData("100000000000", "1973-03-03T09:46:40+00:00")]
    [InlineData("1737503999500.7", "2025-01-21T23:59:59.5+00:00")]
    [InlineData("253402300799999", "9999-12-31T23:59:59.999+00:00")]
    public void Epoch_IsSecondsOrElseMilliseconds(string value, string time)
    {
        Assert.Equal(At(time), Read(value).At);
        Assert.Equal(At(time), NewsItem.FromJson($$"""{"text":"","publishedAt":{{value}}}""").PublishedAt);
    }

    [Theory]
    [InlineData("99999999")]
    [InlineData("99999999.9")]
    [InlineData("253402300800000")]
    [InlineData("1,737,503,999")]
    [InlineData("1737503999e0")]
    [InlineData("+1737503999")]
    [InlineData("2025-01-02X03:04")]
    [InlineData("2025-01-02T")]
    [InlineData("2025-02-30T03:04:05Z")]
    [InlineData("2025-01-02T03:04:05 GMT+")]
    [InlineData("2025/01/02T03:04:05Z")]
    [InlineData("20250102 030405Z")]
    [InlineData("2 Jan 2025 03:04:05")]
    [InlineData("2 Jan 2025 24:04:05 GMT")]
    [InlineData("2 Jan 2025 03:04:05 +1401")]
    [InlineData("2 Jan 2025 03:04:05 +2460")]
    [InlineData("2 Jan 2025 03:04:05 *0300")]
    [InlineData("2 Jan 2025 03:04:05 +03000")]
    [InlineData("2 Jan 2025 03:04:05 +030")]
    [InlineData("01 Jan 0001 13:59:59 +1400")]
    [InlineData("31 Dec 9999 19:00:00 EST")]
    [InlineData("GMT")]
    [InlineData("yesterday")]
    public void Value_ThatIsNoDate_IsShown(string value)
        => Assert.Equal(
            "'publishedAt' is no date such as 2025-01-21, 2025-01-21T09:30:00-05:00, Tue, 21 Jan 2025 14:30:00 GMT or epoch seconds: "
            + $"'{value}'.",
            Assert.ThrowsAny<JsonException>(() => Read(value)).Message);

    /// <summary>A message is a line: long values are cut, and what acts on a terminal is replaced.</summary>
    [Theory]
    [InlineData(80, "'")]
    [InlineData(81, "…'")]
    public void LongValue_IsCutInTheMessage(int length, string end)
        => Assert.EndsWith(
            "epoch seconds: '" + new string('x', 80) + end + ".",
            Assert.ThrowsAny<JsonException>(() => Read(new string('x', length))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\\u001b")]
    [InlineData("\\u0000")]
    [InlineData("\\u202e")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    public void ActiveCharacter_IsReplacedInTheMessage(string character)
        => Assert.EndsWith(
            "epoch seconds: 'a\uFFFD🎈é '.",
            Assert.ThrowsAny<JsonException>(() => Read("a" + character + "🎈é ")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Value_WithHalfASurrogatePair_IsNamed()
        => Assert.Equal(
            "'publishedAt' holds invalid UTF-8 or half of a surrogate pair.",
            Assert.ThrowsAny<JsonException>(() => Read("\\uD800")).Message);

    private static (DateOnly? On, DateTimeOffset? At) Read(string value)
    {
        NewsItem item = NewsItem.FromJson($$"""{"text":"","publishedAt":"{{value}}"}""");
        return (item.PublishedOn, item.PublishedAt);
    }

    private static DateTimeOffset At(string time)
        => DateTimeOffset.ParseExact(time, "yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);
}
