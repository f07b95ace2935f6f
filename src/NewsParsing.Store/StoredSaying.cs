namespace NewsParsing.Store;

/// <summary>A quote or claim of a <see cref="NewsStore"/>, with the place where it stands.</summary>
/// <remarks>
/// What several articles carry in the same words, from the same speaker, is one saying: that of the article first published, with all of
/// them in <see cref="Carriers"/>. Immutable and safe to share between threads.
/// </remarks>
public sealed record StoredSaying
{
    /// <summary>The words; of a quote with its quotation marks.</summary>
    public required string Text { get; init; }

    /// <summary>Quote or claim.</summary>
    public required SayingKind Kind { get; init; }

    /// <summary>What the speakers do.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Whether the cue is negated.</summary>
    public required bool Negated { get; init; }

    /// <summary>The words that attribute it, or null.</summary>
    public required string? Cue { get; init; }

    /// <summary>How sure the parser is of the speakers, from 0 to 1.</summary>
    public required double SpeakerConfidence { get; init; }

    /// <summary>Who says it. Never null.</summary>
    public required IReadOnlyList<StoredActor> Speakers { get; init; }

    /// <summary>Who is spoken to. Never null.</summary>
    public required IReadOnlyList<StoredActor> Audience { get; init; }

    /// <summary>The key of the article: its <see cref="Article.Id"/>, or what <see cref="NewsStore.KeyOf"/> makes of one without.</summary>
    public required string ArticleKey { get; init; }

    /// <summary>The identifier of the quote or claim inside its article: <c>q1</c>, <c>c3</c>.</summary>
    public required string SayingId { get; init; }

    /// <summary>From its first character to its last in the text of the article, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The headline of the article, or null.</summary>
    public required string? Headline { get; init; }

    /// <summary>The publisher of the article, or null.</summary>
    public required string? Source { get; init; }

    /// <summary>The address of the article, or null.</summary>
    public required string? Url { get; init; }

    /// <summary>When the article was published, as precisely as it says; null without a date.</summary>
    public required DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The day on which the article was published, where it was, or null.</summary>
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>All articles that carry it, the first published first, this one among them. Never empty.</summary>
    public required IReadOnlyList<Carrier> Carriers { get; init; }

    /// <summary>Where the next page begins: the value for <see cref="SayingQuery.After"/>.</summary>
    public required string Cursor { get; init; }
}
