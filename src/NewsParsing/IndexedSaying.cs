namespace NewsParsing;

/// <summary>What a speaker of a <see cref="SpeakerIndex"/> says, and where.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record IndexedSaying
{
    /// <summary>The article that it stands in.</summary>
    public required Article Article { get; init; }

    /// <summary>The speaker, as that article knows them.</summary>
    public required Actor Speaker { get; init; }

    /// <summary>The quote or claim.</summary>
    public required ISaying Saying { get; init; }
}
