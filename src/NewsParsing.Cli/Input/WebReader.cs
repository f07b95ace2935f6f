using System.Text;
using NewsParsing.Html;

namespace NewsParsing.Cli.Input;

/// <summary>Reads articles out of pages, feeds, wire files and web archives.</summary>
internal static class WebReader
{
    /// <param name="stream">The content, without its compression.</param>
    /// <param name="file">Where it comes from.</param>
    /// <param name="format">What it is.</param>
    /// <param name="encoding">The encoding by the command line, or null.</param>
    /// <param name="limit">How large a page may be.</param>
    /// <param name="isOnly">Whether it is the only input.</param>
    public static IEnumerable<ArticleSource> Read(
        Stream stream, InputFile file, InputFormat format, Encoding? encoding, SizeLimit limit, bool isOnly)
    {
        switch (format)
        {
            case InputFormat.Html:
                // The stream is closed when the next input is opened, and the page may be read later, by another thread.
                byte[] bytes = new ByteReader(stream, limit).ReadToEnd();
                return
                [
                    new LoadedSource(() => NewsPage.Read(new MemoryStream(bytes), hint: encoding).Item)
                    {
                        Name = file.Name, DefaultId = file.TextId, IsOnlyArticle = isOnly, ByteCount = bytes.Length,
                    },
                ];
            case InputFormat.Warc:
                return ReadArchive(stream, file);
            default:
                using (var whole = new MemoryStream(new ByteReader(stream, limit).ReadToEnd()))
                {
                    IReadOnlyList<NewsItem> items = format == InputFormat.Feed ? NewsFeed.Read(whole, encoding).Items
                        : NewsWire.Read(whole);
                    return items.Count > 0
                        ? items.Select((item, i) => Item(file, i + 1, () => item))
                        : throw new InputException(format == InputFormat.Feed ? "holds no item of a feed"
                        : "holds no article of NITF or NewsML-G2");
                }
        }
    }

    // Lists, redirections and forms are most of some archives, and no errors of theirs: what has no article is passed over.
    private static IEnumerable<ArticleSource> ReadArchive(Stream stream, InputFile file)
        => WarcReader.ReadAsync(stream).ToBlockingEnumerable()
            .Select((page, i) => (Read: page.ReadPage(), Number: i + 1))
            .Where(page => page.Read.Item.Text.Length > 0)
            .Select(page => Item(file, page.Number, () => page.Read.Item));

    private static LoadedSource Item(InputFile file, int number, Func<NewsItem> read)
        => new(read) { Name = $"{file.Name}:{number}", DefaultId = $"{file.Id}:{number}" };
}
