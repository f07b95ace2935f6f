using System.Text;

namespace NewsParsing.Html;

/// <summary>A page of a web archive.</summary>
/// <remarks>Immutable as long as nobody writes into <see cref="Content"/>, and then safe to share between threads.</remarks>
public sealed class WarcPage
{
    internal WarcPage()
    {
    }

    /// <summary>Where it was fetched from.</summary>
    public required string Url { get; init; }

    /// <summary>When it was fetched, or null.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The encoding that the server named, or null.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The bytes of the page, unpacked.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Reads the article of the page.</summary>
    /// <returns>The page with its article.</returns>
    public NewsPage ReadPage()
        => NewsPage.Read(CharsetReader.Decode(Content.Span, Encoding), Uri.TryCreate(Url, UriKind.Absolute, out Uri? address) ? address
            : null);
}
