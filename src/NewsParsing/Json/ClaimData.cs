namespace NewsParsing.Json;

/// <summary>A claim as JSON has it: actors, attribution and quotes by id.</summary>
internal sealed record ClaimData(
    string Id,
    string Text,
    IReadOnlyList<TextSpan> Spans,
    IReadOnlyList<string>? Speakers,
    string? Attribution,
    SpeechAct Act,
    bool Negated,
    IReadOnlyList<string>? Quotes,
    double Confidence = 1);
