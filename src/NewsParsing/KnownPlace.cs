namespace NewsParsing;

/// <summary>A city or other place that a parser is to know by name.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record KnownPlace
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The state, province or other part of the country, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The country, which becomes <see cref="Place.Country"/> where a dateline names the place; or null.</summary>
    public string? Country { get; init; }

    /// <summary>A place by name alone.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static implicit operator KnownPlace(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new KnownPlace { Name = name };
    }
}
