using System.Text;
using System.Text.Json;

namespace NewsParsing.Tests.Json;

/// <summary>A lexicon file: what is read, and what a message says of each mistake.</summary>
public sealed class LexiconTests
{
    [Fact]
    public void Lexicon_WithEveryList_IsRead()
    {
        const string json =
            """
            {
              // Whom we follow.
              "people": ["Lena Oduya", { "name": "Tan See Leng", "aliases": ["Dr Tan"], "id": "Q7682362", "gender": "male" }],
              "organizations": ["Elm Press", { "name": "Harlow Water Board", "aliases": ["HWB"], "id": 17 }],
              "places": ["Oodnadatta", { "name": "Bukit Mertajam", "region": "Penang", "country": "Malaysia" }],
              "honorifics": ["Datuk", "Tan Sri"],
              "agencies": ["Bernama"],
              "cueVerbs": ["whatsapp", { "lemma": "clap back", "act": "criticism" },
                           { "lemma": "misspeak", "past": "misspoke", "participle": "misspoken" }],
            }
            """;
        var expected = new NewsParserOptions
        {
            People = ["Lena Oduya", new() { Name = "Tan See Leng", Aliases = ["Dr Tan"], ExternalId = "Q7682362", Gender = Gender.Male }],
            Organizations = ["Elm Press", new() { Name = "Harlow Water Board", Aliases = ["HWB"], ExternalId = "17" }],
            Places = ["Oodnadatta", new() { Name = "Bukit Mertajam", Region = "Penang", Country = "Malaysia" }],
            Honorifics = ["Datuk", "Tan Sri"],
            Agencies = ["Bernama"],
            CueVerbs =
            [
                "whatsapp", new() { Lemma = "clap back", Act = SpeechAct.Criticism },
                new() { Lemma = "misspeak", Past = "misspoke", Participle = "misspoken" },
            ],
        };

        Assert.Equal(expected, NewsParserOptions.FromJson(json));
        Assert.Equal(expected, NewsParserOptions.FromJson(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)])));
        Assert.Equal(new NewsParserOptions(), NewsParserOptions.FromJson("{}"));
    }

    [Fact]
    public void Null_IsTheSameAsLeftOut()
        => Assert.Equal(
            new NewsParserOptions
            {
                People = ["Ana Lind"], Organizations = ["Elm"], Places = ["Oslo"], CueVerbs = ["text"], Agencies = [], Honorifics = [],
            },
            NewsParserOptions.FromJson("""
                {"people": [{"name": "Ana Lind", "id": null, "gender": null, "aliases": []}],
                 "organizations": [{"name": "Elm", "id": null}], "places": [{"name": "Oslo", "region": null, "country": null}],
                 "cueVerbs": [{"lemma": "text", "act": null, "past": null, "participle": null}], "agencies": [], "honorifics": []}
                """));

    [Theory]
    [InlineData("\"female\"", Gender.Female)]
    [InlineData("\"male\"", Gender.Male)]
    public void Gender_IsAWord(string word, Gender gender)
        => Assert.Equal(gender, NewsParserOptions.FromJson($$"""{"people":[{"name":"Ana","gender":{{word}}}]}""").People[0].Gender);

    [Theory]
    [InlineData("denial", SpeechAct.Denial)]
    [InlineData("Perception", SpeechAct.Perception)]
    public void Act_IsAWordInAnyCase(string word, SpeechAct act)
        => Assert.Equal(act, NewsParserOptions.FromJson($$"""{"cueVerbs":[{"lemma":"nix","act":"{{word}}"}]}""").CueVerbs[0].Act);

    [Theory]
    [InlineData("17", "17")]
    [InlineData("1.50", "1.50")]
    [InlineData("\"crm-17\"", "crm-17")]
    public void Id_IsAsItIsWritten(string id, string expected)
    {
        NewsParserOptions options = NewsParserOptions.FromJson(
            $$"""{"people":[{"id":{{id}},"name":"Ana"}],"organizations":[{"id":{{id}},"name":"Elm"}]}""");

        Assert.Equal((expected, expected), (options.People[0].ExternalId, options.Organizations[0].ExternalId));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Mistake_IsNamedWithItsLine(string json, string message)
    {
        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => NewsParserOptions.FromJson(json)).Message);
        Assert.Equal(
            message,
            Assert.ThrowsAny<JsonException>(() => NewsParserOptions.FromJson(new MemoryStream(Encoding.UTF8.GetBytes(json)))).Message);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "[]", "line 1: a lexicon is a JSON object, not an array." },
        { "\n\"people\"", "line 2: a lexicon is a JSON object, not a string." },
        { "null", "line 1: a lexicon is a JSON object, not null." },
        {
            "{\n\"people\": [],\n\"peple\": []}",
            "line 3: 'peple' is no property of a lexicon, which has people, organizations, places, honorifics, agencies, cueVerbs."
        },
        { "{\"people\": {}}", "line 1: 'people' is an object, but should be an array." },
        { "{\"organizations\": \"Elm\"}", "line 1: 'organizations' is a string, but should be an array." },
        { "{\"places\":\n 5}", "line 2: 'places' is a number, but should be an array." },
        { "{\"honorifics\": true}", "line 1: 'honorifics' is a boolean, but should be an array." },
        { "{\"agencies\": null}", "line 1: 'agencies' is null, but should be an array." },
        { "{\"cueVerbs\": false}", "line 1: 'cueVerbs' is a boolean, but should be an array." },
        { "{\"people\": [\n7]}", "line 2: an entry of people is a number, but should be a string or an object." },
        { "{\"organizations\": [[]]}", "line 1: an entry of organizations is an array, but should be a string or an object." },
        { "{\"places\": [null]}", "line 1: an entry of places is null, but should be a string or an object." },
        { "{\"cueVerbs\": [true]}", "line 1: an entry of cueVerbs is a boolean, but should be a string or an object." },
        { "{\"honorifics\": [{}]}", "line 1: an entry is an object, but should be a string." },
        { "{\"agencies\": [null]}", "line 1: an entry is null, but should be a string." },
        { "{\"people\": [{\"name\": \"Ana\", \"aliases\": [5]}]}", "line 1: an entry is a number, but should be a string." },
        { "{\"people\": [{\"name\": \"Ana\", \"aliases\": \"A\"}]}", "line 1: 'aliases' is a string, but should be an array." },
        { "{\"organizations\": [{\"name\": \"Elm\", \"aliases\": {}}]}", "line 1: 'aliases' is an object, but should be an array." },
        // The line of what is missing is that where the entry begins.
        { "{\"people\": [\n{\n\"id\": \"1\"\n}]}", "line 2: the entry has no 'name'." },
        { "{\"organizations\": [\n{\n\"id\": \"1\"\n}]}", "line 2: the entry has no 'name'." },
        { "{\"places\": [\n{\n\"region\": \"Penang\"\n}]}", "line 2: the entry has no 'name'." },
        { "{\"cueVerbs\": [\n{\n\"past\": \"went\"\n}]}", "line 2: the entry has no 'lemma'." },
        { "{\"people\": [{\"name\": null}]}", "line 1: the entry has no 'name'." },
        // The properties.
        {
            "{\"people\": [{\"sex\": \"f\"}]}",
            "line 1: 'sex' is no property of an entry of people, which has name, aliases, id, gender."
        },
        {
            "{\"organizations\": [{\"gender\": \"f\"}]}",
            "line 1: 'gender' is no property of an entry of organizations, which has name, aliases, id."
        },
        { "{\"places\": [{\"id\": 1}]}", "line 1: 'id' is no property of an entry of places, which has name, region, country." },
        {
            "{\"cueVerbs\": [{\"name\": \"x\"}]}",
            "line 1: 'name' is no property of an entry of cueVerbs, which has lemma, act, past, participle."
        },
        { "{\"people\": [{\"name\": 5}]}", "line 1: 'name' is a number, but should be a string." },
        { "{\"people\": [{\"gender\": 5}]}", "line 1: 'gender' is a number, but should be a string." },
        { "{\"people\": [{\"id\": true}]}", "line 1: 'id' is a boolean, but should be a string or a number." },
        { "{\"organizations\": [{\"name\": []}]}", "line 1: 'name' is an array, but should be a string." },
        { "{\"organizations\": [{\"id\": {}}]}", "line 1: 'id' is an object, but should be a string or a number." },
        { "{\"places\": [{\"name\": 1}]}", "line 1: 'name' is a number, but should be a string." },
        { "{\"places\": [{\"region\": 1}]}", "line 1: 'region' is a number, but should be a string." },
        { "{\"places\": [{\"country\": 1}]}", "line 1: 'country' is a number, but should be a string." },
        { "{\"cueVerbs\": [{\"lemma\": 1}]}", "line 1: 'lemma' is a number, but should be a string." },
        { "{\"cueVerbs\": [{\"act\": 1}]}", "line 1: 'act' is a number, but should be a string." },
        { "{\"cueVerbs\": [{\"past\": 1}]}", "line 1: 'past' is a number, but should be a string." },
        { "{\"cueVerbs\": [{\"participle\": 1}]}", "line 1: 'participle' is a number, but should be a string." },
        // The values, whose line is that of the entry.
        { "{\"people\": [{\"gender\": \"f\"}]}", "line 1: 'f' is no gender, which is one of female, male." },
        {
            "{\"cueVerbs\": [{\"act\": \"3\"}]}",
            "line 1: '3' is no act, which is one of statement, denial, question, demand, promise, warning, accusation, praise, criticism, "
                + "agreement, prediction, belief, intention, emotion, perception."
        },
        { "{\"people\": [\"Ana\",\n\"\"]}", "line 2: people: the name is empty." },
        { "{\"people\": [\n{\"name\":\n\"\"}]}", "line 2: people: the name is empty." },
        { "{\"people\": [{\"name\": \"Ana\", \"aliases\": [\n\" \"]}]}", "line 2: aliases: the name is empty." },
        { "{\"organizations\": [{\"name\": \"Elm\", \"id\": \"\"}]}", "line 1: organizations: the id is empty." },
        { "{\"places\": [{\"name\": \"Oslo\", \"country\": \"\"}]}", "line 1: places: the country is empty." },
        { "{\"honorifics\": [\"\"]}", "line 1: honorifics: the name is empty." },
        { "{\"agencies\": [\"—\"]}", "line 1: agencies: the name '—' holds neither a letter nor a digit." },
        {
            "{\"cueVerbs\": [\n\n\"make peace\"]}",
            "line 3: cueVerbs: the lemma 'make peace' is a verb and 'peace', which is no particle; it may hold a verb and two particles at "
                + "most, as 'clap back'."
        },
        // The syntax.
        { "{\"people\": [\"\\uD800\"]}", "line 1: invalid UTF-8 or half of a surrogate pair." },
        { "{\n\"\\uD800\": []}", "line 2: invalid UTF-8 or half of a surrogate pair." },
        { "{\"people\": [{\n\"\\uD800\": 1}]}", "line 2: invalid UTF-8 or half of a surrogate pair." },
    };

    /// <summary>The words are those of the JSON reader, without its own count of lines, which begins at 0.</summary>
    [Theory]
    [InlineData("{\"people\": [\"Ana\"\n\"Lind\"]}", "line 2: '\"' is invalid after a value.")]
    [InlineData("{\"people\": [", "line 1: Expected depth to be zero at the end of the JSON payload.")]
    [InlineData("{}\n\n{}", "line 3: '{' is invalid after a single JSON value.")]
    [InlineData("", "line 1: The input does not contain any JSON tokens.")]
    public void SyntaxError_IsNamedWithItsLine(string json, string message)
    {
        string actual = Assert.ThrowsAny<JsonException>(() => NewsParserOptions.FromJson(json)).Message;

        Assert.StartsWith(message[..^1], actual, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", actual, StringComparison.Ordinal);
        Assert.EndsWith(".", actual, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidUtf8_IsNamedWithItsLine()
    {
        using var stream = new MemoryStream([.. "{\"people\":\n[\""u8, 0xFF, .. "\"]}"u8]);

        Assert.Equal(
            "line 2: invalid UTF-8 or half of a surrogate pair.",
            Assert.ThrowsAny<JsonException>(() => NewsParserOptions.FromJson(stream)).Message);
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("json", () => NewsParserOptions.FromJson((string)null!));
        Assert.Throws<ArgumentNullException>("utf8Json", () => NewsParserOptions.FromJson((Stream)null!));
    }
}
