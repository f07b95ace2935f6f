namespace NewsParsing;

/// <summary>A company, institution, party or group that a parser is to know by name.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record KnownOrganization
{
    /// <summary>The name; it becomes <see cref="Actor.Name"/>, also where the text has an alias.</summary>
    public required string Name { get; init; }

    /// <summary>Other names of this organisation alone, as its acronym. Never null.</summary>
    public IReadOnlyList<string> Aliases
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>
    /// The identifier in a list of one's own (Wikidata, CRM), which comes back as <see cref="Actor.ExternalId"/>; or null.
    /// </summary>
    public string? ExternalId { get; init; }

    /// <summary>An organisation by name alone.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static implicit operator KnownOrganization(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new KnownOrganization { Name = name };
    }
}
