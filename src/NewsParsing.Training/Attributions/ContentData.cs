using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>The choices of contents in an article whose spans are found and linked.</summary>
internal static class ContentData
{
    public static void Collect(AttributionSample sample, AttributionReading work, List<ChoiceSample> output)
    {
        var gold = new GoldLinks(sample);
        work.Chooser.Start();
        for (int cue = 0; cue < work.Spans.Count; cue++)
        {
            LabeledSpan span = work.Spans[cue];
            for (int side = 0; side < 2 && span.Kind == SpanKind.Cue; side++)
            {
                work.Chooser.Collect(cue, after: side == 1);
                if (work.Chooser.Count > 0)
                {
                    output.Add(ChoiceSample.Of(
                        work.Chooser, gold.RightContents(gold.CueOf(span.Range), span.Range, side == 1, work.Chooser.Candidates)));
                }
            }
        }
    }
}
