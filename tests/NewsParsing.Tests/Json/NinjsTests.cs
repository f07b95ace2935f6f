using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>IPTC ninjs in its three major versions, in documents of this project's own wording.</summary>
public sealed class NinjsTests
{
    [Fact]
    public void Version1_HasAPropertyABody()
    {
        NewsItem item = NewsItem.FromNinjs("""
            {"uri": "urn:newsml:example.org:1", "type": "text", "versioncreated": "2025-01-21T23:10:00+01:00", "byline": "Jane Roe",
             "headline": "Bridge opens",
             "located": "Elmford", "language": "en", "copyrightholder": "Elm Press", "body_xhtml": "<p>ELMFORD – It opens.</p>",
             "body_text": "ELMFORD – It opens.\n", "place": [{"name": "Elmford"}]}
            """);

        Assert.Equal(
            new NewsItem
            {
                Id = "urn:newsml:example.org:1", Text = "ELMFORD – It opens.\n", Headline = "Bridge opens", Byline = "Jane Roe",
                PublishedAt = new DateTimeOffset(2025, 1, 21, 23, 10, 0, TimeSpan.FromHours(1)),
                Source = "Elm Press", Language = "en",
            },
            item);
    }

    [Fact]
    public void Version2_HasLists_InLowerCase()
    {
        NewsItem item = NewsItem.FromNinjs("""
            {"uri": "urn:2", "standard": {"name": "ninjs", "version": "2.1"}, "versioncreated": "2025-01-21T10:00:00Z", "by": "Jane Roe",
             "infosources": [{"name": "Elm News"}],
             "headlines": [{"role": "short", "value": "Opens"}, {"role": "main", "value": "Bridge opens"}],
             "bodies": [{"role": "richtext", "contenttype": "text/html", "value": "<p>HTML.</p>"}, {"role": "notes",
             "contenttype": "text/plain", "value": "Notes."},
                        {"role": "main", "contenttype": "text/plain", "charcount": 6, "value": "Plain."}]}
            """);

        Assert.Equal(
            ("urn:2", "Plain.", "Bridge opens", "Jane Roe", "Elm News"), (item.Id, item.Text, item.Headline, item.Byline, item.Source));
        Assert.Equal(new DateOnly(2025, 1, 21), item.PublishedOn);
    }

    [Fact]
    public void Version3_HasLists_InCamelCase()
    {
        NewsItem item = NewsItem.FromNinjs("""
            {"uri": "urn:3", "versionCreated": "2025-01-22T10:00:00Z", "firstCreated": "2025-01-21T10:00:00Z", "by": "Jane Roe",
             "copyrightHolder": "Elm Press",
             "headlines": [{"value": "Bridge <opens>"}], "bodies": [{"contentType": "text/plain; charset=utf-8",
             "value": "Plain & <simple>."}]}
            """u8);

        Assert.Equal(("Plain & <simple>.", "Bridge <opens>", "Elm Press"), (item.Text, item.Headline, item.Source));
        Assert.Equal(new DateOnly(2025, 1, 22), item.PublishedOn);
    }

    [Theory]
    [InlineData("""{"uri":"u","body_main":"Main.","body_other":"Other."}""", "Main.")]
    [InlineData("""{"uri":"u","body_summary":"Summary.","body_text":"Text."}""", "Text.")]
    [InlineData("""{"uri":"u","body_richtext":"<p>Rich.</p>","body_plain":"Plain."}""", "Plain.")]
    [InlineData("""{"uri":"u","bodies":[{"value":"<p>A</p><p>B</p>"}]}""", "A\n\nB")]
    [InlineData("""{"uri":"u","bodies":[{"value":"No type."},{"contenttype":"application/json","value":"{}"}]}""", "No type.")]
    [InlineData("""{"uri":"u","bodies":null,"headline":null,"versioncreated":null,"body_text":"T"}""", "T")]
    [InlineData("""{"uri":"u","bodies":[{"value":" "},{"role":"x","value":"T"}]}""", "T")]
    public void Body_IsPlainTextBeforeMarkup_AndTheMainOneBeforeOthers(string json, string text)
        => Assert.Equal(text, NewsItem.FromNinjs(json).Text);

    [Theory]
    [InlineData("<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [InlineData(
        "<section class=\"main\"><h2>Head</h2><p>One <em>two</em> <a href='x>y'>three</a>.</p></section>", "Head\n\nOne two three.")]
    [InlineData("<p>a\n  b\tc</p>", "a b c")]
    [InlineData("<p>AT&amp;T &lt;b&gt; &#8220;hi&#x201D; &nbsp;</p>", "AT&T <b> “hi”")]
    [InlineData("<p>one<br/>two<br><br>three</p>", "one\ntwo\n\nthree")]
    [InlineData("<p>a</p><script>var x = '<p>no</p>';</script><style>p{}</style><p>b</p>", "a\n\nb")]
    [InlineData("<p>a</p><figure><img src=x><figcaption>Photo</figcaption></figure><table><tr><td>1</td></tr></table><p>b</p>", "a\n\nb")]
    [InlineData("<p>a<!-- <p>no --> b</p>", "a b")]
    [InlineData("<figure>never closed <p>kept", "never closed\n\nkept")]
    [InlineData("5 < 6 and 7 <8 </ p", "5 < 6 and 7 <8 </ p")]
    [InlineData("<p>cut <a href=\"x", "cut")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a\n\nb")]
    public void Markup_BecomesItsRunningText(string html, string text)
        => Assert.Equal(
            text,
            NewsItem.FromNinjs(
                JsonSerializer.Serialize(new { uri = "u", bodies = new[] { new { contentType = "text/html", value = html } } })).Text);

    [Fact]
    public void Markup_NeverClosed_IsReadInLinearTime()
    {
        string html = string.Concat(Enumerable.Repeat("<figure><script><a href=\"<!-- ", 100_000));
        NewsItem item = NewsItem.FromNinjs(
            JsonSerializer.Serialize(new { uri = "u", bodies = new[] { new { value = "<p>a</p>" + html } } }));
        Assert.StartsWith("a", item.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "A ninjs document is a JSON object, not an array.")]
    [InlineData("""{"uri":"u"}""", "There is no text in it")]
    [InlineData("""{"uri":"u","type":"picture","bodies":[]}""", "There is no text in it")]
    [InlineData("""{"uri":5,"body_text":"a"}""", "'uri' is a number, but should be a string.")]
    [InlineData("""{"uri":"u","body_text":["a"]}""", "'body_text' is an array, but should be a string.")]
    [InlineData("""{"uri":"u","bodies":"a"}""", "'bodies' is a string, but should be an array.")]
    [InlineData("""{"uri":"u","bodies":["a"]}""", "'bodies[0]' is a string, but should be an object.")]
    [InlineData("""{"uri":"u","bodies":[{"value":"a"},{"value":{}}]}""", "'bodies[1].value' is an object, but should be a string.")]
    [InlineData("""{"uri":"u","body_text":"a","headlines":[{"value":1}]}""", "'headlines[0].value' is a number, but should be a string.")]
    [InlineData("""{"uri":"u","body_text":"a","versioncreated":"yesterday"}""", "'versioncreated' is no date")]
    [InlineData("""{"uri":"\uD800","body_text":"a"}""", "'uri' holds invalid UTF-8 or half of a surrogate pair.")]
    public void Wrong_SaysWhichProperty(string json, string message)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => NewsItem.FromNinjs(json));
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.BytePositionInLine);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"uri\" \"a\"}", 7)]
    public void SyntaxError_HasItsPlace(string json, long position)
        => Assert.Equal(position, Assert.ThrowsAny<JsonException>(() => NewsItem.FromNinjs(json)).BytePositionInLine);

    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => NewsItem.FromNinjs((string)null!));
}
