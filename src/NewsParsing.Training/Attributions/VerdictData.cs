using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>The attributions of an article whose spans are linked, each right or wrong.</summary>
internal static class VerdictData
{
    public static void Collect(HeldArticle article, AttributionReading work)
    {
        SpanList spans = work.Spans;
        var cues = new List<int>();
        for (int i = 0; i < spans.Count; i++)
        {
            if (spans.Items[i].Kind == SpanKind.Cue && spans.Items[i].Next >= 0)
            {
                cues.Add(i);
            }
        }

        new AttributionMeter().Add(Judged(article.Sample), [.. cues.Select(cue => Found(article.Sample, spans, cue))], out bool[] right);
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        for (int k = 0; k < cues.Count; k++)
        {
            work.Verdicts.Extract(cues[k], ref list);
            article.Verdicts.Add(new Choice([list.Items.ToArray(), []], [right[k], !right[k]]));
            var inputs = new float[ConfidenceEstimate.Inputs];
            ConfidenceEstimate.Describe(spans, cues[k], verdict: 0, inputs);
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

    private static GoldAttribution Found(AttributionSample sample, SpanList spans, int cue)
    {
        var contents = new List<TextSpan>();
        for (int c = spans.Items[cue].Next; c >= 0; c = spans.Items[c].Next)
        {
            contents.Add(SpanOf(spans.Items[c].Range));
        }

        int source = spans.Items[cue].Link;
        return new GoldAttribution(source < 0 ? [] : [SpanOf(spans.Items[source].Range)], [SpanOf(spans.Items[cue].Range)], [.. contents]);

        TextSpan SpanOf(TokenRange range) => sample.Text.GivenSpan(sample.Text.SpanOf(range));
    }
}
