namespace NewsParsing.Json;

/// <summary>A claim as JSON has it: actors, attribution and quotes by id.</summary>
internal sealed record ClaimData
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<TextSpan> Spans { get; init; }

    public IReadOnlyList<string>? Speakers { get; set; }

    public string? Attribution { get; set; }

    public SpeechAct Act { get; set; }

    public bool Negated { get; set; }

    public IReadOnlyList<string>? Quotes { get; set; }

    public double Confidence { get; set; } = 1;

    public double SpeakerConfidence { get; set; } = 1;

    public static ClaimData From(Claim claim, SpanConversion spans) => new()
    {
        Id = claim.Id,
        Text = claim.Text,
        Spans = spans.Of(claim.Spans),
        Speakers = [.. claim.Speakers.Select(actor => actor.Id)],
        Attribution = claim.Attribution?.Id,
        Act = claim.Act,
        Negated = claim.Negated,
        Quotes = [.. claim.Quotes.Select(quote => quote.Id)],
        Confidence = claim.Confidence,
        SpeakerConfidence = claim.SpeakerConfidence,
    };
}
