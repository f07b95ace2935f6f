using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>The choices of contents in an article whose spans are found and linked.</summary>
internal static class ContentData
{
    public static void Collect(AttributionSample sample, AttributionReading work, List<Choice> output)
    {
        var gold = new GoldLinks(sample);
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        for (int cue = 0; cue < work.Spans.SortedCount; cue++)
        {
            if (work.Spans.Items[cue].Kind != SpanKind.Cue)
            {
                continue;
            }

            int attribution = gold.CueOf(work.Spans.Items[cue].Range);
            for (int side = 0; side < 2; side++)
            {
                bool after = side == 1;
                int labeled = work.Chooser.Collect(cue, after);
                ReadOnlySpan<TokenRange> candidates = work.Chooser.Candidates;
                if (candidates.Length == 0)
                {
                    continue;
                }

                var features = new uint[candidates.Length + 1][];
                bool[] right = gold.RightContents(attribution, work.Spans.Items[cue].Range, after, candidates);
                for (int k = 0; k < candidates.Length; k++)
                {
                    work.Chooser.Features.Extract(cue, candidates[k], after, labeled >= 0 && k == 0, ref list);
                    features[k] = list.Items.ToArray();
                }

                work.Chooser.Features.ExtractNone(cue, after, ref list);
                features[candidates.Length] = list.Items.ToArray();
                output.Add(new Choice(features, right));
            }
        }
    }
}
