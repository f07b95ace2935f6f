namespace NewsParsing;

/// <summary>The headline of an article.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Headline
{
    /// <summary>The headline as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands in the text; null when it was given beside the text and does not stand in it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
