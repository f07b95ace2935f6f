namespace NewsParsing.Training.Attributions;

/// <summary>Reads a part of the corpus and runs the earlier stages over it.</summary>
internal static class AttributionCorpus
{
    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="part">Part of the corpus.</param>
    /// <param name="settings">How many articles.</param>
    /// <param name="style">How they are printed; null for as they are.</param>
    public static List<AttributionSample> Read(
        string corpora, string part, AttributionSettings settings, Func<GoldArticle, GoldArticle>? style = null)
    {
        var syntax = AttributionSample.WholeSyntax();
        return [.. GoldArticle.Read(Path.Combine(corpora, "polnear", part + ".jsonl.gz"))
            .Take(settings.Articles)
            .Select(article => AttributionSample.Of(style?.Invoke(article) ?? article, syntax))];
    }

    /// <summary>A part of the worldwide newswire: <c>train</c> or <c>dev</c>.</summary>
    // Measured, not learned: it marks fewer reports, and recall on PolNeAR dev falls by three points with it (docs/experiments.md).
    public static IEnumerable<AttributionSample> ReadNewswire(string corpora, string part) => NewswireReader.Read(
        Path.Combine(corpora, "worldwide", part == "train" ? "speakers-train.jsonl.gz" : "speakers-dev.jsonl"),
        AttributionSample.WholeSyntax());

    /// <summary>The training part with copies of some of its articles in other styles.</summary>
    public static List<AttributionSample> ReadTraining(string corpora, AttributionSettings settings)
    {
        var syntax = AttributionSample.WholeSyntax();
        List<AttributionSample> samples = Read(corpora, "train", settings);
        int articles = samples.Count;
        for (int i = 0; i < articles && settings.VariantsOf > 0; i++)
        {
            GoldArticle article = samples[i].Article;
            if (i % settings.VariantsOf == 0)
            {
                samples.Add(AttributionSample.Of(StyleVariants.WithoutBreaks(article), syntax));
            }
            else if (i % settings.VariantsOf == 1)
            {
                samples.Add(AttributionSample.Of(StyleVariants.WithSingleMarks(article), syntax));
            }
        }

        return samples;
    }
}
