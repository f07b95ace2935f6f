namespace NewsParsing.Training.Attributions;

/// <summary>An attribution as annotated: half-open ranges of characters for each role.</summary>
internal sealed record GoldAttribution(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content);
