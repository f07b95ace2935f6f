namespace NewsParsing;

/// <summary>Who (source) by which words (cue) is given what (content).</summary>
/// <remarks>
/// Spans follow the PolNeAR guidelines (Newell, Margolin and Ruths, LREC 2018): the source is the whole noun phrase, the cue the verb
/// group or <c>according to</c>, the content everything attributed with its quotation marks and an introducing <c>that</c>.
/// Compares by value, actors and <see cref="Parent"/> by their ids. In a list, a parent stands before its children. Immutable and safe to
/// share between threads.
/// </remarks>
public sealed record Attribution
{
    /// <summary>The identifier, unique inside the article and the same from run to run: <c>t1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The words that name the source; reports that share a subject share its words
    /// (<c>Lee called the plan a risk and insisted that …</c>). Null when nobody is named.
    /// </summary>
    // Null in 891 of the 18,672 attributions of PolNeAR train ("it was reported that …").
    public SpanSet? Source { get; init; }

    /// <summary>The words that attribute; null when the content is attributed by its place alone.</summary>
    // Null where only the place attributes: a quotation that goes on after "she said" in the next paragraph.
    public SpanSet? Cue { get; init; }

    /// <summary>What is attributed.</summary>
    public required SpanSet Content { get; init; }

    /// <summary>The actors that speak, several for a joint statement; empty when nobody is identified. Never null.</summary>
    public IReadOnlyList<Actor> Speakers
    {
        get;
        init => field = ValueList<Actor>.From(value);
    } = ValueList<Actor>.Empty;

    /// <summary>Whether the content is quoted, quoted in part or reported.</summary>
    public required SpeechKind Speech { get; init; }

    /// <summary>What the source does by it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Whether the cue is negated: <c>did not say whether …</c>.</summary>
    public bool Negated { get; init; }

    /// <summary>The actors that were spoken to. Never null.</summary>
    public IReadOnlyList<Actor> Audience
    {
        get;
        init => field = ValueList<Actor>.From(value);
    } = ValueList<Actor>.Empty;

    /// <summary>The words that name who was spoken to (<c>reporters</c>), or null.</summary>
    public string? AudienceText { get; init; }

    /// <summary>The attribution in whose content this one is reported, or null.</summary>
    // "Lee said the mayor had promised a vote": 784 of the 18,672 attributions of PolNeAR train are reported inside another.
    public Attribution? Parent { get; init; }

    /// <summary>
    /// How sure the parser is, from 0 to 1, that there is such a report: that the content is attributed, to this source, and that the
    /// source means these speakers. To keep quotes and claims by who said them, use <see cref="Quote.SpeakerConfidence"/> and
    /// <see cref="Claim.SpeakerConfidence"/>.
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// What found this attribution, its parts and its speakers; null in one that was made by hand, by <see cref="AttributionParser"/> or
    /// read from JSON without <see cref="ArticleJsonOptions.Explain"/>. It says how and not what, so it is not compared.
    /// </summary>
    public AttributionOrigin? Origin { get; init; }

    /// <summary>
    /// Determines whether all properties but <see cref="Origin"/> are equal; of actors and <see cref="Parent"/> the ids are compared.
    /// </summary>
    /// <param name="other">The other attribution, or null.</param>
    public bool Equals(Attribution? other)
        => ReferenceEquals(this, other)
            || (other is not null
                && Id == other.Id
                && Equals(Source, other.Source)
                && Equals(Cue, other.Cue)
                && Content == other.Content
                && (Speech, Act, Negated, AudienceText) == (other.Speech, other.Act, other.Negated, other.AudienceText)
                && Confidence.Equals(other.Confidence)
                // By id: a chain of a hundred thousand parents, as a test builds it, would overflow the stack if each compared its own.
                && Parent?.Id == other.Parent?.Id
                && Actor.AreSame(Speakers, other.Speakers)
                && Actor.AreSame(Audience, other.Audience));

    /// <summary>Returns a hash of id and content.</summary>
    // Id and content are among what is compared and hardly ever equal by chance: equal articles have equal hashes, at the cost of two
    // fields.
    public override int GetHashCode() => HashCode.Combine(Id, Content);

    /// <summary>Returns speakers and content spans in one line.</summary>
    public override string ToString() => $"{Id} {string.Join(" and ", Speakers)}: {Content}";
}
