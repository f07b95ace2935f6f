namespace NewsParsing;

/// <summary>One place in the text where an actor is referred to.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Mention
{
    /// <summary>Where the mention stands: the name, the noun phrase or the pronoun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it is a name, a noun phrase or a pronoun.</summary>
    // In GUM 96.4 % of the references by name mean the right actor, 81.2 by "he" or "she", 51.0 by description (docs/models/speakers.md).
    public required MentionKind Kind { get; init; }
}
