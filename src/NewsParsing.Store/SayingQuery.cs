namespace NewsParsing.Store;

/// <summary>Which sayings are wanted; what is null is not asked for, so that an empty query finds all.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record SayingQuery
{
    /// <summary>
    /// The full name of a speaker, as <see cref="NewsStore.MergeAsync"/> has joined names: <c>Donald J. Trump</c> finds <c>Donald Trump</c>
    /// too; or
    /// an <see cref="Actor.ExternalId"/> or <see cref="StoredPerson.Key"/>.
    /// </summary>
    public string? Who { get; init; }

    /// <summary>The full name of somebody who is spoken to.</summary>
    public string? Audience { get; init; }

    /// <summary>
    /// Words that the saying has in any order, and phrases in quotation marks: <c>"tax returns" audit</c>. Inflected forms and accents do
    /// not matter.
    /// Any string is allowed and none has operators; one without a letter or digit finds nothing, and more than 256 words are refused.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>What the speaker does.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>
    /// Quotes of one kind, or claims. Without it, a fragment in quotation marks that stands inside a claim of the same speakers is left
    /// out, since
    /// the claim has its words.
    /// </summary>
    public SayingKind? Kind { get; init; }

    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication, which counts too.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The publisher, as <see cref="Article.Source"/> has it, whatever the case.</summary>
    public string? Source { get; init; }

    /// <summary>The key of an article (<see cref="StoredSaying.ArticleKey"/>).</summary>
    public string? ArticleKey { get; init; }

    /// <summary>The least <see cref="ISaying.SpeakerConfidence"/>, from 0 to 1.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>The order of the answers.</summary>
    public SayingOrder Order { get; init; }

    /// <summary>The most answers, from 1; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>
    /// Go on after this saying: the <see cref="StoredSaying.Cursor"/> of the last one of the page before. Null for the first page.
    /// </summary>
    public string? After { get; init; }
}
