using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>Which property of a ninjs document gives which value of an item.</summary>
public sealed class NinjsValueTests
{
    [Theory]
    [InlineData("\"versioncreated\":\"2025-01-01\"", 1)]
    [InlineData("\"versionCreated\":\"2025-01-02\"", 2)]
    [InlineData("\"firstcreated\":\"2025-01-03\"", 3)]
    [InlineData("\"firstCreated\":\"2025-01-04\"", 4)]
    [InlineData("\"firstcreated\":\"2025-01-03\",\"versioncreated\":\"2025-01-01\"", 1)]
    [InlineData("\"firstCreated\":\"2025-01-03\",\"versionCreated\":\"2025-01-02\"", 2)]
    [InlineData("\"versioncreated\":\" \",\"firstcreated\":\"2025-01-03\"", 3)]
    [InlineData("\"created\":\"2025-01-03\"", null)]
    public void Published_IsTheDayOfTheVersion_OrElseOfTheFirst(string property, int? day)
        => Assert.Equal(day is { } value ? new DateOnly(2025, 1, value) : null, Read(property).PublishedOn);

    [Theory]
    [InlineData("\"versionCreated\":\"soon\"", "versionCreated")]
    [InlineData("\"firstcreated\":\"soon\"", "firstcreated")]
    [InlineData("\"firstCreated\":\"soon\"", "firstCreated")]
    public void Published_ThatIsNoDate_IsNamed(string property, string name)
        => Assert.StartsWith(
            $"'{name}' is no date", Assert.ThrowsAny<JsonException>(() => Read(property)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"infosource\":[{\"name\":\"A\"}]", "A")]
    [InlineData("\"infosources\":[{\"name\":\"B\"}]", "B")]
    [InlineData("\"infoSources\":[{\"name\":\"C\"}]", "C")]
    [InlineData("\"infosource\":[{\"name\":null},{\"uri\":\"x\"},{\"name\":\"D\"},{\"name\":\"E\"}]", "D")]
    [InlineData("\"infosource\":[],\"copyrightholder\":\"F\"", "F")]
    [InlineData("\"copyrightHolder\":\"G\"", "G")]
    [InlineData("\"copyrightholder\":\" \",\"copyrightHolder\":\"G\"", "G")]
    [InlineData("\"infosources\":[{\"name\":\"B\"}],\"copyrightholder\":\"F\"", "B")]
    [InlineData("\"infosource\":null", null)]
    public void Source_IsWhoGaveTheInformation_OrElseWhoOwnsIt(string property, string? source)
        => Assert.Equal(source, Read(property).Source);

    [Theory]
    [InlineData("\"byline\":\"Jane Roe\"", "Jane Roe")]
    [InlineData("\"by\":\"Max Poe\"", "Max Poe")]
    [InlineData("\"byline\":\"Jane Roe\",\"by\":\"Max Poe\"", "Jane Roe")]
    [InlineData("\"byline\":\"\",\"by\":\"Max Poe\"", "Max Poe")]
    [InlineData("\"byline\":null", null)]
    public void Byline_IsBylineOrBy(string property, string? byline) => Assert.Equal(byline, Read(property).Byline);

    [Theory]
    [InlineData("\"headline\":\"A\",\"headlines\":[{\"value\":\"B\"}]", "A")]
    [InlineData("\"headline\":\" \",\"headlines\":[{\"value\":\"B\"}]", "B")]
    [InlineData("\"headline_main\":\"C\",\"headline_short\":\"D\"", "C")]
    [InlineData("\"headline_short\":\"D\",\"headline_main\":\"C\"", "C")]
    [InlineData("\"headlines\":[{\"contentType\":\"text/html\",\"value\":\"<b>A</b> &amp; B\"}]", "A & B")]
    [InlineData("\"headlines\":[{\"role\":\"main\",\"value\":\"<b>A</b>\"},{\"role\":\"x\",\"value\":\"B\"}]", "B")]
    [InlineData("\"headlines\":[]", null)]
    public void Headline_IsTheOne_OrElseTheBestOfTheList(string property, string? headline)
        => Assert.Equal(headline, Read(property).Headline);

    [Fact]
    public void LanguageAndUri_AreTheirs()
    {
        NewsItem item = Read("\"language\":\"en-GB\"");

        Assert.Equal(("u", "en-GB", null), (item.Id, item.Language, item.Url));
        Assert.Null(NewsItem.FromNinjs("""{"uri":" ","body_text":"T"}""").Id);
    }

    [Theory]
    [InlineData("\"body_text\":\"T &amp; U\"", "T &amp; U")]
    [InlineData("\"body_xhtml\":\"T &amp; U\"", "T & U")]
    [InlineData("\"body_html\":\"T &amp; U\"", "T & U")]
    [InlineData("\"body_richtext\":\"T &amp; U\"", "T & U")]
    [InlineData("\"body_text\":\" <p>T &amp; U</p>\"", "T & U")]
    [InlineData("\"bodies\":[{\"role\":\"html\",\"value\":\"T &amp; U\"}]", "T & U")]
    [InlineData("\"bodies\":[{\"role\":\"main\",\"value\":\"T &amp; U\"}]", "T &amp; U")]
    [InlineData("\"bodies\":[{\"contenttype\":\"text/plain\",\"value\":\"<p>T &amp; U\"}]", "<p>T &amp; U")]
    [InlineData("\"bodies\":[{\"contentType\":\"TEXT/Markdown\",\"value\":\"T &amp; U\"}]", "T &amp; U")]
    [InlineData("\"bodies\":[{\"contenttype\":\"TEXT/HTML\",\"value\":\"T &amp; U\"}]", "T & U")]
    [InlineData("\"bodies\":[{\"contentType\":\"application/nitf+XML\",\"value\":\"T &amp; U\"}]", "T & U")]
    [InlineData("\"bodies\":[{\"contenttype\":null,\"contentType\":\"text/html\",\"value\":\"T &amp; U\"}]", "T & U")]
    [InlineData("\"bodies\":[{\"contenttype\":\"image/png\",\"value\":\"no\"}],\"body_other\":\"T\"", "T")]
    [InlineData("\"bodies\":[{\"role\":\"a\",\"value\":\"A\"},{\"role\":\"b\",\"value\":\"B\"}]", "A")]
    [InlineData("\"bodies\":[{\"role\":\"text\",\"value\":\"A\"},{\"role\":\"main\",\"value\":\"B\"}]", "B")]
    [InlineData("\"body_a\":\"A\",\"body_main\":\"B\"", "B")]
    [InlineData("\"bodies\":[{\"role\":\"x\"},{\"value\":null}],\"body_x\":null,\"body_text\":\"T\"", "T")]
    [InlineData("\"Body_text\":\"no\",\"body\":5,\"body_\":\"T\"", "T")]
    public void Body_IsMarkupByItsTypeOrElseByItsNameOrItsFirstSign(string property, string text)
        => Assert.Equal(text, NewsItem.FromNinjs("{\"uri\":\"u\"," + property + "}").Text);

    /// <summary>A name that is no string of Unicode is none of ours, wherever it stands.</summary>
    [Theory]
    [InlineData("\"\\uD800\":\"no\",\"body_text\":\"T\"")]
    [InlineData("\"bodies\":[{\"value\":\"no\",\"\\uD800\":\"no\",\"value\":\"T\"}],\"u\\uDC00\":1")]
    [InlineData("\"body_\\uD800\":1,\"body_text\":\"T\",\"xy\\uD800\":[]")]
    public void Name_WithHalfASurrogatePair_IsPassedOver(string property)
    {
        NewsItem item = NewsItem.FromNinjs("{\"uri\":\"u\"," + property + "}");

        Assert.Equal(("u", "T", null), (item.Id, item.Text, item.Headline));
    }

    [Theory]
    [InlineData("{\"uri\":\"u\",\"bodies\":[{\"contenttype\":\"application/json\",\"value\":\"{}\"}]}")]
    [InlineData("{\"uri\":\"u\",\"body\":\"a\",\"body_text\":\" \"}")]
    public void Document_WithoutText_IsRefused(string json)
        => Assert.Equal(
            "There is no text in it: neither 'bodies' nor a property such as 'body_text' holds plain text or HTML.",
            Assert.ThrowsAny<JsonException>(() => NewsItem.FromNinjs(json)).Message);

    [Theory]
    [InlineData("\"bodies\":[{\"value\":\"a\"},{\"role\":1}]", "'bodies[1].role' is a number, but should be a string.")]
    [InlineData("\"bodies\":[{\"contenttype\":[]}]", "'bodies[0].contenttype' is an array, but should be a string.")]
    [InlineData("\"bodies\":[{\"contentType\":true}]", "'bodies[0].contentType' is a boolean, but should be a string.")]
    [InlineData("\"bodies\":[{},{},null]", "'bodies[2]' is null, but should be an object.")]
    [InlineData("\"headlines\":{}", "'headlines' is an object, but should be an array.")]
    [InlineData("\"headline_x\":false", "'headline_x' is a boolean, but should be a string.")]
    [InlineData("\"infosource\":\"A\"", "'infosource' is a string, but should be an array.")]
    [InlineData("\"infosources\":[{\"name\":1}]", "'infosources[0].name' is a number, but should be a string.")]
    [InlineData("\"infoSources\":[[]]", "'infoSources[0]' is an array, but should be an object.")]
    [InlineData("\"language\":{}", "'language' is an object, but should be a string.")]
    [InlineData("\"headline\":1", "'headline' is a number, but should be a string.")]
    [InlineData("\"by\":1", "'by' is a number, but should be a string.")]
    [InlineData("\"copyrightHolder\":1", "'copyrightHolder' is a number, but should be a string.")]
    [InlineData("\"headline\":\"\\uD800\"", "'headline' holds invalid UTF-8 or half of a surrogate pair.")]
    public void Value_OfTheWrongKind_IsNamed(string property, string message)
        => Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => Read(property)).Message);

    [Theory]
    [InlineData("null", "null")]
    [InlineData("5", "a number")]
    [InlineData("true", "a boolean")]
    [InlineData("\"a\"", "a string")]
    public void Document_ThatIsNoObject_IsNamed(string json, string kind)
        => Assert.Equal(
            $"A ninjs document is a JSON object, not {kind}.", Assert.ThrowsAny<JsonException>(() => NewsItem.FromNinjs(json)).Message);

    private static NewsItem Read(string property) => NewsItem.FromNinjs("{\"uri\":\"u\"," + property + ",\"body_text\":\"T\"}");
}
