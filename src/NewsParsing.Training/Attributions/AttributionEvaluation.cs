using System.Diagnostics;
using System.Globalization;
using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>Runs the stage over a set of articles and reports metrics by publisher and how much confidence means.</summary>
internal sealed class AttributionEvaluation(IReadOnlyList<AttributionSample> articles)
{
    public IEnumerable<string> Run(AttributionModel model)
    {
        var all = new AttributionMeter();
        var publishers = new SortedDictionary<string, AttributionMeter>(StringComparer.Ordinal);
        var reliability = new (int Count, int Right, double Sum)[10];
        var rules = new SortedDictionary<Rule, (int Count, int Right, List<double> Shares)>();
        var stage = new AttributionStage(
            model, ArticlePipeline.Default.Knowledge, new QuotationStage(ArticlePipeline.Default.Knowledge).Grouper);
        var output = new AttributionBuffer();
        var scratch = new AttributionScratch();
        foreach (AttributionSample sample in articles)
        {
            sample.Summarize(model.Network);
            stage.Run(sample.Text, sample.Syntax, sample.Quotations, sample.Head.BodyToken, output, scratch);
            var found = new List<GoldAttribution>();
            var records = new List<AttributionRecord>();
            for (int a = 0; a < output.Count; a++)
            {
                if (output.Items[a].Parent < 0)
                {
                    found.Add(new GoldAttribution(
                        SpansOf(sample, output.SourceOf(a)), SpansOf(sample, output.CueOf(a)), SpansOf(sample, output.ContentsOf(a))));
                    records.Add(output.Items[a]);
                }
            }

            all.Add(sample.Article, found, out bool[] right);
            for (int i = 0; i < right.Length; i++)
            {
                ref (int Count, int Right, double Sum) bin = ref reliability[Math.Min(9, (int)(records[i].Confidence * 10))];
                bin.Count++;
                bin.Right += right[i] ? 1 : 0;
                bin.Sum += records[i].Confidence;
            }

            foreach (IGrouping<Rule, bool> made in right.Zip(records).GroupBy(pair => pair.Second.Rule, pair => pair.First))
            {
                (int count, int sum, List<double> shares) = rules.GetValueOrDefault(made.Key, (0, 0, []));
                rules[made.Key] = (count + made.Count(), sum + made.Count(x => x), [.. shares, made.Average(x => x ? 1 : 0)]);
            }

            if (!publishers.TryGetValue(sample.Article.Publisher, out AttributionMeter? own))
            {
                publishers.Add(sample.Article.Publisher, own = new AttributionMeter());
            }

            own.Add(sample.Article, found);
        }

        yield return $"all           {all}";
        yield return Speed(stage, output, scratch);
        foreach ((string publisher, AttributionMeter meter) in publishers)
        {
            yield return $"{publisher,-13} {meter}";
        }

        foreach (string line in all.Errors())
        {
            yield return line;
        }

        for (int i = 0; i < reliability.Length; i++)
        {
            (int count, int right, double sum) = reliability[i];
            yield return string.Create(CultureInfo.InvariantCulture,
                $"confidence {i / 10.0:F1}: {count,5} attributions, mean {sum / Math.Max(1, count):F2}, right "
                    + $"{100.0 * right / Math.Max(1, count):F1}%");
        }

        // The second share is the mean over articles: what one article's annotators leave out, as an interview's questions, counts once.
        foreach ((Rule rule, (int count, int right, List<double> shares)) in rules)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"made by {rule}: {count} attributions, right {100.0 * right / count:F1}%, "
                    + $"in the mean of {shares.Count} articles {100 * shares.Average():F1}%");
        }
    }

    private static TextSpan[] SpansOf(AttributionSample sample, ReadOnlySpan<TokenRange> ranges)
        => [.. ranges.ToArray().Select(sample.Text.SpanOf)];

    /// <summary>The stage alone, all articles over and over for a while, by processor time: the machine may be busy.</summary>
    private string Speed(AttributionStage stage, AttributionBuffer output, AttributionScratch scratch)
    {
        long tokens = 0;
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        while ((process.TotalProcessorTime - start).TotalSeconds < 3)
        {
            foreach (AttributionSample sample in articles)
            {
                stage.Run(sample.Text, sample.Syntax, sample.Quotations, sample.Head.BodyToken, output, scratch);
                tokens += sample.Text.TokenCount;
            }

            process.Refresh();
        }

        return string.Create(
            CultureInfo.InvariantCulture, $"{tokens / (process.TotalProcessorTime - start).TotalSeconds:N0} tokens a second");
    }
}
