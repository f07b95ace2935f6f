namespace NewsParsing;

/// <summary>Somebody that a parser is to know by name.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record KnownPerson
{
    /// <summary>The name without title; it becomes <see cref="Actor.Name"/>, also where the text has an alias.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Other names of this person alone: <c>The Rock</c>, <c>Lula</c>. A family name need not be among them where articles give the full
    /// name first. Never null.
    /// </summary>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>
    /// The identifier in a list of one's own (Wikidata, CRM), which comes back as <see cref="Actor.ExternalId"/>; or null.
    /// </summary>
    public string? ExternalId { get; init; }

    /// <summary>The gender, by which <c>he</c> and <c>she</c> are resolved; null to leave it to the text.</summary>
    public Gender? Gender { get; init; }

    /// <summary>A person by name alone.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static implicit operator KnownPerson(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new KnownPerson { Name = name };
    }
}
