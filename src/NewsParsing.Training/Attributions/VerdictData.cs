using NewsParsing.Attributions;
using NewsParsing.Text;
using NewsParsing.Training.Scoring;

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
            if (article.Sample.Article.Speakers is { } speakers)
            {
                bool isClaim = IsMarked(article.Sample, speakers, contents);
                article.Claims.Add(new ChoiceSample([list.Items.ToArray(), []], [isClaim, !isClaim]));
            }

            article.Verdicts.Add(new ChoiceSample([list.Items.ToArray(), []], [right[r], !right[r]]));
            var inputs = new float[ConfidenceEstimate.Inputs];
            ConfidenceEstimate.Describe(reports.Items[r], contents, verdict: 0, inputs);
            article.Inputs.Add(inputs);
        }
    }

    /// <summary>Whether half of a content, or of what the gold marks, is marked: as a report, a quotation, or what may be one.</summary>
    private static bool IsMarked(AttributionSample sample, SpeakerGold speakers, ReadOnlySpan<LinkedContent> contents)
    {
        TextSpan[] gold =
        [
            .. speakers.Claims!.Select(claim => claim.Content),
            .. speakers.Quotes!.Where(quote => quote.IsSpeech).SelectMany(quote => quote.Spans),
        ];
        foreach (ref readonly LinkedContent content in contents)
        {
            TextSpan own = sample.Text.GivenSpan(sample.Text.SpanOf(content.Range));
            if (Array.Exists(gold, span => 2 * Shared(span, own) >= Math.Min(span.Length, own.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Shared(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

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
