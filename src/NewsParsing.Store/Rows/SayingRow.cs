namespace NewsParsing.Store.Rows;

/// <summary>A row of <c>saying</c> with its links.</summary>
internal sealed record SayingRow
{
    /// <summary>The place in the article, from 0.</summary>
    public required int No { get; init; }

    /// <summary>The identifier inside the article: <c>q1</c>, <c>c3</c>.</summary>
    public required string Label { get; init; }

    /// <summary>A <see cref="SayingKind"/>.</summary>
    public required int Kind { get; init; }

    /// <summary>A <see cref="SpeechAct"/>.</summary>
    public required int Act { get; init; }

    public required bool Negated { get; init; }

    public required double Confidence { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string? Cue { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether it is a quote inside a claim of the same speakers, so that its words would be found and counted twice.</summary>
    public required bool Inside { get; init; }

    /// <summary>What sayings of the same words have in common, over zero; null for one of too few words.</summary>
    public required long? Words { get; init; }

    /// <summary>As what it counts for its speakers.</summary>
    public SayingCount Counts => Inside ? SayingCount.Nothing : Kind == (int)SayingKind.Claim ? SayingCount.Claim : SayingCount.Quote;

    public required IReadOnlyList<LinkRow> Links { get; init; }
}
