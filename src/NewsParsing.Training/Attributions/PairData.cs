using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Training.Attributions;

/// <summary>The choices of sources and cues in an article whose spans are found.</summary>
internal static class PairData
{
    public static void Collect(AttributionSample sample, AttributionReading work, List<ChoiceSample> output)
    {
        var gold = new GoldLinks(sample);
        for (int i = 0; i < work.Spans.Count; i++)
        {
            LabeledSpan span = work.Spans[i];
            bool isCue = span.Kind == SpanKind.Cue;
            int attribution = isCue ? gold.CueOf(span.Range) : gold.ContentOf(span.Range);
            if (span.Kind == SpanKind.Source || (isCue && attribution < 0))
            {
                continue;
            }

            work.Linker.Collect(i);
            int count = work.Linker.Count;
            var right = new bool[count + 1];
            for (int k = 0; k < count; k++)
            {
                TokenRange range = work.Linker.RangeOf(k);
                right[k] = isCue ? gold.IsSourceOf(range, attribution) : attribution >= 0 && gold.CueOf(range) == attribution;
            }

            right[count] = !right.AsSpan(0, count).Contains(true);
            output.Add(ChoiceSample.Of(work.Linker, right));
        }
    }
}
