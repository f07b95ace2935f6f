namespace NewsParsing;

/// <summary>A verb by which somebody says something.</summary>
/// <remarks>
/// The parser reads it as it reads a frequent verb of the same act: <c>whatsapp</c> as <c>tell</c>, a verb of denial as <c>deny</c>.
/// Compares by value. Immutable and safe to share between threads.
/// </remarks>
public sealed record CueVerb
{
    /// <summary>The base form, whose other forms the parser spells: <c>whatsapp</c>; with one or two particles: <c>clap back</c>.</summary>
    public required string Lemma { get; init; }

    /// <summary>What is done by it; null for what the parser's lists say, and a statement where they do not hold the verb.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>The past, where it is irregular: <c>misspoke</c>; or null.</summary>
    public string? Past { get; init; }

    /// <summary>The past participle, where it is another form than the past: <c>misspoken</c>; or null.</summary>
    public string? Participle { get; init; }

    /// <summary>A verb by its base form alone.</summary>
    /// <param name="lemma">The base form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lemma"/> is null.</exception>
    public static implicit operator CueVerb(string lemma)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        return new CueVerb { Lemma = lemma };
    }
}
