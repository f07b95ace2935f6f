namespace NewsParsing.Json;

/// <summary>A headline as JSON has it.</summary>
internal sealed record HeadlineData
{
    public required string Text { get; init; }

    public TextSpan? Span { get; set; }

    public static HeadlineData From(Headline headline, SpanConversion spans)
        => new() { Text = headline.Text, Span = spans.Of(headline.Span) };

    public Headline ToHeadline(SpanConversion spans) => new() { Text = Text, Span = spans.Of(Span) };
}
