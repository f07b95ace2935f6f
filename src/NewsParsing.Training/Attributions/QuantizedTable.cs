using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>The most telling features of a table as 8-bit steps.</summary>
internal sealed class QuantizedTable
{
    /// <summary>Weights above this quantile of their absolute values are cut.</summary>
    private const double ClippedQuantile = 0.9998;

    /// <param name="keys">The feature of each row, from row 1.</param>
    /// <param name="weights">Rows of <see cref="FeatureTable.RowLength"/>.</param>
    /// <param name="columns">How many columns are used; a constant added to all of them is taken off.</param>
    /// <param name="most">How many rows are kept.</param>
    public QuantizedTable(uint[] keys, ReadOnlySpan<float> weights, int columns, int most)
    {
        Columns = columns;
        var spreads = new (float Spread, int Row)[keys.Length - 1];
        for (int row = 1; row < keys.Length; row++)
        {
            ReadOnlySpan<float> values = weights.Slice(row * FeatureTable.RowLength, columns);
            float low = columns == 1 ? 0 : float.MaxValue;
            float high = columns == 1 ? 0 : float.MinValue;
            foreach (float value in values)
            {
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }

            spreads[row - 1] = (high - low, row);
        }

        // By weight, then by key, so that the same run gives the same bytes.
        Array.Sort(spreads, (a, b) => a.Spread != b.Spread ? b.Spread.CompareTo(a.Spread) : keys[a.Row].CompareTo(keys[b.Row]));
        int[] rows = [.. spreads.Take(most).Where(x => x.Spread > 0 && keys[x.Row] != 0).Select(x => x.Row)];
        Array.Sort(rows, (a, b) => keys[a].CompareTo(keys[b]));
        Keys = [.. rows.Select(row => keys[row])];
        var kept = new float[rows.Length * columns];
        for (int i = 0; i < rows.Length; i++)
        {
            weights.Slice(rows[i] * FeatureTable.RowLength, columns).CopyTo(kept.AsSpan(i * columns));
        }

        float[] sorted = [.. kept.Select(Math.Abs).Order()];
        Scale = sorted.Length == 0 ? 1 : Math.Max(1e-6f, sorted[(int)((sorted.Length - 1) * ClippedQuantile)]) / sbyte.MaxValue;
        Steps = [.. kept.Select(value => (sbyte)Math.Clamp(MathF.Round(value / Scale), -sbyte.MaxValue, sbyte.MaxValue))];
    }

    public int Columns { get; }

    public uint[] Keys { get; }

    public sbyte[] Steps { get; }

    public float Scale { get; }

    public FeatureTable ToTable()
    {
        var rows = new sbyte[Keys.Length * FeatureTable.RowLength];
        for (int i = 0; i < Keys.Length; i++)
        {
            Steps.AsSpan(i * Columns, Columns).CopyTo(rows.AsSpan(i * FeatureTable.RowLength));
        }

        return new FeatureTable(Keys, rows, Scale);
    }
}
