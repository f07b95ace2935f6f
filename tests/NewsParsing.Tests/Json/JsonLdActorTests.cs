using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>Actors, their types and what refers to them, in the linked data.</summary>
public sealed class JsonLdActorTests
{
    [Theory]
    [InlineData(ActorKind.Person, "\"Person\"", "\"Person\"")]
    [InlineData(ActorKind.Unnamed, "\"Person\"", "\"Person\"")]
    [InlineData(ActorKind.Organization, "\"Organization\"", "\"Organization\"")]
    [InlineData(ActorKind.Group, "\"Organization\"", "\"Organization\"")]
    [InlineData(ActorKind.Document, "\"CreativeWork\"", "\"CreativeWork\"")]
    [InlineData(ActorKind.Country, "\"Country\"", "[\"Country\",\"GovernmentOrganization\"]")]
    [InlineData(ActorKind.Place, "\"Place\"", "[\"Place\",\"Organization\"]")]
    public void Type_OfACountryOrPlaceThatSpeaks_IsThatOfABodyToo(ActorKind kind, string silent, string speaking)
    {
        var actor = new Actor { Id = "a1", Name = "Chile", Kind = kind };
        var silence = new Article { Text = "", Actors = [actor] };

        Assert.Equal(silent, Mention(silence).GetProperty("@type").GetRawText());
        Assert.Equal(
            speaking,
            Mention(silence with
            {
                Quotes = [new Quote { Id = "q1", Text = "", Spans = [], Kind = QuoteKind.Direct, Speakers = [actor] }],
            }).GetProperty("@type").GetRawText());
        Assert.Equal(
            speaking,
            Mention(silence with { Claims = [new Claim { Id = "c1", Text = "", Spans = [], Speakers = [actor] }] })
                .GetProperty("@type").GetRawText());
    }

    [Theory]
    [InlineData(ActorKind.Person, "person")]
    [InlineData(ActorKind.Document, "document")]
    [InlineData(ActorKind.Unnamed, "unnamed")]
    public void Kind_IsTheWordOfTheContract(ActorKind kind, string word)
        => Assert.Equal(word, Mention(ArticleOf(new Actor { Id = "a1", Name = "x", Kind = kind })).GetProperty("np:kind").GetString());

    [Theory]
    [InlineData(ActorKind.Organization, "{\"@id\":\"#a2\"}")]
    [InlineData(ActorKind.Group, "{\"@id\":\"#a2\"}")]
    [InlineData(ActorKind.Place, "{\"@id\":\"#a2\"}")]
    [InlineData(ActorKind.Country, "{\"@id\":\"#a2\"}")]
    [InlineData(ActorKind.Person, "{\"@type\":\"Organization\",\"name\":\"Elm\"}")]
    [InlineData(ActorKind.Unnamed, "{\"@type\":\"Organization\",\"name\":\"Elm\"}")]
    [InlineData(ActorKind.Document, "{\"@type\":\"Organization\",\"name\":\"Elm\"}")]
    public void Affiliation_ThatIsABodyOfTheArticle_IsAReference(ActorKind kind, string affiliation)
    {
        foreach (ActorKind member in new[] { ActorKind.Person, ActorKind.Unnamed })
        {
            Article article = ArticleOf(
                new Actor { Id = "a1", Name = "Ada Roe", Kind = member, Affiliation = "Elm" },
                new Actor { Id = "a2", Name = "Elm", Kind = kind });

            Assert.Equal(affiliation, Mention(article).GetProperty("affiliation").GetRawText());
        }
    }

    [Theory]
    [InlineData(ActorKind.Person, "[\"Country\",\"GovernmentOrganization\"]")]
    [InlineData(ActorKind.Unnamed, "[\"Country\",\"GovernmentOrganization\"]")]
    [InlineData(ActorKind.Organization, "\"Country\"")]
    [InlineData(ActorKind.Document, "\"Country\"")]
    public void Country_ThatAPersonBelongsTo_IsABody(ActorKind member, string type)
    {
        Article article = ArticleOf(
            new Actor { Id = "a1", Name = "Chile", Kind = ActorKind.Country },
            new Actor { Id = "a2", Name = "x", Kind = member, Affiliation = "Chile" });

        Assert.Equal(type, Mention(article).GetProperty("@type").GetRawText());
    }

    [Fact]
    public void Affiliation_OfTwoBodiesOfOneName_IsTheFirst()
    {
        Article article = ArticleOf(
            new Actor { Id = "a1", Name = "Ada Roe", Kind = ActorKind.Person, Affiliation = "the council" },
            new Actor { Id = "a2", Name = "the council", Kind = ActorKind.Group },
            new Actor { Id = "a3", Name = "the council", Kind = ActorKind.Group });

        Assert.Equal("#a2", Mention(article).GetProperty("affiliation").GetProperty("@id").GetString());
    }

    [Fact]
    public void Person_OfWhomNothingIsKnown_HasANameAlone()
        => Assert.Equal(
            """{"@id":"#a1","@type":"Person","name":"Ada Roe","np:kind":"person"}""",
            Mention(ArticleOf(new Actor { Id = "a1", Name = "Ada Roe", Kind = ActorKind.Person })).GetRawText());

    [Fact]
    public void Organization_HasNothingOfAPerson()
        => Assert.Equal(
            """{"@id":"#a1","@type":"Organization","name":"Elm","np:kind":"organization"}""",
            Mention(ArticleOf(new Actor
            {
                Id = "a1", Name = "Elm", Kind = ActorKind.Organization, Title = "t", Affiliation = "b", Age = 7, Gender = Gender.Male,
            })).GetRawText());

    [Theory]
    [InlineData(Gender.Female, "https://schema.org/Female")]
    [InlineData(Gender.Male, "https://schema.org/Male")]
    public void Gender_IsSchemaOrgs(Gender gender, string iri)
        => Assert.Equal(
            iri,
            Mention(ArticleOf(new Actor { Id = "a1", Name = "x", Kind = ActorKind.Person, Gender = gender }))
                .GetProperty("gender").GetString());

    [Theory]
    [InlineData("Q42", "sameAs", "http://www.wikidata.org/entity/Q42")]
    [InlineData("Q0", "sameAs", "http://www.wikidata.org/entity/Q0")]
    [InlineData("Q9", "sameAs", "http://www.wikidata.org/entity/Q9")]
    [InlineData("Q", "identifier", "Q")]
    [InlineData("Q4x", "identifier", "Q4x")]
    [InlineData("Qx4", "identifier", "Qx4")]
    [InlineData("42", "identifier", "42")]
    [InlineData("P42", "identifier", "P42")]
    [InlineData("http://crm.example/7", "sameAs", "http://crm.example/7")]
    [InlineData("urn:crm:7", "sameAs", "urn:crm:7")]
    [InlineData("tag:crm.example,2025:7", "sameAs", "tag:crm.example,2025:7")]
    [InlineData("ftp://crm.example/7", "identifier", "ftp://crm.example/7")]
    [InlineData("a:1", "identifier", "a:1")]
    public void ExternalId_OfAddressesAndWikidata_IsTheSameThing(string id, string property, string value)
    {
        JsonElement mention = Mention(ArticleOf(new Actor { Id = "a1", Name = "x", Kind = ActorKind.Group, ExternalId = id }));

        Assert.Equal(value, mention.GetProperty(property).GetString());
        Assert.False(mention.TryGetProperty(property == "sameAs" ? "identifier" : "sameAs", out _));
    }

    [Theory]
    [InlineData("a 1", "#a%201")]
    [InlineData("a#1", "#a%231")]
    [InlineData("å", "#%C3%A5")]
    public void Id_IsEscapedAsAFragment(string id, string fragment)
        => Assert.Equal(
            fragment, Mention(ArticleOf(new Actor { Id = id, Name = "x", Kind = ActorKind.Group })).GetProperty("@id").GetString());

    [Theory]
    [InlineData("story", "https://elm.example/1", "https://elm.example/1")]
    [InlineData("urn:elm:1", "https://elm.example/1", "urn:elm:1")]
    [InlineData("https://elm.example/1#b", null, "#article")]
    [InlineData("story", "https://elm.example/1#b", "#article")]
    [InlineData("story", "/1", "#article")]
    public void Base_IsTheIdOrElseTheAddress_IfItIsAnIriWithoutAFragment(string id, string? url, string expected)
    {
        JsonElement root = Parse(new Article { Text = "", Id = id, Url = url });

        Assert.Equal(expected, root.GetProperty("@id").GetString());
        Assert.Equal(
            expected == "#article" ? null : expected,
            root.GetProperty("@context")[1].TryGetProperty("@base", out JsonElement value) ? value.GetString() : null);
    }

    /// <summary>A speech inside a quoted title is part of the speech around the title.</summary>
    [Fact]
    public void Quotation_InsideATitle_IsPartOfTheQuotationAroundBoth()
    {
        Quote outer = new() { Id = "q1", Text = "", Spans = [], Kind = QuoteKind.Direct };
        Quote title = new() { Id = "q2", Text = "", Spans = [], Kind = QuoteKind.Title, Parent = outer };
        Quote name = new() { Id = "q3", Text = "", Spans = [], Kind = QuoteKind.Name, Parent = title };
        Quote inner = new() { Id = "q4", Text = "", Spans = [], Kind = QuoteKind.Mixed, Parent = name };
        Quote lone = new() { Id = "q5", Text = "", Spans = [], Kind = QuoteKind.Scare };
        Quote last = new() { Id = "q6", Text = "", Spans = [], Kind = QuoteKind.Direct, Parent = lone };

        JsonElement parts = Parse(new Article
        {
            Text = "", Quotes = [outer, title, name, inner, lone, last],
            Claims =
            [
                new Claim { Id = "c1", Text = "", Spans = [], Quotes = [lone, inner] },
                new Claim { Id = "c2", Text = "", Spans = [], Quotes = [lone] },
            ],
        }).GetProperty("hasPart");

        Assert.Equal(["#q1", "#q4", "#q6", "#c1", "#c2"], parts.EnumerateArray().Select(part => part.GetProperty("@id").GetString()!));
        Assert.Equal("#q1", parts[1].GetProperty("isPartOf").GetProperty("@id").GetString());
        Assert.False(parts[0].TryGetProperty("isPartOf", out _));
        Assert.False(parts[2].TryGetProperty("isPartOf", out _));
        Assert.Equal("""[{"@id":"#q4"}]""", parts[3].GetProperty("hasPart").GetRawText());
        Assert.False(parts[4].TryGetProperty("hasPart", out _));
    }

    private static Article ArticleOf(params Actor[] actors) => new() { Text = "", Actors = actors };

    private static JsonElement Mention(Article article) => Parse(article).GetProperty("mentions")[0];

    private static JsonElement Parse(Article article) => JsonDocument.Parse(article.ToJsonLd()).RootElement;
}
