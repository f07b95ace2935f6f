namespace NewsParsing.Json;

/// <summary>A mention as JSON has it.</summary>
internal sealed record MentionData
{
    public required TextSpan Span { get; init; }

    public required MentionKind Kind { get; init; }

    public static MentionData From(Mention mention, SpanConversion spans) => new() { Span = spans.Of(mention.Span), Kind = mention.Kind };

    public Mention ToMention(SpanConversion spans) => new() { Span = spans.Of(Span), Kind = Kind };
}
