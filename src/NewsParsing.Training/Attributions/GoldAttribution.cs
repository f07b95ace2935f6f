namespace NewsParsing.Training.Attributions;

/// <summary>An attribution as annotated: half-open ranges of characters for each role.</summary>
internal sealed record GoldAttribution(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content)
{
    /// <summary>Whether marks stand in the content as it was printed: this is what quoted-speech recall counts.</summary>
    public bool IsQuoted { get; init; }
}
