using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>The sentences with name labels.</summary>
internal static class NameCorpora
{
    private static readonly string[] Genres = ["GUM_news", "GUM_interview", "GUM_speech", "GUM_court"];

    /// <summary>All sentences of a part of GUM.</summary>
    public static List<Sentence> Gum(string corpora, string part)
    {
        List<Sentence> sentences = [.. ConlluReader.Read(Path.Combine(corpora, "ud", $"gum-{part}.conllu.gz"))];
        foreach (Sentence sentence in sentences)
        {
            sentence.Names = NameLabels.OfGum(sentence);
        }

        return sentences;
    }

    /// <summary>
    /// Those of GUM's development part that are nearest to news, and the first 1,000 sentences of the attribution corpus's as CoreNLP
    /// labels them.
    /// </summary>
    public static NameMeter[] Meters(string corpora) =>
    [
        new NameMeter("GUM dev (interview, speech, court)", [.. Gum(corpora, "dev").Where(IsNearNews)]),
        new NameMeter("PolNeAR dev (CoreNLP)", [.. SilverReader.Read(Path.Combine(corpora, "polnear", "dev.jsonl.gz")).Take(1000)]),
        new NameMeter("worldwide dev", Newswire(corpora, "names-dev")),
    ];

    /// <summary>The sentences of a part of the worldwide newswire.</summary>
    public static List<Sentence> Newswire(string corpora, string part)
        => MarkedSentences.Of(MarkedArticleReader.Read(Path.Combine(corpora, "worldwide", part + ".jsonl.gz")));

    private static bool IsNearNews(Sentence sentence) => sentence.Comments.Exists(
        line => line.StartsWith("# sent_id = ", StringComparison.Ordinal)
            && Genres.Any(genre => line.Contains(genre, StringComparison.Ordinal)));
}
