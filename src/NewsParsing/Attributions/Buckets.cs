namespace NewsParsing.Attributions;

/// <summary>Classes of values for features: a weight is learned for each class.</summary>
internal static class Buckets
{
    /// <summary>How many of some rising bounds a value has reached.</summary>
    public static ulong Of(float value, ReadOnlySpan<float> bounds)
    {
        int reached = 0;
        while (reached < bounds.Length && value >= bounds[reached])
        {
            reached++;
        }

        return (ulong)reached;
    }
}
