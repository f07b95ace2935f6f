using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>The numbered token features of a set of articles.</summary>
internal sealed class ChainData
{
    private ChainData(FeatureIndex index, List<ChainSample> samples)
    {
        Index = index;
        Samples = samples;
    }

    public FeatureIndex Index { get; }

    public List<ChainSample> Samples { get; }

    /// <param name="articles">The articles.</param>
    /// <param name="likelihood">The cue counts with which an article is read.</param>
    /// <param name="leastCount">A feature seen less often is left out.</param>
    public static ChainData Of(IReadOnlyList<AttributionSample> articles, Func<AttributionSample, CueLikelihood> likelihood, int leastCount)
    {
        var raw = articles.Select(article => Extract(article, likelihood(article))).ToList();
        var index = new FeatureIndex(raw.Select(article => article.Features), leastCount);
        var samples = new List<ChainSample>();
        for (int i = 0; i < raw.Count; i++)
        {
            samples.Add(Number(articles[i], raw[i].Offsets, raw[i].Features, index));
            raw[i] = default;
        }

        return new ChainData(index, samples);
    }

    private static (int[] Offsets, uint[] Features) Extract(AttributionSample article, CueLikelihood likelihood)
    {
        var columns = new TokenColumns();
        columns.Fill(article.Text, article.Quotations, article.Syntax, likelihood);
        var extractor = new TokenFeatures(columns);
        var offsets = new int[article.Text.TokenCount + 1];
        var features = new List<uint>(article.Text.TokenCount * 90);
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        for (int i = 0; i < article.Text.TokenCount; i++)
        {
            int p = article.Text.ParagraphOf(i);
            extractor.Begin(article.Text.ParagraphToken(p), article.Text.ParagraphEnd(p));
            extractor.Extract(i, ref list);
            features.AddRange(list.Items);
            offsets[i + 1] = features.Count;
        }

        return (offsets, [.. features]);
    }

    private static ChainSample Number(AttributionSample article, int[] from, uint[] features, FeatureIndex index)
    {
        var kept = new List<int>(features.Length);
        var offsets = new int[from.Length];
        for (int i = 0; i + 1 < from.Length; i++)
        {
            for (int k = from[i]; k < from[i + 1]; k++)
            {
                int number = index.Of(features[k]);
                if (number > 0)
                {
                    kept.Add(number);
                }
            }

            offsets[i + 1] = kept.Count;
        }

        return new ChainSample { Article = article, Offsets = offsets, Features = [.. kept] };
    }
}
