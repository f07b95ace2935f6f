namespace NewsParsing.Json;

/// <summary>An attribution as JSON has it: actors and parent by id.</summary>
internal sealed record AttributionData(
    string Id,
    SpanSet? Source,
    SpanSet? Cue,
    SpanSet Content,
    IReadOnlyList<string>? Speakers,
    SpeechKind Speech,
    SpeechAct Act,
    bool Negated,
    IReadOnlyList<string>? Audience,
    string? AudienceText,
    string? Parent,
    double Confidence = 1);
