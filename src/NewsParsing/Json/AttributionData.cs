using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>An attribution as JSON has it: actors and parent by id.</summary>
internal sealed record AttributionData
{
    public required string Id { get; init; }

    public SpanSet? Source { get; set; }

    public SpanSet? Cue { get; set; }

    public required SpanSet Content { get; init; }

    public IReadOnlyList<string>? Speakers { get; set; }

    public required SpeechKind Speech { get; init; }

    public SpeechAct Act { get; set; }

    public bool Negated { get; set; }

    public IReadOnlyList<string>? Audience { get; set; }

    public string? AudienceText { get; set; }

    public string? Parent { get; set; }

    // 1 where nothing is said: what a person annotated by hand is certain; the parser writes its own estimate.
    public double Confidence { get; set; } = 1;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AttributionOrigin? Origin { get; set; }

    public static AttributionData From(Attribution attribution, SpanConversion spans, bool hasOrigin) => new()
    {
        Id = attribution.Id,
        Source = spans.Of(attribution.Source),
        Cue = spans.Of(attribution.Cue),
        Content = spans.Of(attribution.Content)!,
        Speakers = [.. attribution.Speakers.Select(actor => actor.Id)],
        Speech = attribution.Speech,
        Act = attribution.Act,
        Negated = attribution.Negated,
        Audience = [.. attribution.Audience.Select(actor => actor.Id)],
        AudienceText = attribution.AudienceText,
        Parent = attribution.Parent?.Id,
        Confidence = attribution.Confidence,
        Origin = hasOrigin ? attribution.Origin : null,
    };
}
