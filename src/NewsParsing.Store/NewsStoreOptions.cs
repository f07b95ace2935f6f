namespace NewsParsing.Store;

/// <summary>How a <see cref="NewsStore"/> keeps articles.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record NewsStoreOptions
{
    /// <summary>
    /// Whether to keep all that was parsed of an article beside its text, as by default, so that <see cref="NewsStore.ArticleAsync"/>
    /// returns exactly
    /// what was saved. Otherwise the text is parsed again when it is asked for.
    /// </summary>
    public bool KeepParse { get; init; } = true;

    /// <summary>
    /// Parses an article again whose parse was not kept; null for <see cref="NewsParser.Default"/>. One that knows the names of your own
    /// lists gives
    /// actors the same ids again.
    /// </summary>
    public NewsParser? Parser { get; init; }

    /// <summary>
    /// Whether what is saved always takes the place of what is there, however old its parser; not by default. For reading an archive
    /// again with an older parser or with other options. The order of saving then matters.
    /// </summary>
    public bool Overwrite { get; init; }

    /// <summary>
    /// Whether to open the store for reading alone; saving, merging and removing then end with a <see cref="NewsStoreException"/>.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// How long to wait for another process that writes, before the work fails; 30 seconds by default. SQLite waits 1 second at least;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> waits for as long as it takes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is below zero.</exception>
    public TimeSpan Timeout
    {
        get;
        init => field = value >= TimeSpan.Zero || value == System.Threading.Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A store cannot wait for less than no time.");
    } = TimeSpan.FromSeconds(30);
}
