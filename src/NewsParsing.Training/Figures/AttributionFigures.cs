using NewsParsing.Training.Attributions;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Figures;

/// <summary>Figures of the attributions of PolNeAR's dev part from raw text: all, by publisher, in other print, by confidence.</summary>
internal static class AttributionFigures
{
    public static IEnumerable<(string Key, double Value)> Measure(string corpora)
    {
        var all = new AttributionMeter();
        var publishers = new SortedDictionary<string, AttributionMeter>(StringComparer.Ordinal);
        foreach (GoldArticle article in Read(corpora))
        {
            GoldAttribution[] spans = [.. Parse(article).Select(Spans)];
            all.Add(article, spans);
            if (!publishers.TryGetValue(article.Publisher, out AttributionMeter? own))
            {
                publishers.Add(article.Publisher, own = new AttributionMeter());
            }

            own.Add(article, spans);
        }

        return [.. Of("polnear", all), .. publishers.SelectMany(pair => Of("polnear." + pair.Key, pair.Value))];
    }

    public static IEnumerable<(string Key, double Value)> Confidence(string corpora)
    {
        var meter = new AttributionMeter();
        var bins = new (int Count, int Right, double Sum)[10];
        (int Count, int Right) sure = default;
        foreach (GoldArticle article in Read(corpora))
        {
            Attribution[] found = Parse(article);
            // The same attributions, less sure by their speakers.
            Attribution[] whole = [.. NewsParser.Default.Parse(article.Text).Attributions.Where(attribution => attribution.Parent is null)];
            meter.Add(article, [.. found.Select(Spans)], out bool[] right);
            for (int i = 0; i < found.Length; i++)
            {
                ref (int Count, int Right, double Sum) bin = ref bins[Math.Min(9, (int)(found[i].Confidence * 10 + 1e-9))];
                bin.Count++;
                bin.Right += right[i] ? 1 : 0;
                bin.Sum += found[i].Confidence;
                bool isSure = whole[i].Confidence >= 0.9;
                sure.Count += isSure ? 1 : 0;
                sure.Right += isSure && right[i] ? 1 : 0;
            }
        }

        return
        [
            .. bins.Index().Where(bin => bin.Item.Count > 0).SelectMany(bin => new (string, double)[]
            {
                ($"confidence.0.{bin.Index}", bin.Item.Count),
                ($"confidence.0.{bin.Index}.mean", bin.Item.Sum / bin.Item.Count),
                ($"confidence.0.{bin.Index}.right", 100.0 * bin.Item.Right / bin.Item.Count),
            }),
            ("confidence.article.0.9", sure.Count), ("confidence.article.0.9.right", Share.Of(sure.Right, sure.Count)),
        ];
    }

    public static IEnumerable<(string Key, double Value)> InOtherPrint(string corpora, string style, Func<GoldArticle, GoldArticle> print)
    {
        var meter = new AttributionMeter();
        foreach (GoldArticle article in Read(corpora).Select(print))
        {
            meter.Add(article, [.. Parse(article).Select(Spans)]);
        }

        return Of("polnear." + style, meter);
    }

    private static List<GoldArticle> Read(string corpora) => GoldArticle.Read(Path.Combine(corpora, "polnear", "dev.jsonl.gz"));

    /// <summary>Attributions that are not inside another's content: the corpus has one layer.</summary>
    private static Attribution[] Parse(GoldArticle article)
        => [.. AttributionParser.Default.Parse(article.Text).Where(attribution => attribution.Parent is null)];

    private static GoldAttribution Spans(Attribution attribution)
        => new([.. attribution.Source?.Spans ?? []], [.. attribution.Cue?.Spans ?? []], [.. attribution.Content.Spans]);

    private static IEnumerable<(string Key, double Value)> Of(string corpus, AttributionMeter meter) =>
    [
        .. FigureSources.Of(corpus + ".source", meter.Spans[0]),
        .. FigureSources.Of(corpus + ".cue", meter.Spans[1]),
        .. FigureSources.Of(corpus + ".content", meter.Spans[2]),
        .. FigureSources.Of(corpus + ".linked", meter.Linked),
        (corpus + ".quoted", Share.Of(meter.QuotedFound, meter.Quoted)),
    ];
}
