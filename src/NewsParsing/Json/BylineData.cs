namespace NewsParsing.Json;

/// <summary>A byline as JSON has it: the authors may be left out.</summary>
internal sealed record BylineData
{
    public required string Text { get; init; }

    public IReadOnlyList<string>? Authors { get; set; }

    public TextSpan? Span { get; set; }

    public static BylineData From(Byline byline, SpanConversion spans)
        => new() { Text = byline.Text, Authors = byline.Authors, Span = spans.Of(byline.Span) };

    public Byline ToByline(SpanConversion spans) => new() { Text = Text, Authors = Authors ?? [], Span = spans.Of(Span) };
}
