using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Writes actors as schema.org's persons, organisations and places.</summary>
internal sealed class JsonLdActors
{
    private readonly JsonLdPlaces _places;
    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, Actor> _bodies = [];

    /// <summary>
    /// Those who speak or whom somebody belongs to; schema.org wants a person or an organisation there, which a country alone is not.
    /// </summary>
    private readonly HashSet<string> _acting = [];

    public JsonLdActors(Article article, JsonLdPlaces places, Utf8JsonWriter json)
    {
        _places = places;
        _json = json;
        foreach (Actor actor in article.Actors)
        {
            // What an affiliation may name; of 2,217 affiliations in PolNeAR train 1,960 name an actor of the article, the rest are written
            // out by name.
            if (actor.Kind is ActorKind.Organization or ActorKind.Country or ActorKind.Place or ActorKind.Group)
            {
                // Two bodies of one name ("the council" of two towns): the one that is mentioned first.
                _bodies.TryAdd(actor.Name, actor);
            }
        }

        // "Chile said …": schema.org's spokenByCharacter and author take a person or an organisation, so the country is typed as both (199
        // quotes and claims of PolNeAR train have a country or place for a speaker).
        _acting.UnionWith(article.Quotes.SelectMany(quote => quote.Speakers).Select(actor => actor.Id));
        _acting.UnionWith(article.Claims.SelectMany(claim => claim.Speakers).Select(actor => actor.Id));
        foreach (Actor actor in article.Actors)
        {
            if (actor is { Kind: ActorKind.Person or ActorKind.Unnamed, Affiliation: { } affiliation }
                && _bodies.TryGetValue(affiliation, out Actor? body))
            {
                _acting.Add(body.Id);
            }
        }
    }

    public void Write(Actor actor)
    {
        _json.WriteStartObject();
        _json.WriteString("@id", JsonLdIds.Of(actor.Id));
        WriteType(actor);
        _json.WriteString("name", actor.Name);
        if (actor.Aliases.Count > 0)
        {
            _json.WriteStartArray("alternateName");
            foreach (string alias in actor.Aliases)
            {
                _json.WriteStringValue(alias);
            }

            _json.WriteEndArray();
        }

        if (actor.ExternalId is { } external)
        {
            WriteExternalId(external);
        }

        // schema.org has jobTitle and affiliation on Person alone.
        if (actor.Kind is ActorKind.Person or ActorKind.Unnamed)
        {
            WritePerson(actor);
        }

        // Document, group and unnamed have no type of their own in schema.org; without this a reader could not get them back.
        _json.WriteString("np:kind", ContractWord.Of(actor.Kind));
        _places.Write("np:occurrence", [.. actor.Mentions.Select(mention => mention.Span)]);
        _json.WriteEndObject();
    }

    /// <summary>An address, or a Wikidata item by its number, is the same thing elsewhere; any other id is just an id.</summary>
    private void WriteExternalId(string id)
    {
        // Wikidata's linked data names an item by http, not https: https://www.wikidata.org/wiki/Wikidata:Data_access.
        string? iri = JsonLdIds.IsIri(id) ? id
            : id.Length > 1 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? "http://www.wikidata.org/entity/" + id
            : null;
        _json.WriteString(iri is null ? "identifier" : "sameAs", iri ?? id);
    }

    private void WriteType(Actor actor)
    {
        (string type, string? whenActing) = actor.Kind switch
        {
            ActorKind.Person or ActorKind.Unnamed => ("Person", null),
            ActorKind.Country => ("Country", "GovernmentOrganization"),
            ActorKind.Place => ("Place", "Organization"),
            // "the report says": no agent in schema.org, where a creative work has authors and does not speak.
            ActorKind.Document => ("CreativeWork", null),
            _ => ("Organization", (string?)null),
        };
        if (whenActing is null || !_acting.Contains(actor.Id))
        {
            _json.WriteString("@type", type);
            return;
        }

        _json.WriteStartArray("@type");
        _json.WriteStringValue(type);
        _json.WriteStringValue(whenActing);
        _json.WriteEndArray();
    }

    private void WritePerson(Actor actor)
    {
        if (actor.Title is { } title)
        {
            _json.WriteString("jobTitle", title);
        }

        if (actor.Affiliation is { } affiliation)
        {
            if (_bodies.TryGetValue(affiliation, out Actor? body))
            {
                JsonLdIds.WriteReference(_json, "affiliation", body.Id);
            }
            else
            {
                _json.WriteStartObject("affiliation");
                _json.WriteString("@type", "Organization");
                _json.WriteString("name", affiliation);
                _json.WriteEndObject();
            }
        }

        if (actor.Gender is { } gender)
        {
            // schema.org's GenderType has these two as IRIs; text would be allowed and could not be compared.
            _json.WriteString("gender", gender == Gender.Female ? "https://schema.org/Female" : "https://schema.org/Male");
        }

        if (actor.Age is { } age)
        {
            // schema.org has a birthDate, which an age in a text does not give, and no age of a person.
            _json.WriteNumber("np:age", age);
        }
    }
}
