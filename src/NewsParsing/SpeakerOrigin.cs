namespace NewsParsing;

/// <summary>What found a speaker.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record SpeakerOrigin
{
    /// <summary>How the words of the source led to the speaker: <c>NameInSource</c>, <c>PronounInSource</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// What found that name, description or pronoun in the text: <c>LabelledName</c>, <c>PersonPronoun</c>; null when the speaker was not
    /// found through a mention.
    /// </summary>
    public string? Mention { get; init; }
}
