using System.Text;
using System.Text.Json;
using CsCheck;

namespace NewsParsing.Tests.Json;

/// <summary>The JSON of an article is a contract: names, order, values and what is read back.</summary>
public sealed class ArticleJsonTests
{
    private const string Contract = """
        {"formatVersion":1,"parserVersion":"0.2.0","modelId":"0123456789abcdef","offsetUnit":"utf16","id":"x",
        "url":"https://a.example/1","source":"The Elm Post","language":"en-GB","isEnglish":true,
        "publishedAt":"2025-01-21T23:30:00-05:00","text":"“No,” Jane Roe said.","headline":{"text":"H","span":null},
        "byline":{"text":"By A B","authors":["A B"],"span":{"start":1,"end":7}},
        "dateline":{"text":"PARIS","span":{"start":0,"end":5},"places":[
        {"name":"Paris","region":null,"country":"France","span":{"start":0,"end":5}}],
        "agency":"AP","date":"2025-01-20","dateText":"Jan 20","bodyStart":8},
        "paragraphs":[{"start":0,"end":20}],"sentences":[{"start":0,"end":20}],
        "actors":[{"id":"a1","name":"Jane Roe","kind":"person","title":"Mayor","affiliation":"Paris","age":52,"gender":"female",
        "externalId":"Q1","aliases":["Roe"],"mentions":[{"span":{"start":6,"end":14},"kind":"name"}]}],
        "attributions":[{"id":"t1","source":{"spans":[{"start":6,"end":14}]},"cue":{"spans":[{"start":15,"end":19}]},
        "content":{"spans":[{"start":0,"end":5}]},"speakers":["a1"],"speech":"direct","act":"denial","negated":false,"audience":["a1"],
        "audienceText":"reporters","parent":null,"confidence":0.93}],
        "quotes":[{"id":"q1","text":"“No,”","spans":[{"start":0,"end":5}],"kind":"direct","speakers":["a1"],"attribution":"t1","group":1,
        "parent":null,"closed":true,"confidence":0.97,"speakerConfidence":0.9}],
        "claims":[{"id":"c1","text":"No","spans":[{"start":1,"end":3}],"speakers":["a1"],"attribution":"t1","act":"statement",
        "negated":true,"quotes":["q1"],"confidence":0.9,"speakerConfidence":0.8}]}
        """;

    [Fact]
    public void ToJson_HasEveryNameOfTheContractInItsOrder()
        => Assert.Equal(Contract.ReplaceLineEndings(""), Article.FromJson(Contract).ToJson());

    [Fact]
    public void FromJson_GivesObjectsForIds()
    {
        Article article = Article.FromJson(Contract);

        Assert.Same(article.Actors[0], article.Quotes[0].Speakers[0]);
        Assert.Same(article.Actors[0], article.Attributions[0].Audience[0]);
        Assert.Same(article.Attributions[0], article.Quotes[0].Attribution);
        Assert.Same(article.Attributions[0], article.Claims[0].Attribution);
        Assert.Same(article.Quotes[0], article.Claims[0].Quotes[0]);
    }

    [Fact]
    public void FromJson_TakesLeftOutForNullAndEmpty()
    {
        Article article = Article.FromJson("""
            {"text":"a","actors":[{"id":"a1","name":"n","kind":"group"}],"attributions":[{"id":"t1","content":{"spans":[]},
             "speech":"indirect"}],
            "quotes":[{"id":"q1","text":"t","spans":[],"kind":"name"}],"claims":[{"id":"c1","text":"t","spans":[]}],"added later":[1]}
            """);

        Assert.Equal(new Article { Text = "a" }, article with { Actors = [], Attributions = [], Quotes = [], Claims = [] });
        Assert.Equal(new Actor { Id = "a1", Name = "n", Kind = ActorKind.Group }, article.Actors[0]);
        Assert.Equal(new Attribution { Id = "t1", Content = SpanSet.From(), Speech = SpeechKind.Indirect }, article.Attributions[0]);
        Assert.Equal(new Quote { Id = "q1", Text = "t", Spans = [], Kind = QuoteKind.Name }, article.Quotes[0]);
        Assert.Equal(new Claim { Id = "c1", Text = "t", Spans = [] }, article.Claims[0]);
    }

    [Fact]
    public void RoundTrip_AnyArticle_IsLossless()
        => ArticleGen.Article.Sample(
            article => article.Equals(Article.FromJson(article.ToJson()))
                && article.Equals(Article.FromJson(article.ToJson(indented: true))),
            iter: 1_000);

    [Fact]
    public void RoundTrip_OverStreams_IsLossless()
        => ArticleGen.Article.Sample(
            article =>
            {
                using var stream = new MemoryStream();
                article.WriteJson(stream, indented: true);
                stream.Position = 0;
                return article.Equals(Article.FromJson(stream)) && stream.CanRead && stream.Position == stream.Length;
            },
            iter: 200);

    [Fact]
    public void ToJson_Compact_IsOneLine()
        => ArticleGen.Article.Sample(article => !article.ToJson().AsSpan().ContainsAny('\n', '\r'), iter: 200);

    [Fact]
    public void ToJson_Indented_IsANameALine()
    {
        var article = new Article { Text = "“Żubr” <b> 'x'", Paragraphs = [new TextSpan(0, 6)] };

        string[] lines = article.ToJson(indented: true).ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(["{", "  \"formatVersion\": 1,", "  \"parserVersion\": null,"], lines[..3]);
        Assert.Contains("  \"text\": \"“Żubr” <b> 'x'\",", lines);
        Assert.Contains("      \"start\": 0,", lines);
        Assert.Contains("\"text\":\"“Żubr” <b> 'x'\"", article.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_EveryEnumValue_IsTheLowerCaseWord()
    {
        string[] words =
        [
            .. Words<ActorKind>(), .. Words<MentionKind>(), .. Words<Gender>(), .. Words<SpeechKind>(), .. Words<SpeechAct>(),
            .. Words<QuoteKind>(),
        ];
        Assert.All(words, word => Assert.Equal(word, word.ToLowerInvariant()));

        var article = new Article
        {
            Text = "",
            Actors =
            [
                .. Enum.GetValues<ActorKind>().Select(
                    kind => new Actor
                    {
                        Id = $"{kind}",
                        Name = "",
                        Kind = kind,
                        Mentions = [.. Enum.GetValues<MentionKind>().Select(m => new Mention { Kind = m, Span = default })],
                    }),
                .. Enum.GetValues<Gender>()
                .Select(gender => new Actor { Id = $"{gender}", Name = "", Kind = ActorKind.Person, Gender = gender }),
            ],
            Attributions =
            [
                .. Enum.GetValues<SpeechAct>()
                .Select(act => new Attribution { Id = $"{act}", Content = SpanSet.From(), Speech = SpeechKind.Direct, Act = act }),
                .. Enum.GetValues<SpeechKind>()
                .Select(speech => new Attribution { Id = $"{speech}", Content = SpanSet.From(), Speech = speech }),
            ],
            Quotes = [.. Enum.GetValues<QuoteKind>().Select(kind => new Quote { Id = $"{kind}", Text = "", Spans = [], Kind = kind })],
        };
        string json = article.ToJson();
        Assert.All(words, word => Assert.Contains($"\"{word}\"", json, StringComparison.Ordinal));
        Assert.Equal(article, Article.FromJson(json));

        static IEnumerable<string> Words<T>()
            where T : struct, Enum
            => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("nonsense", "LineNumber: 0")]
    [InlineData("null", "null where an article should be")]
    [InlineData("[]", "Path: $")]
    [InlineData("{}", "text")]
    [InlineData("""{"text":null}""", "text")]
    [InlineData("""{"text":"","formatVersion":2}""", "format version 2, and this version of the package reads versions up to 1")]
    [InlineData("""{"text":"","offsetUnit":"furlong"}""", "$.offsetUnit")]
    [InlineData(
        """{"text":"🎈","offsetUnit":"utf8","paragraphs":[{"start":0,"end":2}]}""",
        "The offset 2 lies inside a character of the text.")]
    [InlineData(
        """{"text":"","quotes":[{"id":"q1","text":"","spans":[],"kind":"direct","confidence":1e999}]}""",
        "quotes[0].confidence is larger than a number")]
    [InlineData(
        """{"text":"","claims":[{"id":"c1","text":"","spans":[],"speakerConfidence":-1e999}]}""",
        "claims[0].speakerConfidence is larger than a number")]
    [InlineData("""{"text":5}""", "$.text")]
    [InlineData("""{"text":"","publishedAt":"May 2"}""", "'publishedAt' is no")]
    [InlineData("""{"text":"","paragraphs":[{"start":0}]}""", "$.paragraphs[0]")]
    [InlineData("""{"text":"","paragraphs":[{"start":5,"end":3}]}""", "'end' that does not lie before it")]
    [InlineData("""{"text":"","paragraphs":[{"start":-1,"end":3}]}""", "'start' of 0 or more")]
    [InlineData("""{"text":"","paragraphs":[{"start":0.5,"end":3}]}""", "$.paragraphs[0]")]
    [InlineData("""{"text":"","paragraphs":[{"start":"0","end":3}]}""", "$.paragraphs[0]")]
    [InlineData("""{"text":"","paragraphs":[7]}""", "A span is an object")]
    [InlineData("""{"text":"","actors":[null]}""", "actors[0] is null")]
    [InlineData("""{"text":"","actors":[{"id":"a1","name":"n"}]}""", "kind")]
    [InlineData("""{"text":"","actors":[{"id":"a1","name":"n","kind":"alien"}]}""", "$.actors[0].kind")]
    [InlineData("""{"text":"","actors":[{"id":"a1","name":"n","kind":0}]}""", "$.actors[0].kind")]
    [InlineData("""{"text":"","actors":[{"id":"a1","name":"n","kind":"person","mentions":[null]}]}""", "actors[0].mentions")]
    [InlineData("""{"text":"","actors":[{"id":"a1","name":"n","kind":"person","aliases":[null]}]}""", "actors[0].aliases")]
    [InlineData(
        """{"text":"","actors":[{"id":"a1","name":"n","kind":"person"},{"id":"a1","name":"m","kind":"person"}]}""",
        "actors[1].id: 'a1' stands twice")]
    [InlineData(
        """{"text":"","quotes":[{"id":"q1","text":"","spans":[],"kind":"direct","speakers":["a9"]}]}""",
        "quotes[0].speakers: the id 'a9' names no actor")]
    [InlineData(
        """{"text":"","quotes":[{"id":"q1","text":"","spans":[],"kind":"direct","speakers":[null]}]}""",
        "quotes[0].speakers holds null")]
    [InlineData(
        """{"text":"","quotes":[{"id":"q1","text":"","spans":[],"kind":"direct","parent":"q1"}]}""",
        "quotes[0].parent: the id 'q1' names no quote")]
    [InlineData(
        """{"text":"","claims":[{"id":"c1","text":"","spans":[],"attribution":"t7"}]}""",
        "claims[0].attribution: the id 't7' names no attribution")]
    public void FromJson_Bad_SaysWhatAndWhere(string json, string message)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => Article.FromJson(json));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.ThrowsAny<JsonException>(() => Article.FromJson(stream));
    }

    [Fact]
    public void FromJson_HalfASurrogatePair_IsNoJson()
        => Assert.ThrowsAny<JsonException>(() => Article.FromJson("{\"text\":\"a\ud800\"}"));

    /// <summary>Quotes are compared by their speakers' ids, so that an article that one actor fills is compared in linear time.</summary>
    [Fact]
    public void Equals_AfterReading_LooksAtEachActorOnce()
    {
        Actor busy = new()
        {
            Id = "a1", Name = "Ito", Kind = ActorKind.Person,
            Mentions = [.. Enumerable.Range(0, 20_000).Select(i => new Mention { Span = new(i, i + 1), Kind = MentionKind.Name })],
        };
        var article = new Article
        {
            Text = "", Actors = [busy],
            Quotes =
            [
                .. Enumerable.Range(0, 20_000).Select(
                    i => new Quote { Id = $"q{i}", Text = "", Spans = [], Kind = QuoteKind.Direct, Speakers = [busy] }),
            ],
        };

        // By value 400 million mentions would be compared, some seconds; nothing is timed here, but a test that hangs is seen.
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("json", () => Article.FromJson((string)null!));
        Assert.Throws<ArgumentNullException>("utf8Json", () => Article.FromJson((Stream)null!));
        Assert.Throws<ArgumentNullException>("text", () => Article.FromJson("{}", null!));
        var article = new Article { Text = "" };
        Assert.Throws<ArgumentNullException>("utf8Json", () => article.WriteJson(null!));
        Assert.Throws<ArgumentNullException>("options", () => article.WriteJson(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("options", () => article.ToJson(null!));
        Assert.Throws<ArgumentNullException>("json", () => NewsItem.FromJson((string)null!));
    }
}
