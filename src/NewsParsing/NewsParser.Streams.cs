using NewsParsing.Pipeline;

namespace NewsParsing;

/// <content>Parsing many articles at once.</content>
public sealed partial class NewsParser
{
    /// <summary>Parses a stream of articles on several threads and returns what became of each, in the order of the stream.</summary>
    /// <remarks>
    /// An item that fails takes no other with it: it comes back in its place with its <see cref="ParsedItem.Error"/>, and the stream goes
    /// on. That is why the stream is of <see cref="ParsedItem"/> and not of <see cref="Article"/>: no error can be lost by forgetting a
    /// handler, and what was known beside the text stays with the result. The source is read no faster than the results are taken: at most
    /// twice <paramref name="maxDegreeOfParallelism"/> items are read and not yet handed over. Nothing runs before the stream is
    /// enumerated; leaving the loop early stops the parses and disposes of the source, whose exceptions then reach nobody. An enumerator
    /// that is neither read to its end nor disposed of (<c>await foreach</c> does) disposes of no source. A cancellation does not wait for
    /// a source that ignores it.
    /// </remarks>
    /// <param name="items">The articles. It is enumerated on a thread of the pool and gets the cancellation token.</param>
    /// <param name="maxDegreeOfParallelism">How many articles are parsed at once, at least 1; null for the number of processors.</param>
    /// <param name="cancellationToken">Ends the stream; <c>WithCancellation</c> on the result does the same.</param>
    /// <returns>
    /// One result for each item. Enumerating it throws <see cref="OperationCanceledException"/> after a cancellation, and an exception of
    /// <paramref name="items"/> itself after the results of all items before it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is less than 1.</exception>
    public IAsyncEnumerable<ParsedItem> ParseAsync(
        IAsyncEnumerable<NewsItem> items, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        // A parse waits for nothing but the processor: more threads than processors would only share them.
        int width = maxDegreeOfParallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1, nameof(maxDegreeOfParallelism));
        return OrderedParallel.SelectAsync(items, ParseItem, width, cancellationToken);
    }

    /// <summary>
    /// Parses a sequence of articles as <see cref="ParseAsync(IAsyncEnumerable{NewsItem}, int?, CancellationToken)"/> does.
    /// </summary>
    /// <param name="items">The articles. It is enumerated lazily on a thread of the pool, which it may block.</param>
    /// <param name="maxDegreeOfParallelism">How many articles are parsed at once, at least 1; null for the number of processors.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>One result for each item, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is less than 1.</exception>
    public IAsyncEnumerable<ParsedItem> ParseAsync(
        IEnumerable<NewsItem> items, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return ParseAsync(items.ToAsyncEnumerable(), maxDegreeOfParallelism, cancellationToken);
    }

    /// <summary>
    /// Parses a stream of JSON Lines as <see cref="ParseAsync(IAsyncEnumerable{NewsItem}, int?, CancellationToken)"/> does; a line that is
    /// no article comes back in its place with its error.
    /// </summary>
    /// <param name="lines">What <see cref="NewsItem.ReadLinesAsync(Stream, CancellationToken)"/> returns.</param>
    /// <param name="maxDegreeOfParallelism">How many articles are parsed at once, at least 1; null for the number of processors.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>One result for each line, in order, with its <see cref="ParsedItem.LineNumber"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is less than 1.</exception>
    public IAsyncEnumerable<ParsedItem> ParseAsync(
        IAsyncEnumerable<NewsLine> lines, int? maxDegreeOfParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        int width = maxDegreeOfParallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1, nameof(maxDegreeOfParallelism));
        return OrderedParallel.SelectAsync(lines, ParseLine, width, cancellationToken);
    }

    private ParsedItem ParseLine(NewsLine line, CancellationToken cancellationToken)
        => line?.Error is { } error
            ? new ParsedItem { Item = null, Id = line.Id, LineNumber = line.LineNumber, Error = error }
            : ParseItem(line?.Item!, cancellationToken) with { LineNumber = line?.LineNumber };

    private ParsedItem ParseItem(NewsItem item, CancellationToken cancellationToken)
    {
        try
        {
            return new ParsedItem { Item = item, Article = Parse(item, cancellationToken) };
        }
        // An item without text in a stream of a million is one error in its place, and not the end of the stream.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParsedItem { Item = item, Error = exception };
        }
    }
}
