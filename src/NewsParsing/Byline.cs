namespace NewsParsing;

/// <summary>The line that names an article's authors.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Byline
{
    /// <summary>The byline as printed: <c>By Jane Roe and Max Poe</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The authors' names in the printed order. Never null.</summary>
    public IReadOnlyList<string> Authors
    {
        get;
        init => field = ValueList<string>.From(value);
    } = ValueList<string>.Empty;

    /// <summary>Where it stands in the text; null when it was given beside the text and does not stand in it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
