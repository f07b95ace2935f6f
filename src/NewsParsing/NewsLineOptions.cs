namespace NewsParsing;

/// <summary>How a stream of JSON Lines is read.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record NewsLineOptions
{
    /// <summary>The names of the properties.</summary>
    public NewsItemFields Fields { get; init; } = NewsItemFields.Default;

    /// <summary>
    /// The longest line, in bytes, at least 1; a longer one is a bad line. A reader keeps up to this much in memory. Default: 16 MiB,
    /// some 3,000 times an ordinary article.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1 GiB.</exception>
    // An article of PolNeAR has 4.5 KB of text; 16 MiB of it would take a parse some 700 MB (45 times its bytes).
    public int MaximumLineLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 30);
            field = value;
        }
    } = 16 << 20;
}
