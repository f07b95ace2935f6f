using NewsParsing.Syntax;

namespace NewsParsing.Training.Attributions;

/// <summary>Reads a part of the corpus and runs the earlier stages over it.</summary>
internal static class AttributionCorpus
{
    public static List<AttributionSample> Read(string corpora, string part, AttributionSettings settings)
    {
        var syntax = new SyntaxStage();
        return [.. GoldArticle.Read(Path.Combine(corpora, "polnear", part + ".jsonl.gz"))
            .Take(settings.Articles)
            .Select(article => AttributionSample.Of(article, syntax))];
    }
}
