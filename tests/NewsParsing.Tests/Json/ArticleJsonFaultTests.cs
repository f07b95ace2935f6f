using System.Text;
using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>What the message says of each mistake in the JSON of an article: the place and the reason, in full.</summary>
public sealed class ArticleJsonFaultTests
{
    private const string Span = "A span needs a 'start' of 0 or more and an 'end' that does not lie before it. Path: ";

    /// <summary>Parts that the faulty one may refer to.</summary>
    private const string Whole = """
        {"text":"a","actors":[{"id":"a1","name":"n","kind":"person"}],"attributions":[{"id":"t1","content":{"spans":[]},"speech":"mixed"}],
        "quotes":[{"id":"q1","text":"t","spans":[],"kind":"direct"}],"claims":[{"id":"c1","text":"t","spans":[]}]
        """;

    [Theory]
    [InlineData("null", "The JSON holds null where an article should be.")]
    [InlineData("{}", "'text' is missing: where it was left out, give it to Article.FromJson beside the JSON.")]
    [InlineData(
        """{"text":"","formatVersion":2}""",
        "The JSON has format version 2, and this version of the package reads versions up to 1.")]
    [InlineData(
        """{"text":"","formatVersion":0}""",
        "The JSON has format version 0, and this version of the package reads versions up to 1.")]
    [InlineData("""{"text":"","byline":{"text":"","authors":["A",null]}}""", "byline.authors holds null.")]
    [InlineData(
        """{"text":"","dateline":{"text":"","span":{"start":0,"end":0},"bodyStart":0,"places":[null]}}""", "dateline.places holds null.")]
    [InlineData("""{"text":"","paragraphs":[{"start":0,"end":1},{"start":0}]}""", Span + "$.paragraphs[1].")]
    [InlineData("""{"text":"","sentences":[{"end":1}]}""", Span + "$.sentences[0].")]
    [InlineData("""{"text":"","paragraphs":[{"start":-1,"end":1}]}""", Span + "$.paragraphs[0].")]
    [InlineData("""{"text":"","paragraphs":[{"start":2,"end":1}]}""", Span + "$.paragraphs[0].")]
    [InlineData("""{"text":"","headline":{"text":"","span":{}}}""", Span + "$.headline.span.")]
    [InlineData("""{"text":"","paragraphs":[[0,1]]}""", "A span is an object with 'start' and 'end'. Path: $.paragraphs[0].")]
    [InlineData(
        """{"text":"é","offsetUnit":"utf8","headline":{"text":"","span":{"start":1,"end":2}}}""",
        "The offset 1 lies inside a character of the text.")]
    public void Message_SaysWhatAndWhere(string json, string message)
        => Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => Article.FromJson(json)).Message);

    [Theory]
    [InlineData("actors", """[{"id":"a1","name":"n","kind":"person"},null]""", "actors[1] is null.")]
    [InlineData("attributions", "[null]", "attributions[0] is null.")]
    [InlineData("quotes", "[null]", "quotes[0] is null.")]
    [InlineData("claims", "[null]", "claims[0] is null.")]
    [InlineData(
        "actors", """[{"id":"a","name":"n","kind":"person"},{"id":"a","name":"n","kind":"person"}]""",
        "actors[1].id: 'a' stands twice in actors.")]
    [InlineData(
        "attributions", """[{"id":"t","content":{"spans":[]},"speech":"mixed"},{"id":"t","content":{"spans":[]},"speech":"mixed"}]""",
        "attributions[1].id: 't' stands twice in attributions.")]
    [InlineData(
        "quotes", """[{"id":"q","text":"","spans":[],"kind":"direct"},{"id":"q","text":"","spans":[],"kind":"direct"}]""",
        "quotes[1].id: 'q' stands twice in quotes.")]
    [InlineData(
        "claims", """[{"id":"c","text":"","spans":[]},{"id":"c","text":"","spans":[]}]""", "claims[1].id: 'c' stands twice in claims.")]
    public void List_WithNullOrTheSameIdTwice(string list, string value, string message)
        => Assert.Equal(
            message, Assert.ThrowsAny<JsonException>(() => Article.FromJson($$"""{"text":"","{{list}}":{{value}}}""")).Message);

    [Theory]
    [InlineData("actors", "aliases", "[null]", "actors[0].aliases holds null.")]
    [InlineData("actors", "mentions", "[null]", "actors[0].mentions holds null.")]
    [InlineData("attributions", "speakers", "[null]", "attributions[0].speakers holds null where an id should be.")]
    [InlineData("attributions", "audience", "[null]", "attributions[0].audience holds null where an id should be.")]
    [InlineData("quotes", "speakers", "[null]", "quotes[0].speakers holds null where an id should be.")]
    [InlineData("claims", "speakers", "[\"a1\",null]", "claims[0].speakers holds null where an id should be.")]
    [InlineData("claims", "quotes", "[null]", "claims[0].quotes holds null where an id should be.")]
    [InlineData("attributions", "speakers", "[\"x\"]", "attributions[0].speakers: the id 'x' names no actor that stands before it.")]
    [InlineData("attributions", "audience", "[\"x\"]", "attributions[0].audience: the id 'x' names no actor that stands before it.")]
    [InlineData("attributions", "parent", "\"x\"", "attributions[0].parent: the id 'x' names no attribution that stands before it.")]
    [InlineData("quotes", "speakers", "[\"x\"]", "quotes[0].speakers: the id 'x' names no actor that stands before it.")]
    [InlineData("quotes", "attribution", "\"x\"", "quotes[0].attribution: the id 'x' names no attribution that stands before it.")]
    [InlineData("quotes", "parent", "\"q1\"", "quotes[0].parent: the id 'q1' names no quote that stands before it.")]
    [InlineData("claims", "speakers", "[\"x\"]", "claims[0].speakers: the id 'x' names no actor that stands before it.")]
    [InlineData("claims", "attribution", "\"x\"", "claims[0].attribution: the id 'x' names no attribution that stands before it.")]
    [InlineData("claims", "quotes", "[\"a1\"]", "claims[0].quotes: the id 'a1' names no quote that stands before it.")]
    [InlineData("attributions", "confidence", "1e999", "attributions[0].confidence is larger than a number of 64 bits can hold.")]
    [InlineData("quotes", "confidence", "-1e999", "quotes[0].confidence is larger than a number of 64 bits can hold.")]
    [InlineData("quotes", "speakerConfidence", "1e999", "quotes[0].speakerConfidence is larger than a number of 64 bits can hold.")]
    [InlineData("claims", "confidence", "1e999", "claims[0].confidence is larger than a number of 64 bits can hold.")]
    [InlineData("claims", "speakerConfidence", "1e999", "claims[0].speakerConfidence is larger than a number of 64 bits can hold.")]
    public void Value_OfAPart_IsNamed(string list, string property, string value, string message)
    {
        string start = $"\"{list}\":[{{";
        string json = (Whole + "}").Replace(start, $"{start}\"{property}\":{value},", StringComparison.Ordinal);

        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => Article.FromJson(json)).Message);
        Assert.NotNull(Article.FromJson(Whole + "}"));
    }

    [Fact]
    public void Message_OfASpan_KeepsItsPlaceForPrograms()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(
            () => Article.FromJson("{\"text\":\"\",\n\"paragraphs\":[{\"start\":5}]}"));

        Assert.Equal("$.paragraphs[0]", exception.Path);
        Assert.Equal(1, exception.LineNumber);
        Assert.Equal(25, exception.BytePositionInLine);
        Assert.IsAssignableFrom<JsonException>(exception.InnerException);
    }

    [Fact]
    public void Text_OtherThanTheOneGiven_IsRefused()
    {
        Assert.Equal(
            "The JSON has another 'text' than the one that was given: its spans do not belong to it.",
            Assert.ThrowsAny<JsonException>(() => Article.FromJson("""{"text":"a"}""", "A")).Message);
        Assert.Equal("a", Article.FromJson("""{"text":"a"}""", "a").Text);
        Assert.Equal("a", Article.FromJson("{}", "a").Text);
    }

    [Theory]
    [InlineData("""{"start":0,"end":0}""", 0, 0)]
    [InlineData("""{"end":5,"start":3}""", 3, 5)]
    [InlineData("""{"text":{"start":7},"start":3,"end":5,"more":[1,{"end":9}]}""", 3, 5)]
    public void Span_MayHaveItsEndsInAnyOrder_AndOtherNames(string json, int start, int end)
        => Assert.Equal(new TextSpan(start, end), JsonSerializer.Deserialize<TextSpan>(json));

    [Fact]
    public void Read_OfAParsedItem_IsNotSupported()
        => Assert.Equal(
            "A ParsedItem is written as its article or its error, and read as an Article.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ParsedItem>("{}")).Message.Split(" The unsupported")[0]);

    [Fact]
    public void Item_WithHalfASurrogatePair_IsNamed()
        => Assert.Equal(
            "The JSON holds half of a surrogate pair.",
            Assert.ThrowsAny<JsonException>(() => NewsItem.FromJson("{\"text\":\"\uD800\"}")).Message);

    /// <summary>Converters are public for generated code; what they are not given, they name.</summary>
    [Fact]
    public void Converters_NullIsRefused()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        JsonSerializerOptions options = JsonSerializerOptions.Default;

        Assert.Throws<ArgumentNullException>("writer", () => new NewsParsing.Json.TextSpanConverter().Write(null!, default, options));
        Assert.Throws<ArgumentNullException>("writer", () => new NewsParsing.Json.SpanSetConverter().Write(null!, [], options));
        Assert.Throws<ArgumentNullException>("value", () => new NewsParsing.Json.SpanSetConverter().Write(writer, null!, options));
        var article = new NewsParsing.Json.ArticleConverter();
        Assert.Throws<ArgumentNullException>("writer", () => article.Write(null!, new Article { Text = "" }, options));
        Assert.Throws<ArgumentNullException>("value", () => article.Write(writer, null!, options));
        var item = new NewsParsing.Json.NewsItemConverter();
        Assert.Throws<ArgumentNullException>("writer", () => item.Write(null!, new NewsItem { Text = "" }, options));
        Assert.Throws<ArgumentNullException>("value", () => item.Write(writer, null!, options));
        var parsed = new NewsParsing.Json.ParsedItemConverter();
        var nothing = new ParsedItem { Item = new NewsItem { Text = "" } };
        Assert.Throws<ArgumentNullException>("writer", () => parsed.Write(null!, nothing, options));
        Assert.Throws<ArgumentNullException>("value", () => parsed.Write(writer, null!, options));
    }

    /// <summary>Every part that has offsets, in each unit: é counts 1, 1 and 2 of them, a balloon 2, 1 and 4.</summary>
    [Theory]
    [InlineData("utf16", 3, 4)]
    [InlineData("codePoint", 2, 3)]
    [InlineData("utf8", 6, 7)]
    public void Offsets_OfEveryPart_AreReadAndWrittenInTheirUnit(string unit, int start, int end)
    {
        string span = $$"""{"start":{{start}},"end":{{end}}}""";
        string json = $$"""
            {"formatVersion":1,"parserVersion":null,"modelId":null,"offsetUnit":"{{unit}}","id":null,"url":null,"source":null,
            "language":null,"isEnglish":false,"publishedAt":null,"text":"\uD83C\uDF88éab","headline":{"text":"H","span":{{span}}},
            "byline":{"text":"B","authors":[],"span":{{span}}},"dateline":{"text":"D","span":{{span}},"places":[
            {"name":"P","region":"R","country":null,"span":{{span}}}],"agency":null,"date":null,"dateText":null,"bodyStart":{{start}}},
            "paragraphs":[{{span}}],"sentences":[{{span}},{{span}}],
            "actors":[{"id":"a1","name":"n","kind":"group","title":null,"affiliation":null,"age":null,"gender":null,"externalId":null,
            "aliases":[],"mentions":[{"span":{{span}},"kind":"nominal"}]}],
            "attributions":[{"id":"t1","source":{"spans":[{{span}}]},"cue":{"spans":[{{span}}]},"content":{"spans":[{{span}}]},
            "speakers":[],"speech":"direct","act":"promise","negated":true,"audience":[],"audienceText":null,"parent":null,
            "confidence":0.5},{"id":"t2","source":null,"cue":null,"content":{"spans":[]},"speakers":[],"speech":"mixed","act":"statement",
            "negated":false,"audience":[],"audienceText":null,"parent":"t1","confidence":1}],
            "quotes":[{"id":"q1","text":"q","spans":[{{span}}],"kind":"mixed","speakers":[],"attribution":null,"group":2,"parent":null,
            "closed":false,"confidence":1,"speakerConfidence":1},{"id":"q2","text":"q","spans":[],"kind":"direct","speakers":[],
            "attribution":null,"group":3,"parent":"q1","closed":true,"confidence":1,"speakerConfidence":1}],
            "claims":[{"id":"c1","text":"c","spans":[{{span}}],"speakers":[],"attribution":null,"act":"belief","negated":false,"quotes":[],
            "confidence":1,"speakerConfidence":1}]}
            """.ReplaceLineEndings("");

        Article article = Article.FromJson(json);

        TextSpan a = new(3, 4);
        Assert.Equal((a, a, a, 3), (article.Headline!.Span, article.Byline!.Span, article.Dateline!.Span, article.Dateline.BodyStart));
        Assert.Equal([a], article.Dateline.Places.Select(place => place.Span));
        Assert.Equal([a, a, a], [.. article.Paragraphs, .. article.Sentences]);
        Assert.Equal([a], article.Actors[0].Mentions.Select(mention => mention.Span));
        Attribution first = article.Attributions[0];
        Assert.Equal([a, a, a], [.. first.Source!.Spans, .. first.Cue!.Spans, .. first.Content.Spans]);
        Assert.Equal([a, a], [.. article.Quotes[0].Spans, .. article.Claims[0].Spans]);
        Assert.Same(first, article.Attributions[1].Parent);
        Assert.Same(article.Quotes[0], article.Quotes[1].Parent);
        Assert.Equal(json, article.ToJson(new ArticleJsonOptions { Offsets = Enum.Parse<TextUnit>(unit, ignoreCase: true) }));
    }

    /// <summary>Longer than what is written at once, with a pair of surrogates at the cut and beside it.</summary>
    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_071)]
    public void LongText_IsWrittenWhole(int length)
    {
        var article = new Article { Text = new string('é', length) + "🎈“\n\\" + new string('b', 70_000) };

        Assert.Contains("\\uD83C\\uDF88“\\n\\\\bb", article.ToJson(), StringComparison.Ordinal);
        Assert.Equal(article.Text, Article.FromJson(article.ToJson()).Text);
        using var stream = new MemoryStream();
        article.WriteJson(stream);
        Assert.Equal(article.ToJson(), Encoding.UTF8.GetString(stream.ToArray()));
    }
}
