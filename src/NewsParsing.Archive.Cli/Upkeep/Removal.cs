using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Upkeep;

/// <summary>Something that can be removed.</summary>
internal abstract class Removal
{
    /// <summary>Says what would be removed; null when there is nothing.</summary>
    public abstract Task<string?> DescribeAsync(NewsStore store, CancellationToken cancellationToken);

    /// <summary>Removes it and says what was.</summary>
    public abstract Task<string> RemoveAsync(NewsStore store, CancellationToken cancellationToken);
}
