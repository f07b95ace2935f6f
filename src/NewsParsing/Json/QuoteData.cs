namespace NewsParsing.Json;

/// <summary>A quote as JSON has it: actors, attribution and parent by id.</summary>
internal sealed record QuoteData
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<TextSpan> Spans { get; init; }

    public required QuoteKind Kind { get; init; }

    public IReadOnlyList<string>? Speakers { get; set; }

    public string? Attribution { get; set; }

    public int Group { get; set; }

    public string? Parent { get; set; }

    // Left out means closed: 21 of the 9,503 quotes of PolNeAR train are not.
    public bool Closed { get; set; } = true;

    public double Confidence { get; set; } = 1;

    public double SpeakerConfidence { get; set; } = 1;

    public static QuoteData From(Quote quote, SpanConversion spans) => new()
    {
        Id = quote.Id,
        Text = quote.Text,
        Spans = spans.Of(quote.Spans),
        Kind = quote.Kind,
        Speakers = [.. quote.Speakers.Select(actor => actor.Id)],
        Attribution = quote.Attribution?.Id,
        Group = quote.Group,
        Parent = quote.Parent?.Id,
        Closed = quote.Closed,
        Confidence = quote.Confidence,
        SpeakerConfidence = quote.SpeakerConfidence,
    };
}
