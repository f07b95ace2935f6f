namespace NewsParsing.Json;

/// <summary>A quote as JSON has it: actors, attribution and parent by id.</summary>
internal sealed record QuoteData(
    string Id,
    string Text,
    IReadOnlyList<TextSpan> Spans,
    QuoteKind Kind,
    IReadOnlyList<string>? Speakers,
    string? Attribution,
    int Group,
    string? Parent,
    bool Closed = true,
    double Confidence = 1);
