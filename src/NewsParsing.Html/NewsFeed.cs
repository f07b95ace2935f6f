using System.Text;
using NewsParsing.Html.Feeds;

namespace NewsParsing.Html;

/// <summary>A feed of articles: RSS 0.9 to 2.0, Atom 0.3 and 1.0, or JSON Feed.</summary>
/// <remarks>Nothing is loaded: an item has the text that the feed carries. Immutable and safe to share between threads.</remarks>
public sealed class NewsFeed
{
    internal NewsFeed()
    {
    }

    /// <summary>The feed's name, or null.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The articles in the feed's order: the text as plain paragraphs (the whole where the feed has it, else the summary), headline,
    /// byline,
    /// time, source, language, address and id. Never null.
    /// </summary>
    public required IReadOnlyList<NewsItem> Items { get; init; }

    /// <summary>Reads a feed. What is none, or broken, gives the items before the fault.</summary>
    /// <param name="feed">The feed as XML or JSON.</param>
    /// <returns>The feed; without items when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="feed"/> is null.</exception>
    public static NewsFeed Read(string feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ReadOnlySpan<char> start = feed.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("{", StringComparison.Ordinal) ? JsonFeedReader.Read(feed)
            : XmlTree.Read(feed.TrimStart('\uFEFF')) is { } root ? XmlFeedReader.Read(root) : new NewsFeed { Items = [] };
    }

    /// <summary>Reads a feed from bytes.</summary>
    /// <param name="stream">The bytes; read to the end, and left open.</param>
    /// <param name="hint">The encoding that the server named, or null for that of the mark, of the declaration, or of the bytes.</param>
    /// <returns>The feed; without items when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static NewsFeed Read(Stream stream, Encoding? hint = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(CharsetReader.Decode(stream, hint));
    }
}
