namespace NewsParsing.Json;

/// <summary>A set of spans as JSON has it.</summary>
internal sealed record SpanSetData
{
    public required IReadOnlyList<TextSpan> Spans { get; init; }
}
