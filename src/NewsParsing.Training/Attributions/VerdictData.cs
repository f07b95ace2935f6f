using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>The attributions of an article whose spans are linked, each right or wrong.</summary>
internal static class VerdictData
{
    public static void Collect(HeldArticle article, AttributionReading work)
    {
        ReportList reports = work.Reports;
        GoldAttribution[] found = [.. Enumerable.Range(0, reports.Items.Count).Select(r => Found(article.Sample, reports, r))];
        new AttributionMeter().Add(Judged(article.Sample), found, out bool[] right);
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        for (int r = 0; r < reports.Items.Count; r++)
        {
            ReadOnlySpan<LinkedContent> contents = reports.ContentsOf(reports.Items[r].Place);
            work.Verdicts.Extract(reports.Items[r], contents, ref list);
            article.Verdicts.Add(new ChoiceSample([list.Items.ToArray(), []], [right[r], !right[r]]));
            var inputs = new float[ConfidenceEstimate.Inputs];
            ConfidenceEstimate.Describe(reports.Items[r], contents, verdict: 0, inputs);
            article.Inputs.Add(inputs);
        }
    }

    /// <summary>The gold; an example is judged by our own tokens.</summary>
    private static GoldArticle Judged(AttributionSample sample) => sample.Article.Tokens.Length > 0 ? sample.Article : new GoldArticle
    {
        Id = sample.Article.Id,
        Publisher = sample.Article.Publisher,
        Text = sample.Article.Text,
        Tokens =
        [
            .. Enumerable.Range(0, sample.Text.TokenCount).Select(i => sample.Text.GivenSpan(sample.Text.TokenSpan(i))),
        ],
        Annotations = sample.Article.Annotations,
    };

    private static GoldAttribution Found(AttributionSample sample, ReportList reports, int place)
    {
        Report report = reports.Items[place];
        return new GoldAttribution(
            report.HasSource ? [SpanOf(report.Source.Range)] : [],
            [SpanOf(report.Range)],
            [.. reports.ContentsOf(report.Place).ToArray().Select(content => SpanOf(content.Range))]);

        TextSpan SpanOf(TokenRange range) => sample.Text.GivenSpan(sample.Text.SpanOf(range));
    }
}
