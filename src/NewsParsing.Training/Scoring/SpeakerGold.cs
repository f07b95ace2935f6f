using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Scoring;

/// <summary>
/// An article with its quotations, indirect reports or names by hand, as in the files of gum-news and of the worldwide newswire. What a
/// file does not annotate is null. Offsets are UTF-16 code units; no article of the corpora holds a character beyond U+FFFF, so code points
/// are the same.
/// </summary>
internal sealed record SpeakerGold
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<GoldQuote>? Quotes { get; init; }

    public IReadOnlyList<GoldClaim>? Claims { get; init; }

    /// <summary>Persons, organisations and places; other kinds of the annotation are left out.</summary>
    public HashSet<NamedMention>? Names { get; init; }

    /// <summary>Reads a file of one article (.json) or of one a line (.jsonl, .jsonl.gz).</summary>
    public static IEnumerable<SpeakerGold> Read(string path) => GoldReader.Read(path);
}
