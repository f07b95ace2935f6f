namespace NewsParsing;

/// <summary>What somebody is reported to hold, without quotation marks around the whole of it.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record Claim
{
    /// <summary>The identifier, unique inside the article and the same from run to run: <c>c1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The claim as printed, without an introducing <c>that</c>; several spans are joined by a space.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands. Never null.</summary>
    public required IReadOnlyList<TextSpan> Spans
    {
        get;
        init => field = ValueList<TextSpan>.From(value);
    }

    /// <summary>The actors that hold it; empty when nobody is identified. Never null.</summary>
    public IReadOnlyList<Actor> Speakers
    {
        get;
        init => field = ValueList<Actor>.From(value);
    } = ValueList<Actor>.Empty;

    /// <summary>The attribution that the claim is the content of, or null.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>What the speaker does by it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Whether the cue is negated: <c>did not say whether …</c>.</summary>
    public bool Negated { get; init; }

    /// <summary>The quoted fragments inside the claim. Never null.</summary>
    public IReadOnlyList<Quote> Quotes
    {
        get;
        init => field = ValueList<Quote>.From(value);
    } = ValueList<Quote>.Empty;

    /// <summary>How sure the parser is, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Returns speakers and text in one line.</summary>
    public override string ToString() => Speakers.Count == 0 ? Text : $"{string.Join(" and ", Speakers)}: {Text}";
}
