namespace NewsParsing.Store;

/// <summary>Which people are wanted; what is null is not asked for.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record PersonQuery
{
    /// <summary>
    /// Words with which words of the name begin, whatever case and accents: <c>merk ang</c> finds <c>Angela Merkel</c>. Any string is
    /// allowed.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>What the speaker is.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>The most answers, from 1; null for all.</summary>
    public int? Limit { get; init; }
}
