namespace NewsParsing;

/// <summary>Somebody or something that the article refers to and that can speak or be spoken of.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Actor
{
    /// <summary>The identifier, unique inside the article and the same from run to run: <c>a1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The fullest name in the article, titles left out; the noun phrase for somebody who is not named; the name of the user's own list for
    /// a <see cref="KnownPerson"/> or <see cref="KnownOrganization"/>.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What the actor is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The title or role that the article gives (<c>Russian President</c>), or null.</summary>
    public string? Title { get; init; }

    /// <summary>The organisation, place or country that the article ties the actor to, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The age in years that the article gives, or null.</summary>
    public int? Age { get; init; }

    /// <summary>The gender that the text gives, or null.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The identifier that the user's own list gives this person or organisation, as a Wikidata or CRM id, or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The other names and noun phrases that refer to the actor, in order of first use, each once. Never null.</summary>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>Every place that refers to the actor, in the order of the text; at least one in a parsed article. Never null.</summary>
    // None in an actor that a test builds by hand, or that JSON gives by id, name and kind alone.
    public IReadOnlyList<Mention> Mentions
    {
        get;
        init => field = ValueList<Mention>.From(value);
    } = ValueList<Mention>.Empty;

    /// <summary>Whether two lists name the same actors, by id, in the same order.</summary>
    // By id, as JSON has them. By value, an article read again would compare an actor's mentions once for each quote: quadratic where one
    // actor speaks all the time.
    internal static bool AreSame(IReadOnlyList<Actor> left, IReadOnlyList<Actor> right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (left[i].Id != right[i].Id)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
