using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>The choices of sources and cues in an article whose spans are found.</summary>
internal static class PairData
{
    public static void Collect(AttributionSample sample, AttributionReading work, List<Choice> output)
    {
        var gold = new GoldLinks(sample);
        SpanList spans = work.Spans;
        Span<int> candidates = stackalloc int[SpanLinker.MostCandidates];
        Span<int> ranks = stackalloc int[SpanLinker.MostCandidates];
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        for (int i = 0; i < spans.Count; i++)
        {
            if (spans.Items[i].Kind == SpanKind.Source)
            {
                continue;
            }

            bool isCue = spans.Items[i].Kind == SpanKind.Cue;
            int attribution = isCue ? gold.CueOf(spans.Items[i].Range) : gold.ContentOf(spans.Items[i].Range);
            if (isCue && attribution < 0)
            {
                continue;
            }

            int count = work.Linker.Candidates(i, candidates, ranks);
            var features = new uint[count + 1][];
            var right = new bool[count + 1];
            for (int k = 0; k < count; k++)
            {
                work.Linker.Features.Extract(isCue ? i : candidates[k], isCue ? candidates[k] : i, ranks[k], ref list);
                features[k] = list.Items.ToArray();
                TokenRange range = spans.Items[candidates[k]].Range;
                right[k] = isCue ? gold.IsSourceOf(range, attribution) : attribution >= 0 && gold.CueOf(range) == attribution;
            }

            work.Linker.Features.ExtractNone(i, ref list);
            features[count] = list.Items.ToArray();
            right[count] = !right.AsSpan(0, count).Contains(true);
            output.Add(new Choice(features, right));
        }
    }
}
