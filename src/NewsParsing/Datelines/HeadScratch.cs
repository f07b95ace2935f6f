namespace NewsParsing.Datelines;

/// <summary>The storage of the dateline stage during one parse. Not thread-safe.</summary>
internal sealed class HeadScratch
{
    /// <summary>The lines of the head.</summary>
    public HeadLines Lines { get; } = new();

    /// <summary>What may be a dateline, one line's after the other's.</summary>
    public DatelineDraft Draft { get; } = new();
}
