namespace NewsParsing;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A person who is named.</summary>
    Person,

    /// <summary>A company, institution, party, team or other organisation.</summary>
    Organization,

    /// <summary>A country or its government; capitals that stand for a government are aliases of it.</summary>
    Country,

    /// <summary>A place that is no country.</summary>
    Place,

    /// <summary>Several people who are not named one by one: <c>police</c>, <c>villagers</c>.</summary>
    Group,

    /// <summary>A report, poll, court paper, tweet or other text.</summary>
    Document,

    /// <summary>Somebody whom the article does not name: <c>a neighbour who asked not to be named</c>.</summary>
    Unnamed,
}
