namespace NewsParsing;

/// <summary>
/// What found an attribution and its parts: the name of a rule or of a learned decision, as the page docs/rules.md of the repository
/// describes them.
/// </summary>
/// <remarks>
/// For looking into results; names come and go with versions of the package. Compares by value. Immutable and safe to share between
/// threads.
/// </remarks>
public sealed record AttributionOrigin
{
    /// <summary>What made the attribution: <c>Labelled</c>, <c>SpeakerLabel</c>, <c>NestedReport</c>.</summary>
    public required string Attribution { get; init; }

    /// <summary>What gave it its source: <c>Linked</c>, <c>SharedSubject</c>; null without a source.</summary>
    public string? Source { get; init; }

    /// <summary>What found its content: <c>Chosen</c>, <c>VerbIntroduces</c>.</summary>
    public required string Content { get; init; }

    /// <summary>What found each of <see cref="Attribution.Speakers"/>, in their order. Never null.</summary>
    public IReadOnlyList<SpeakerOrigin> Speakers
    {
        get;
        init => field = ValueList<SpeakerOrigin>.From(value);
    } = ValueList<SpeakerOrigin>.Empty;
}
