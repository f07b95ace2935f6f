using NewsParsing.Attributions;
using NewsParsing.Models;

namespace NewsParsing.Training.Attributions;

/// <summary>Counts how often each form is part of a cue.</summary>
internal static class LikelihoodCounter
{
    /// <summary>Fewer sightings say nothing.</summary>
    private const int Fewest = 4;

    /// <summary>The forms that are cues often enough, with their classes.</summary>
    public static (uint[] Forms, byte[] Classes) Table(IEnumerable<AttributionSample> samples)
    {
        var counts = new SortedDictionary<uint, (int Cues, int All)>();
        foreach (AttributionSample sample in samples)
        {
            for (int i = 0; i < sample.Text.TokenCount; i++)
            {
                uint key = FormHash.Fold(sample.Text.TokenForm[i]);
                (int cues, int all) = counts.GetValueOrDefault(key);
                bool cue = sample.Labels[i] is TokenLabel.BeginCue or TokenLabel.InsideCue;
                counts[key] = (cues + (cue ? 1 : 0), all + 1);
            }
        }

        var rows = counts.Select(row => (row.Key, Class: ClassOf(row.Value.Cues, row.Value.All))).Where(row => row.Class > 0).ToArray();
        return ([.. rows.Select(row => row.Key)], [.. rows.Select(row => row.Class)]);
    }

    private static byte ClassOf(int cues, int all) => (byte)(all < Fewest ? 0 : ((double)cues / all) switch
    {
        < 0.02 => 0,
        < 0.1 => 1,
        < 0.35 => 2,
        < 0.7 => 3,
        _ => 4,
    });
}
