namespace NewsParsing;

/// <summary>One place in the text where an actor is referred to.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Mention
{
    /// <summary>Where the mention stands: the name, the noun phrase or the pronoun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it is a name, a noun phrase or a pronoun.</summary>
    // How far a mention can be relied on differs by its kind: of the sources that are a name 96.5 % mean the right actor, of "he" and "she"
    // 87.7, of descriptions of somebody named 88.3 (docs/models/speakers.md).
    public required MentionKind Kind { get; init; }
}
