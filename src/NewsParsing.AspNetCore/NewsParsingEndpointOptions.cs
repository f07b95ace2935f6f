using System.Text;

namespace NewsParsing.AspNetCore;

/// <summary>What the endpoints of <c>MapNewsParsing</c> take, and how much of it at once.</summary>
/// <remarks>Read once, when the endpoints are mapped; changes afterwards have no effect. Not thread-safe.</remarks>
public sealed class NewsParsingEndpointOptions
{
    /// <summary>
    /// The most UTF-16 units of a text, headline or byline: more is answered with 413. At least 1; 1,000,000 unless it is set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    // A long book, 180,000 words and so some seconds of one core (README, words/s); an article of PolNeAR has 4,500 characters.
    public int MaxCharacters
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1_000_000;

    /// <summary>
    /// The most bytes of a body, or of a line of a stream: a larger body is answered with 413, a longer line with an error in its place.
    /// It is kept in memory. At least 1; 6 MiB unless it is set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1 GiB.</exception>
    // JSON may escape each of the 1,000,000 units to six bytes, and a page is several times its text.
    public int MaxBodyBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            // What a line of NewsLineOptions may have.
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 30);
            field = value;
        }
    } = 6 << 20;

    /// <summary>How many articles are parsed at the same time, at least 1; the number of processors unless it is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    // A parse waits for nothing but the processor: more at once would only share it.
    public int MaxConcurrentParses
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// How many articles may wait for their turn beside those that are parsed, lines of streams not counted: one more is answered with 503
    /// and <c>Retry-After</c>. At least 0; 200 unless it is set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    // At 72,000 words a second and core (README) and 600 words an article, the last of them waits for two seconds on one core.
    public int MaxWaitingParses
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 200;

    /// <summary>
    /// Where the page to try it on is, below the routes that the endpoints are mapped on: <c>/</c> unless it is set; null for no page.
    /// </summary>
    public string? Page { get; set; } = "/";

    /// <summary>
    /// Reads a web page, as <c>(page, encoding) =&gt; NewsPage.Read(page, hint: encoding).Item</c> of the package NewsParsing.Html does:
    /// the bytes, and the encoding that the client named, or null. Without it, as by default, <c>text/html</c> is answered with 415.
    /// Called on several threads at once. An exception of it is an error of the server (500).
    /// </summary>
    // A delegate and no reference to the package: AngleSharp and SmartReader are for those who have pages.
    public Func<Stream, Encoding?, NewsItem>? ReadHtml { get; set; }

    /// <summary>
    /// What <c>openapi.json</c> says of the endpoints of an archive of articles beside these, as an object of paths; the page then has the
    /// view that searches it. Null where there is none.
    /// </summary>
    // The endpoints themselves are the tool's: they need NewsParsing.Store, which brings a library of its own.
    internal string? ArchivePaths { get; set; }
}
