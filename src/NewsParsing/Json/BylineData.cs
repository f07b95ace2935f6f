namespace NewsParsing.Json;

/// <summary>A byline as JSON has it: the authors may be left out.</summary>
internal sealed record BylineData
{
    public required string Text { get; init; }

    public IReadOnlyList<string>? Authors { get; set; }

    public TextSpan? Span { get; set; }

    public static BylineData From(Byline byline) => new() { Text = byline.Text, Authors = byline.Authors, Span = byline.Span };

    public Byline ToByline() => new() { Text = Text, Authors = Authors ?? [], Span = Span };
}
