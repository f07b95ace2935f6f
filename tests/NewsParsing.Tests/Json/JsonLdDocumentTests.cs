namespace NewsParsing.Tests.Json;

/// <summary>Whole documents of linked data: every name, value and order that a reader of them may rely on.</summary>
public sealed class JsonLdDocumentTests
{
    /// <summary>What stands before the article's own properties, without a base.</summary>
    private const string Context = """
        {"@context":["https://schema.org",{"oa":"http://www.w3.org/ns/oa#","xsd":"http://www.w3.org/2001/XMLSchema#",
        "np":"urn:newsparsing:","SpecificResource":"oa:SpecificResource","TextPositionSelector":"oa:TextPositionSelector",
        "source":{"@id":"oa:hasSource","@type":"@id"},"selector":{"@id":"oa:hasSelector","@type":"@id"},
        "start":{"@id":"oa:start","@type":"xsd:nonNegativeInteger"},"end":{"@id":"oa:end","@type":"xsd:nonNegativeInteger"}}],
        "@id":"#article","@type":"NewsArticle",
        """;

    /// <summary>A balloon, which UTF-16 counts twice, stands before every span.</summary>
    private const string Everything = """
        {"id":"https://elm.example/1","url":"https://elm.example/one","source":"The Elm Post","language":"en-GB",
        "publishedAt":"2025-01-21T23:30:00-05:00","text":"🎈 OSLO (AP) – “We “won” it,” Ada Roe said.","headline":{"text":"Won"},
        "byline":{"text":"By A B and C D","authors":["A B","C D"]},
        "dateline":{"text":"OSLO (AP)","span":{"start":3,"end":12},"agency":"AP","date":"2025-01-20","bodyStart":15,"places":[
        {"name":"Oslo","region":"Viken","country":"Norway","span":{"start":3,"end":7}},
        {"name":"Lille","country":"France","span":{"start":8,"end":9}},{"name":"Bo","region":"Telemark","span":{"start":9,"end":10}},
        {"name":"Rome","span":{"start":10,"end":11}}]},
        "actors":[{"id":"a1","name":"Ada Roe","kind":"person","title":"Mayor","affiliation":"Oslo","age":52,"gender":"female",
        "externalId":"Q42","aliases":["Roe","Ada"],
        "mentions":[{"span":{"start":30,"end":37},"kind":"name"},{"span":{"start":16,"end":18},"kind":"pronoun"}]},
        {"id":"a2","name":"the report","kind":"document","title":"no","affiliation":"no","age":1,"gender":"male"}],
        "attributions":[{"id":"t1","source":{"spans":[{"start":30,"end":37}]},"cue":{"spans":[{"start":38,"end":42}]},
        "content":{"spans":[{"start":15,"end":29}]},"speech":"direct"}],
        "quotes":[{"id":"q1","text":"“We “won” it,”","spans":[{"start":15,"end":18},{"start":25,"end":29}],"kind":"direct",
        "speakers":["a1"],"attribution":"t1","group":4,"confidence":0.75,"speakerConfidence":0.5},
        {"id":"q2","text":"“won”","spans":[{"start":19,"end":24}],"kind":"mixed","parent":"q1"}],
        "claims":[{"id":"c1","text":"We won","spans":[{"start":16,"end":24}],"speakers":["a2","a1"],"attribution":"t1","act":"denial",
        "negated":true,"quotes":["q1","q2"],"confidence":0.25,"speakerConfidence":0.125},
        {"id":"c2","text":"it","spans":[{"start":25,"end":27}]}]}
        """;

    [Fact]
    public void Document_OfAnArticleWithEverything()
        => Assert.Equal(
            """
            {"@context":["https://schema.org",{"@base":"https://elm.example/1",
            """
            + Context.ReplaceLineEndings("")["{\"@context\":[\"https://schema.org\",{".Length..]
                .Replace("#article", "https://elm.example/1", StringComparison.Ordinal)
            + """
            "identifier":"https://elm.example/1","url":"https://elm.example/one",
            "publisher":{"@type":"Organization","name":"The Elm Post"},"inLanguage":"en-GB","headline":"Won",
            "author":[{"@type":"Person","name":"A B"},{"@type":"Person","name":"C D"}],
            "datePublished":"2025-01-21T23:30:00-05:00","dateline":"OSLO (AP)","dateCreated":"2025-01-20",
            "sourceOrganization":{"@type":"Organization","name":"AP"},"locationCreated":[
            {"@type":"Place","name":"Oslo","containedInPlace":{"@type":"AdministrativeArea","name":"Viken",
            "containedInPlace":{"@type":"Country","name":"Norway"}},"np:occurrence":[<2-6>]},
            {"@type":"Place","name":"Lille","containedInPlace":{"@type":"Country","name":"France"},"np:occurrence":[<7-8>]},
            {"@type":"Place","name":"Bo","containedInPlace":{"@type":"AdministrativeArea","name":"Telemark"},"np:occurrence":[<8-9>]},
            {"@type":"Place","name":"Rome","np:occurrence":[<9-10>]}],
            "articleBody":"\uD83C\uDF88 OSLO (AP) – “We “won” it,” Ada Roe said.","mentions":[
            {"@id":"#a1","@type":"Person","name":"Ada Roe","alternateName":["Roe","Ada"],"sameAs":"http://www.wikidata.org/entity/Q42",
            "jobTitle":"Mayor","affiliation":{"@type":"Organization","name":"Oslo"},"gender":"https://schema.org/Female","np:age":52,
            "np:kind":"person","np:occurrence":[<29-36>,<15-17>]},
            {"@id":"#a2","@type":"CreativeWork","name":"the report","np:kind":"document"}],"hasPart":[
            {"@id":"#q1","@type":"Quotation","text":"“We “won” it,”","spokenByCharacter":[{"@id":"#a1"}],
            "np:kind":"direct","np:utterance":4,"np:confidence":0.75,"np:speakerConfidence":0.5,"np:occurrence":[<14-17>,<24-28>],
            "np:source":[<29-36>],"np:cue":[<37-41>]},
            {"@id":"#q2","@type":"Quotation","text":"“won”","isPartOf":{"@id":"#q1"},
            "np:kind":"mixed","np:utterance":0,"np:confidence":1,"np:speakerConfidence":1,"np:occurrence":[<18-23>]},
            {"@id":"#c1","@type":"Claim","text":"We won","author":[{"@id":"#a1"}],"isBasedOn":[{"@id":"#a2"}],
            "appearance":{"@id":"https://elm.example/1"},"hasPart":[{"@id":"#q1"},{"@id":"#q2"}],"np:act":"denial","np:negated":true,
            "np:confidence":0.25,"np:speakerConfidence":0.125,"np:occurrence":[<15-23>],"np:source":[<29-36>],"np:cue":[<37-41>]},
            {"@id":"#c2","@type":"Claim","text":"it","appearance":{"@id":"https://elm.example/1"},"np:act":"statement",
            "np:negated":false,"np:confidence":1,"np:speakerConfidence":1,"np:occurrence":[<24-26>]}]}
            """.ReplaceLineEndings(""),
            WithShortPlaces(Article.FromJson(Everything.ReplaceLineEndings("")).ToJsonLd(), "https://elm.example/1"));

    [Theory]
    [InlineData("")]
    [InlineData("""
        ,"byline":{"text":"By","authors":[]},"quotes":[{"id":"q1","text":"“a”","spans":[{"start":0,"end":1}],"kind":"scare"}]
        """)]
    public void Document_OfAnArticleOfTextAlone(string more)
        => Assert.Equal(
            Context.ReplaceLineEndings("") + """
            "articleBody":"a","mentions":[],"hasPart":[]}
            """,
            Article.FromJson("{\"text\":\"a\"" + more + "}").ToJsonLd());

    [Fact]
    public void Dateline_OfTextAlone_IsThatText()
        => Assert.Equal(
            Context.ReplaceLineEndings("") + """
            "dateline":"AP","articleBody":"AP - a","mentions":[],"hasPart":[]}
            """,
            Article.FromJson("""{"text":"AP - a","dateline":{"text":"AP","span":{"start":0,"end":2},"bodyStart":5}}""").ToJsonLd());

    [Fact]
    public void Indented_HasANameALine()
    {
        string json = new Article { Text = "a" }.ToJsonLd(indented: true);

        Assert.StartsWith("{\n  \"@context\": [\n    \"https://schema.org\",\n    {\n      \"oa\": ", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    /// <summary>A place as <c>&lt;start-end&gt;</c>: written out, the document would have three times its length.</summary>
    private static string WithShortPlaces(string json, string source)
    {
        const string end = "}}";
        string start = "{\"@type\":\"SpecificResource\",\"source\":\"" + source
            + "\",\"selector\":{\"@type\":\"TextPositionSelector\",\"start\":";
        string[] parts = json.Split(start);
        for (int i = 1; i < parts.Length; i++)
        {
            int length = parts[i].IndexOf(end, StringComparison.Ordinal);
            string place = parts[i][..length].Replace(",\"end\":", "-", StringComparison.Ordinal);
            parts[i] = "<" + place + ">" + parts[i][(length + end.Length)..];
        }

        return string.Concat(parts);
    }
}
