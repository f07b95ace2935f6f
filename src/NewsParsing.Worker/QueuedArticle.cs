namespace NewsParsing.Worker;

/// <summary>An article as it lies in a queue.</summary>
/// <remarks>Immutable and safe to share between threads, as long as nobody writes to the memory behind <see cref="Item"/>.</remarks>
public sealed class QueuedArticle
{
    /// <summary>The article as JSON in UTF-8, which <see cref="NewsItem.FromJson(ReadOnlySpan{byte})"/> reads; or something
    /// broken.</summary>
    public required ReadOnlyMemory<byte> Item { get; init; }

    /// <summary>
    /// How often it was tried, from 1. What counts is that a worker began and neither finished nor gave it back: it was killed, or died of
    /// it.
    /// </summary>
    public required int Attempt { get; init; }
}
