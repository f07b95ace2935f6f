namespace NewsParsing.Store.Tests.Contract;

/// <summary>Something that is said in an article of <see cref="Stories"/>.</summary>
internal sealed record Said(IReadOnlyList<Actor> Speakers, string Text)
{
    public Said(Actor speaker, string text)
        : this([speaker], text)
    {
    }

    public IReadOnlyList<Actor>? Audience { get; init; }

    public bool IsClaim { get; init; }

    public QuoteKind Kind { get; init; }

    public SpeechAct Act { get; init; }

    public bool Negated { get; init; }

    public double Confidence { get; init; } = 0.9;
}
