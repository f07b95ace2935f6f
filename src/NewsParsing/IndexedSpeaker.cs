namespace NewsParsing;

/// <summary>A person, organisation, country or place that speaks in the articles of a <see cref="SpeakerIndex"/>.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record IndexedSpeaker
{
    /// <summary>The full name by which most articles know the speaker; the longer one of two that are as frequent.</summary>
    public required string Name { get; init; }

    /// <summary>What the speaker is, by most articles.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The identifier of the user's own list, or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>
    /// Whether the name without middle initials may be any of several people, whose names differ in these alone and who have entries of
    /// their own.
    /// </summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>All full names by which articles know the speaker, the most frequent first. Never null.</summary>
    public required IReadOnlyList<string> Names
    {
        get;
        init => field = ValueList<string>.From(value);
    }

    /// <summary>The titles and roles that articles give, the most frequent first. Never null.</summary>
    public IReadOnlyList<string> Titles
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>In how many articles the speaker says something.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>How many of the sayings are quotes.</summary>
    public required int QuoteCount { get; init; }

    /// <summary>How many of the sayings are claims; a quoted fragment inside a claim is not counted beside it.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>What the speaker says, in the order in which the articles were added and of their texts. Never null.</summary>
    public required IReadOnlyList<IndexedSaying> Sayings
    {
        get;
        init => field = ValueList<IndexedSaying>.From(value);
    }

    /// <summary>Returns name and counts in one line.</summary>
    public override string ToString()
        => $"{Name}: {Count(QuoteCount, "quote")}, {Count(ClaimCount, "claim")} in {Count(ArticleCount, "article")}";

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
