namespace NewsParsing.Store.Export;

/// <summary>A row of the export: a saying with one of its speakers, or with none.</summary>
internal sealed record ExportRow
{
    public required string ArticleKey { get; init; }

    public required string SayingId { get; init; }

    public required SayingKind Kind { get; init; }

    public required SpeechAct Act { get; init; }

    public required bool Negated { get; init; }

    public required double Confidence { get; init; }

    public required string Text { get; init; }

    public required string? Cue { get; init; }

    public required TextSpan Span { get; init; }

    public required StoredActor? Speaker { get; init; }

    public required string? Audience { get; init; }

    public required string? Headline { get; init; }

    public required string? Source { get; init; }

    public required string? Url { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    public required DateOnly? PublishedOn { get; init; }

    public required long? Words { get; init; }

    public required bool Inside { get; init; }
}
