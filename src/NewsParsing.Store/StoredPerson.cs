namespace NewsParsing.Store;

/// <summary>A person, organisation, country or place that speaks in the articles of a <see cref="NewsStore"/>.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StoredPerson
{
    /// <summary>
    /// What identifies it in this store, for <see cref="StoredActor.PersonKey"/>, <see cref="NewsStore.MergeAsync"/> and
    /// <see cref="NewsStore.SplitAsync"/>.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The name that most articles give.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, by most articles.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>All names that articles give, the most frequent first. Never empty.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The keys that were merged into this one by hand. Never null.</summary>
    public required IReadOnlyList<string> Merged { get; init; }

    /// <summary>Whether the name without middle initials may be any of several people with entries of their own.</summary>
    public required bool IsAmbiguous { get; init; }

    /// <summary>In how many articles it says something.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>How many quotes it says; what several articles carry counts once.</summary>
    public required int QuoteCount { get; init; }

    /// <summary>How many claims it makes; what several articles carry counts once.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>The first day on which it says something, or null.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>The last day on which it says something, or null.</summary>
    public required DateOnly? Last { get; init; }
}
