using System.Text;
using System.Text.Json;
using CsCheck;

namespace NewsParsing.Tests.Json;

/// <summary>The linked data says only what its vocabularies have words for, and its places lead back to the text.</summary>
public sealed class ArticleJsonLdTests
{
    private static readonly Article Seed = NewsParser.Default.Parse(new NewsItem { Text = Repository.Seed, Id = "seed" });

    /// <summary>Everything that an article can hold, with letters outside the basic plane before every span.</summary>
    private static readonly Article Rich = MakeRich();

    public static TheoryData<string> Samples => ["seed", "rich"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryProperty_IsOneOfItsTypeInSchemaOrg(string sample)
    {
        List<(string[] Types, string Property)> pairs = [];
        foreach (JsonElement node in Nodes(Parse(sample)))
        {
            string[] types = TypesOf(node);
            pairs.AddRange(node.EnumerateObject().Where(property => !IsOutside(property.Name)).Select(property => (types, property.Name)));
        }

        Assert.NotEmpty(pairs);
        Assert.All(
            pairs,
            pair => Assert.True(
                pair.Types.Any(type => SchemaOrg.Has(type, pair.Property)), $"{string.Join('/', pair.Types)} has no {pair.Property}"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryValue_IsOfATypeThatThePropertyTakes(string sample)
    {
        JsonElement root = Parse(sample);
        Dictionary<string, string[]> types = Nodes(root).Where(node => node.TryGetProperty("@id", out _))
            .ToDictionary(node => node.GetProperty("@id").GetString()!, TypesOf);
        int count = 0;
        foreach (JsonProperty property in Nodes(root).SelectMany(node => node.EnumerateObject())
            .Where(property => SchemaOrg.Ranges.ContainsKey(property.Name)))
        {
            foreach (JsonElement value in Items(property.Value))
            {
                string[] actual = value.TryGetProperty("@type", out _) ? TypesOf(value) : types[value.GetProperty("@id").GetString()!];
                Assert.True(
                    actual.Any(type => SchemaOrg.Ranges[property.Name].Any(range => SchemaOrg.IsA(type, range))),
                    $"{property.Name}: {value}");
                count++;
            }
        }

        Assert.InRange(count, 10, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryPlace_LeadsBackToTheText_InCodePoints(string sample)
    {
        Article article = sample == "seed" ? Seed : Rich;
        JsonElement root = Parse(sample);
        Dictionary<string, JsonElement> nodes = Nodes(root).Where(node => node.TryGetProperty("@id", out _))
            .ToDictionary(node => node.GetProperty("@id").GetString()!);
        string body = root.GetProperty("articleBody").GetString()!;

        Assert.Equal(article.Text, body);
        Assert.All(
            article.Quotes.Where(quote => quote.Kind <= QuoteKind.Mixed), quote => AssertPlaces(quote.Id, "np:occurrence", quote.Spans));
        Assert.All(article.Claims, claim => AssertPlaces(claim.Id, "np:occurrence", claim.Spans));
        Assert.All(article.Claims, claim => AssertPlaces(claim.Id, "np:cue", claim.Attribution?.Cue?.Spans ?? []));
        Assert.All(article.Claims, claim => AssertPlaces(claim.Id, "np:source", claim.Attribution?.Source?.Spans ?? []));
        Assert.All(article.Actors, actor => AssertPlaces(actor.Id, "np:occurrence", [.. actor.Mentions.Select(mention => mention.Span)]));

        void AssertPlaces(string id, string property, IReadOnlyList<TextSpan> spans)
            => Assert.Equal(
                spans.Select(span => article.Text[span.ToRange()]),
                nodes["#" + id].TryGetProperty(property, out JsonElement places)
                    ? places.EnumerateArray().Select(place => Slice(body, place))
                    : []);
    }

    [Fact]
    public void Quotation_NamesItsSpeakerWordsAndWhole()
    {
        JsonElement quotation = Nodes(Parse("seed"))
            .Single(node => IsOf(node, "Quotation") && node.GetProperty("text").GetString() == "“a good poker player”");

        JsonElement speaker = Nodes(Parse("seed")).Single(node => node.TryGetProperty("@id", out JsonElement id)
            && id.GetString() == quotation.GetProperty("spokenByCharacter")[0].GetProperty("@id").GetString()
            && node.TryGetProperty("name", out _));
        Assert.Equal("Donald Trump", speaker.GetProperty("name").GetString());
        Assert.Equal("mixed", quotation.GetProperty("np:kind").GetString());
    }

    [Fact]
    public void Claim_NamesItsAuthorAndTheArticle()
    {
        JsonElement claim = Nodes(Parse("rich")).Single(node => IsOf(node, "Claim"));

        Assert.Equal("#a1", claim.GetProperty("author")[0].GetProperty("@id").GetString());
        Assert.Equal("#a6", claim.GetProperty("isBasedOn")[0].GetProperty("@id").GetString());
        Assert.Equal("https://example.org/x", claim.GetProperty("appearance").GetProperty("@id").GetString());
        Assert.Equal("#q1", claim.GetProperty("hasPart")[0].GetProperty("@id").GetString());
        Assert.Equal(("denial", true), (claim.GetProperty("np:act").GetString(), claim.GetProperty("np:negated").GetBoolean()));
    }

    [Fact]
    public void Head_IsSchemaOrgs()
    {
        JsonElement root = Parse("rich");

        Assert.Equal("NewsArticle", root.GetProperty("@type").GetString());
        Assert.Equal(("H", "2025-01-21", "PARIS"), (Value("headline"), Value("datePublished"), Value("dateline")));
        Assert.Equal(["A B"], root.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()!));
        Assert.Equal(
            "France",
            root.GetProperty("locationCreated")[0].GetProperty("containedInPlace").GetProperty("containedInPlace").GetProperty("name")
                .GetString());

        string? Value(string property) => root.GetProperty(property).GetString();
    }

    [Theory]
    [InlineData("https://example.org/x", "https://example.org/x")]
    [InlineData("urn:newsml:x:1", "urn:newsml:x:1")]
    [InlineData("items.jsonl:3", null)]
    [InlineData("C:/a.txt", null)]
    [InlineData("story", null)]
    [InlineData(null, null)]
    public void Id_IsTheBaseOfAllIds_WhenItIsAnIri(string? id, string? expected)
    {
        JsonElement root = Parse(new Article { Text = "", Id = id }.ToJsonLd());

        Assert.Equal(expected ?? "#article", root.GetProperty("@id").GetString());
        Assert.Equal(expected, root.GetProperty("@context")[1].TryGetProperty("@base", out JsonElement value) ? value.GetString() : null);
        Assert.Equal(id, root.TryGetProperty("identifier", out JsonElement identifier) ? identifier.GetString() : null);
    }

    [Fact]
    public void ScriptElement_CannotBeLeft()
    {
        string json = new Article { Text = "</script><!-- & “ü” 汉", Id = "</script>" }.ToJsonLd();

        Assert.DoesNotContain('<', json);
        Assert.Contains("“ü” 汉", json, StringComparison.Ordinal);
        Assert.Equal("</script><!-- & “ü” 汉", Parse(json).GetProperty("articleBody").GetString());
    }

    [Fact]
    public void AnyArticle_IsOneLineOfJson_AndTheSameOverAStream()
        => ArticleGen.Article.Sample(
            article =>
            {
                using var stream = new MemoryStream();
                article.WriteJsonLd(stream);
                string json = article.ToJsonLd();
                return !json.Contains('\n', StringComparison.Ordinal) && Parse(json).ValueKind == JsonValueKind.Object
                    && json == Encoding.UTF8.GetString(stream.ToArray()) && stream.CanWrite
                    && article.ToJsonLd(indented: true).Contains("\n  ", StringComparison.Ordinal);
            },
            iter: 300);

    [Fact]
    public void LoneSurrogate_CountsAsOneCodePoint()
    {
        var article = new Article { Text = "\uD83D a🎈b", Claims = [new Claim { Id = "c1", Text = "b", Spans = [new TextSpan(5, 6)] }] };

        JsonElement root = Parse(article.ToJsonLd());

        Assert.Equal(
            "b", Slice(root.GetProperty("articleBody").GetString()!, root.GetProperty("hasPart")[0].GetProperty("np:occurrence")[0]));
    }

    /// <summary>A quoted title is no Quotation: neither a claim nor a speech inside it may refer to what is not there.</summary>
    [Fact]
    public void References_LeadToWhatIsWritten()
        => ArticleGen.Article.Sample(
            article =>
            {
                JsonElement root = Parse(article.ToJsonLd());
                HashSet<string> named = [.. Ids(root, "@id").Where(id => id.HasType).Select(id => id.Id)];
                Assert.All(Ids(root, "@id").Where(id => !id.HasType), id => Assert.Contains(id.Id, named));
            },
            iter: 300);

    [Fact]
    public void Provenance_IsThatOfTheInput()
    {
        Article article = NewsParser.Default.Parse(new NewsItem
        {
            Text = "It rained.", Url = "https://elm.example/1", Source = "The Elm Post", Language = "en-GB",
            PublishedAt = new(2025, 1, 21, 23, 30, 0, TimeSpan.FromHours(-5)),
        });

        JsonElement root = Parse(article.ToJsonLd());

        Assert.Equal("https://elm.example/1", root.GetProperty("url").GetString());
        Assert.Equal("https://elm.example/1", root.GetProperty("@id").GetString());
        Assert.Equal("The Elm Post", root.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("en-GB", root.GetProperty("inLanguage").GetString());
        Assert.Equal("2025-01-21T23:30:00-05:00", root.GetProperty("datePublished").GetString());
    }

    [Theory]
    [InlineData("Q42", "sameAs", "http://www.wikidata.org/entity/Q42")]
    [InlineData("https://crm.example/people/7", "sameAs", "https://crm.example/people/7")]
    [InlineData("people/7", "identifier", "people/7")]
    public void ExternalId_IsTheSameThingElsewhere(string id, string property, string value)
    {
        var actor = new Actor { Id = "a1", Name = "Ito", Kind = ActorKind.Person, ExternalId = id };

        JsonElement root = Parse(new Article { Text = "", Actors = [actor] }.ToJsonLd());

        Assert.Equal(value, root.GetProperty("mentions")[0].GetProperty(property).GetString());
    }

    /// <summary>Every id in the JSON, and whether the object that it stands in is the thing itself or a mere reference.</summary>
    private static IEnumerable<(string Id, bool HasType)> Ids(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name != "@context")
            .SelectMany(property => Ids(property.Value, name))
            .Concat(element.TryGetProperty(name, out JsonElement id) ? [(id.GetString()!, element.TryGetProperty("@type", out _))] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Ids(item, name)),
        _ => [],
    };

    private static Article MakeRich()
    {
        const string text = "🎈🎈 “No 🎈,” Jane Roe did not say in Paris, the report says.";
        var roe = new Actor
        {
            Id = "a1", Name = "Jane Roe", Kind = ActorKind.Person, Title = "Mayor", Affiliation = "Paris", Age = 52, Gender = Gender.Female,
            Aliases = ["Roe"],
            Mentions = [new Mention { Span = SpanOf("Jane Roe"), Kind = MentionKind.Name }],
        };
        Actor[] actors =
        [
            roe,
            new Actor
            {
                Id = "a2", Name = "Paris", Kind = ActorKind.Place,
                Mentions = [new Mention { Span = SpanOf("Paris"), Kind = MentionKind.Name }],
            },
            new Actor { Id = "a3", Name = "France", Kind = ActorKind.Country },
            new Actor { Id = "a4", Name = "police", Kind = ActorKind.Group },
            new Actor { Id = "a5", Name = "a neighbour", Kind = ActorKind.Unnamed, Affiliation = "Acme" },
            new Actor { Id = "a6", Name = "the report", Kind = ActorKind.Document },
            new Actor { Id = "a7", Name = "Acme", Kind = ActorKind.Organization },
        ];
        var attribution = new Attribution
        {
            Id = "t1", Source = [SpanOf("Jane Roe")], Cue = [SpanOf("did not say")], Content = [SpanOf("“No 🎈,”")],
            Speech = SpeechKind.Direct,
        };
        var quote = new Quote
        {
            Id = "q1", Text = "“No 🎈,”", Spans = [SpanOf("“No 🎈,”")], Kind = QuoteKind.Direct,
            Speakers = [roe, actors[2], actors[1]],
            Attribution = attribution,
        };
        return new Article
        {
            Id = "https://example.org/x",
            Text = text,
            Headline = new Headline { Text = "H" },
            Byline = new Byline { Text = "By A B", Authors = ["A B"] },
            PublishedOn = new DateOnly(2025, 1, 21),
            Dateline = new Dateline
            {
                Text = "PARIS", Span = SpanOf("Paris"), BodyStart = 0, Agency = "AP", Date = new DateOnly(2025, 1, 20),
                Places = [new Place { Name = "Paris", Region = "Île-de-France", Country = "France", Span = SpanOf("Paris") }],
            },
            Actors = actors,
            Attributions = [attribution],
            Quotes =
            [
                quote,
                new Quote { Id = "q2", Text = "No", Spans = [SpanOf("No")], Kind = QuoteKind.Mixed, Parent = quote },
                new Quote { Id = "q3", Text = "x", Spans = [SpanOf("No")], Kind = QuoteKind.Scare },
            ],
            Claims =
            [
                new Claim
                {
                    Id = "c1", Text = "No 🎈", Spans = [SpanOf("No 🎈")], Speakers = [roe, actors[3], actors[5]],
                    Attribution = attribution, Act = SpeechAct.Denial, Negated = true, Quotes = [quote],
                },
            ],
        };

        TextSpan SpanOf(string part)
        {
            int start = text.IndexOf(part, StringComparison.Ordinal);
            return new TextSpan(start, start + part.Length);
        }
    }

    private static JsonElement Parse(string sampleOrJson)
        => JsonDocument.Parse(
            sampleOrJson switch { "seed" => Seed.ToJsonLd(), "rich" => Rich.ToJsonLd(indented: true), _ => sampleOrJson }).RootElement;

    /// <summary>The part of the text that a place selects, counted in code points.</summary>
    private static string Slice(string text, JsonElement place)
    {
        JsonElement selector = place.GetProperty("selector");
        Assert.Equal("TextPositionSelector", selector.GetProperty("@type").GetString());
        int start = selector.GetProperty("start").GetInt32();
        return string.Concat(text.EnumerateRunes().Skip(start).Take(selector.GetProperty("end").GetInt32() - start));
    }

    /// <summary>All objects with a type of schema.org, the root first.</summary>
    private static IEnumerable<JsonElement> Nodes(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@type", out _) && TypesOf(element).Any(SchemaOrg.IsType))
            {
                yield return element;
            }

            foreach (JsonElement node in element.EnumerateObject().Where(property => property.Name != "@context")
                .SelectMany(property => Nodes(property.Value)))
            {
                yield return node;
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement node in element.EnumerateArray().SelectMany(Nodes))
            {
                yield return node;
            }
        }
    }

    private static string[] TypesOf(JsonElement node) => [.. Items(node.GetProperty("@type")).Select(type => type.GetString()!)];

    private static bool IsOf(JsonElement node, string type) => TypesOf(node).Contains(type);

    private static JsonElement[] Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    /// <summary>Keywords of JSON-LD, and terms with a prefix of another vocabulary.</summary>
    private static bool IsOutside(string property) => property[0] == '@' || property.Contains(':', StringComparison.Ordinal);
}
