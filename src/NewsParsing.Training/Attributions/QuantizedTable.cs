using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>The most telling features of a table as 8-bit steps.</summary>
internal sealed class QuantizedTable
{
    /// <summary>Weights above this quantile of their absolute values are cut.</summary>
    private const double ClippedQuantile = 0.9998;

    /// <param name="keys">The feature of each weight, from 1.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="most">How many are kept.</param>
    public QuantizedTable(uint[] keys, float[] weights, int most)
    {
        // By weight, then by key, so that the same run gives the same bytes.
        int[] kept = [.. Enumerable.Range(1, keys.Length - 1).Where(i => weights[i] != 0 && keys[i] != 0)
            .OrderByDescending(i => Math.Abs(weights[i])).ThenBy(i => keys[i]).Take(most).OrderBy(i => keys[i])];
        Keys = [.. kept.Select(i => keys[i])];
        float[] sorted = [.. kept.Select(i => Math.Abs(weights[i])).Order()];
        Scale = sorted.Length == 0 ? 1 : Math.Max(1e-6f, sorted[(int)((sorted.Length - 1) * ClippedQuantile)]) / sbyte.MaxValue;
        Steps = [.. kept.Select(i => (sbyte)Math.Clamp(MathF.Round(weights[i] / Scale), -sbyte.MaxValue, sbyte.MaxValue))];
    }

    public uint[] Keys { get; }

    public sbyte[] Steps { get; }

    public float Scale { get; }

    public FeatureTable ToTable() => new(Keys, Steps, Scale);
}
