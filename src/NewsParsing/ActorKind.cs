using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>What an actor is.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A person who is named.</summary>
    Person,

    /// <summary>A company, institution, party, team or other organisation.</summary>
    Organization,

    /// <summary>A country or its government; capitals that stand for a government are aliases of it.</summary>
    // Apart from places: "Beijing rejected the claim" speaks as China, and "in Beijing" is a place.
    Country,

    /// <summary>A place that is no country.</summary>
    Place,

    /// <summary>Several people who are not named one by one: <c>police</c>, <c>villagers</c>.</summary>
    // "police", "residents": 2,054 of the 23,391 actors of PolNeAR train, and none an organisation with a name of its own.
    Group,

    /// <summary>A report, poll, court paper, tweet or other text.</summary>
    Document,

    /// <summary>Somebody whom the article does not name: <c>a neighbour who asked not to be named</c>.</summary>
    // "a neighbour who asked not to be named": 1,110 of the 23,391 actors of PolNeAR train.
    Unnamed,
}
