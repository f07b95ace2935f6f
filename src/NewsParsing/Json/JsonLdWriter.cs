using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsParsing.Json;

/// <summary>
/// Writes an article as linked data: schema.org's <c>NewsArticle</c> with its <c>Quotation</c>s, <c>Claim</c>s and actors. Places in the
/// text are <c>SpecificResource</c>s with a <c>TextPositionSelector</c> of the W3C Web Annotation model. What neither vocabulary has a word
/// for is in <c>np:</c>.
/// </summary>
internal sealed class JsonLdWriter
{
    /// <summary>Escapes what ends a script element; letters of every language stand as themselves.</summary>
    // An article that holds "</script>" in a script element of HTML would end it: < and > are escaped, which RFC 8259 allows anywhere in a
    // string.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly Article _article;
    private readonly Utf8JsonWriter _json;
    private readonly JsonLdPlaces _places;
    private readonly string _articleId;
    private readonly string? _base;

    /// <summary>The quotes that are written: speech.</summary>
    private readonly HashSet<string> _quotations;

    private JsonLdWriter(Article article, Utf8JsonWriter json)
    {
        _article = article;
        _json = json;
        _base = IsIri(article.Id) ? article.Id : IsIri(article.Url) ? article.Url : null;
        // An id such as "items.jsonl:3" is no address: the article is then a fragment of whatever document it stands in.
        _articleId = _base ?? "#article";
        _places = new JsonLdPlaces(article.Text, _articleId, json);
        // A title or a scare quote is no schema.org Quotation, which somebody speaks: 954 of the 9,503 quotes of PolNeAR train.
        _quotations = [.. article.Quotes.Where(quote => quote.IsSpeech).Select(quote => quote.Id)];
    }

    public static void Write(Article article, Stream stream, bool indented)
    {
        using var json = new Utf8JsonWriter(stream, Options(indented));
        new JsonLdWriter(article, json).Write();
    }

    public static void Write(Article article, IBufferWriter<byte> output, bool indented)
    {
        using var json = new Utf8JsonWriter(output, Options(indented));
        new JsonLdWriter(article, json).Write();
    }

    // Line feeds on Windows too, so that the same article has the same bytes everywhere.
    private static JsonWriterOptions Options(bool indented) => new() { Encoder = Encoder, Indented = indented, NewLine = "\n" };

    private void Write()
    {
        _json.WriteStartObject();
        JsonLdContext.Write(_json, _base);
        _json.WriteString("@id", _articleId);
        _json.WriteString("@type", "NewsArticle");
        WriteOptional("identifier", _article.Id);
        WriteOptional("url", _article.Url);
        if (_article.Source is { } source)
        {
            _json.WritePropertyName("publisher");
            WriteNamed("Organization", source);
        }

        WriteOptional("inLanguage", _article.Language);
        WriteOptional("headline", _article.Headline?.Text);
        WriteAuthors();
        WriteOptional("datePublished", _article.Published.Format());

        WriteDateline();
        _json.WriteString("articleBody", _article.Text);
        _json.WriteStartArray("mentions");
        var actors = new JsonLdActors(_article, _places, _json);
        foreach (Actor actor in _article.Actors)
        {
            actors.Write(actor);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("hasPart");
        foreach (Quote quote in _article.Quotes)
        {
            if (quote.IsSpeech)
            {
                WriteQuotation(quote);
            }
        }

        foreach (Claim claim in _article.Claims)
        {
            WriteClaim(claim);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteAuthors()
    {
        if (_article.Byline is not { Authors.Count: > 0 } byline)
        {
            return;
        }

        _json.WriteStartArray("author");
        foreach (string author in byline.Authors)
        {
            WriteNamed("Person", author);
        }

        _json.WriteEndArray();
    }

    private void WriteDateline()
    {
        if (_article.Dateline is not { } dateline)
        {
            return;
        }

        _json.WriteString("dateline", dateline.Text);
        if (dateline.Date is { } date)
        {
            // schema.org: datePublished is the day in print, dateCreated that of the work, which is what a dateline dates.
            _json.WriteString("dateCreated", Iso(date));
        }

        if (dateline.Agency is { } agency)
        {
            _json.WritePropertyName("sourceOrganization");
            WriteNamed("Organization", agency);
        }

        if (dateline.Places.Count > 0)
        {
            // schema.org's locationCreated is where a work was created, "which may not be the same as the location depicted": so is a
            // dateline's place.
            _json.WriteStartArray("locationCreated");
            foreach (Place place in dateline.Places)
            {
                WritePlace(place);
            }

            _json.WriteEndArray();
        }
    }

    private void WritePlace(Place place)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "Place");
        _json.WriteString("name", place.Name);
        int depth = 1;
        // "Springfield, Illinois, United States" as schema.org nests it: a place in an administrative area in a country.
        foreach ((string type, string? name) in new[] { ("AdministrativeArea", place.Region), ("Country", place.Country) })
        {
            if (name is not null)
            {
                _json.WriteStartObject("containedInPlace");
                _json.WriteString("@type", type);
                _json.WriteString("name", name);
                depth++;
            }
        }

        for (; depth > 0; depth--)
        {
            if (depth == 1)
            {
                _places.Write("np:occurrence", [place.Span]);
            }

            _json.WriteEndObject();
        }
    }

    private void WriteQuotation(Quote quote)
    {
        _json.WriteStartObject();
        WriteHead(quote.Id, "Quotation", quote.Text);
        // schema.org's Quotation: the character (fictional or not) who speaks it; its author or creator would be who wrote the page.
        WriteSpeakers("spokenByCharacter", quote.Speakers);
        // A speech inside a title that is quoted belongs to the next quotation around both, if any.
        Quote? parent = quote.Parent;
        while (parent is not null && !_quotations.Contains(parent.Id))
        {
            parent = parent.Parent;
        }

        if (parent is not null)
        {
            JsonLdIds.WriteReference(_json, "isPartOf", parent.Id);
        }

        _json.WriteString("np:kind", quote.Kind == QuoteKind.Direct ? "direct" : "mixed");
        _json.WriteNumber("np:utterance", quote.Group);
        _json.WriteNumber("np:confidence", quote.Confidence);
        _json.WriteNumber("np:speakerConfidence", quote.SpeakerConfidence);
        _places.Write("np:occurrence", quote.Spans);
        WriteAttribution(quote.Attribution);
        _json.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        _json.WriteStartObject();
        WriteHead(claim.Id, "Claim", claim.Text);
        // schema.org's Claim is authored by who makes it and appears in a work ("appearance"), as fact checkers' ClaimReview has it.
        WriteSpeakers("author", claim.Speakers);
        _json.WriteStartObject("appearance");
        _json.WriteString("@id", _articleId);
        _json.WriteEndObject();
        JsonLdIds.WriteReferences(_json, "hasPart", claim.Quotes.Select(quote => quote.Id).Where(_quotations.Contains));

        _json.WriteString("np:act", ContractWord.Of(claim.Act));
        _json.WriteBoolean("np:negated", claim.Negated);
        _json.WriteNumber("np:confidence", claim.Confidence);
        _json.WriteNumber("np:speakerConfidence", claim.SpeakerConfidence);
        _places.Write("np:occurrence", claim.Spans);
        WriteAttribution(claim.Attribution);
        _json.WriteEndObject();
    }

    private void WriteHead(string id, string type, string text)
    {
        _json.WriteString("@id", JsonLdIds.Of(id));
        _json.WriteString("@type", type);
        _json.WriteString("text", text);
    }

    /// <summary>A document is no person or organisation, but what the words are based on.</summary>
    // In PolNeAR train 756 quotes and claims have a document for a speaker ("the filing says"), most of them claims.
    private void WriteSpeakers(string property, IReadOnlyList<Actor> speakers)
    {
        JsonLdIds.WriteReferences(_json, property, Ids(speakers.Where(actor => actor.Kind != ActorKind.Document)));
        JsonLdIds.WriteReferences(_json, "isBasedOn", Ids(speakers.Where(actor => actor.Kind == ActorKind.Document)));
    }

    private static IEnumerable<string> Ids(IEnumerable<Actor> actors) => actors.Select(actor => actor.Id);

    private void WriteAttribution(Attribution? attribution)
    {
        _places.Write("np:source", attribution?.Source?.Spans);
        _places.Write("np:cue", attribution?.Cue?.Spans);
    }

    private void WriteNamed(string type, string name)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", type);
        _json.WriteString("name", name);
        _json.WriteEndObject();
    }

    private void WriteOptional(string property, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(property, value);
        }
    }

    // RFC 3986, 5.1: a base has no fragment of its own, so "#q1" of the article "https://x.example/a#b" would belong to all of a.
    private static bool IsIri(string? id) => JsonLdIds.IsIri(id) && !id!.Contains('#', StringComparison.Ordinal);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
