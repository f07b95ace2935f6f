namespace NewsParsing;

/// <summary>A run inside quotation marks, whoever it belongs to.</summary>
/// <remarks>
/// Compares by value, speakers, <see cref="Attribution"/> and <see cref="Parent"/> by their ids. In a list, a parent stands before its
/// children. Immutable and safe to share between threads.
/// </remarks>
public sealed record Quote : ISaying
{
    /// <summary>The identifier, unique inside the article and the same from run to run: <c>q1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The quoted text with its quotation marks; the parts of a quote that has several spans are joined by a line feed.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// Where it stands, quotation marks included: one span, or one per paragraph when it runs on over paragraphs; one more for each head of
    /// a page that interrupts it. Never null.
    /// </summary>
    public required IReadOnlyList<TextSpan> Spans
    {
        get;
        init => field = ValueList<TextSpan>.From(value);
    }

    /// <summary>Speech (direct or mixed) or something else that is quoted.</summary>
    public required QuoteKind Kind { get; init; }

    // Title, name and scare are not spoken: 954 of the 9,503 quotes of PolNeAR train.
    internal bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Mixed;

    /// <summary>The actors that speak; empty when nobody is identified or it is no speech. Never null.</summary>
    public IReadOnlyList<Actor> Speakers
    {
        get;
        init => field = ValueList<Actor>.From(value);
    } = ValueList<Actor>.Empty;

    /// <summary>The attribution that this quote is content of, or null.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The number of the utterance, from 1: quotes of one utterance (interrupted by <c>she said</c>) share it.</summary>
    public int Group { get; init; }

    /// <summary>The quote that this one is nested in, or null.</summary>
    // "“He told me ‘go’,” she said": 328 of the 9,503 quotes of PolNeAR train stand in another.
    public Quote? Parent { get; init; }

    /// <summary>Whether a closing quotation mark was found.</summary>
    // 21 of the 9,503 quotes of PolNeAR train are not closed in the text; a parse of a text of one million open marks has only such.
    public bool Closed { get; init; } = true;

    /// <summary>
    /// How sure the parser is of <see cref="Kind"/> (speech, a title, a name …), from 0 to 1. It says nothing about who speaks:
    /// <see cref="SpeakerConfidence"/> does.
    /// </summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// How sure the parser is of who said it, from 0 to 1: an estimate of how often the first of <see cref="Speakers"/> is right, given
    /// that the words are speech. 0 when <see cref="Speakers"/> is empty. The number to filter by.
    /// </summary>
    /// <remarks>
    /// Calibrated on annotated news: of those with 0.9 or more about 95 in 100 have the right speaker. Whether the actor's name is the
    /// fullest of the article is not judged.
    /// </remarks>
    public double SpeakerConfidence { get; init; } = 1;

    /// <summary>
    /// Determines whether all properties are equal; of speakers, <see cref="Attribution"/> and <see cref="Parent"/> the ids are compared.
    /// </summary>
    /// <param name="other">The other quote, or null.</param>
    public bool Equals(Quote? other)
        => ReferenceEquals(this, other)
            || (other is not null
                && Id == other.Id
                && Text == other.Text
                && Spans.Equals(other.Spans)
                && (Kind, Group, Closed) == (other.Kind, other.Group, other.Closed)
                && Confidence.Equals(other.Confidence)
                && SpeakerConfidence.Equals(other.SpeakerConfidence)
                && Attribution?.Id == other.Attribution?.Id
                && Parent?.Id == other.Parent?.Id
                && Actor.AreSame(Speakers, other.Speakers));

    /// <summary>Returns a hash of id and text.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Text);

    /// <summary>Returns the quoted text and its speakers in one line.</summary>
    public override string ToString() => Speakers.Count == 0 ? Text : $"{Text} – {string.Join(" and ", Speakers)}";
}
