using System.Text;
using NewsParsing.Html;

namespace NewsParsing.Tool.Input;

/// <summary>Reads articles out of pages, feeds, wire files and web archives.</summary>
/// <param name="encoding">The encoding by the command line, or null.</param>
/// <param name="limit">How large a page, feed or file may be.</param>
internal sealed class WebReader(Encoding? encoding, SizeLimit limit)
{
    /// <param name="stream">The content, without its compression; but an archive with it.</param>
    /// <param name="file">Where it comes from.</param>
    /// <param name="format">What it is.</param>
    /// <param name="isOnly">Whether it is the only input.</param>
    public IEnumerable<ArticleSource> Read(Stream stream, InputFile file, InputFormat format, bool isOnly)
    {
        if (format == InputFormat.Warc)
        {
            return ReadArchive(stream, file);
        }

        // The stream is closed when the next input is opened, and a page may be read later, by another thread.
        byte[] bytes = new ByteReader(stream, limit).ReadToEnd();
        if (bytes.Length == 0)
        {
            throw new InputException("is empty");
        }

        if (format == InputFormat.Html)
        {
            return
            [
                new PageSource(() => NewsPage.Read(new MemoryStream(bytes), hint: encoding))
                {
                    Name = file.Name, DefaultId = file.TextId, IsOnlyArticle = isOnly, ByteCount = bytes.Length,
                },
            ];
        }

        bool isFeed = format == InputFormat.Feed;
        IReadOnlyList<NewsItem> items = isFeed ? NewsFeed.Read(new MemoryStream(bytes), encoding).Items
            : NewsWire.Read(new MemoryStream(bytes));
        return items.Count > 0
            ? items.Select((item, i) => new LoadedSource(item)
            {
                Name = NameOf(file, i + 1), DefaultId = $"{file.Id}:{i + 1}", ByteCount = bytes.Length / items.Count,
            })
            : throw new InputException(isFeed ? "holds no item of a feed" : "holds no article of NITF or NewsML-G2");
    }

    private IEnumerable<ArticleSource> ReadArchive(Stream stream, InputFile file)
    {
        using IEnumerator<WarcPage> pages = WarcReader.ReadAsync(stream).ToBlockingEnumerable().GetEnumerator();
        for (int number = 1; ; number++)
        {
            string? failure = null;
            bool isAtEnd = true;
            try
            {
                isAtEnd = !pages.MoveNext();
            }
            catch (WarcFormatException exception)
            {
                failure = $"is {exception.Message}; the pages before that were read";
            }
            catch (Exception exception) when (SystemErrors.IsFileFailure(exception))
            {
                failure = SystemErrors.DescribeRead(exception);
            }

            if (failure is not null)
            {
                yield return new BadSource(failure) { Name = file.Name, IsUnread = true };
            }

            if (isAtEnd)
            {
                yield break;
            }

            yield return PageOf(pages.Current, file, number);
        }
    }

    private ArticleSource PageOf(WarcPage page, InputFile file, int number)
        => page.Content.Length > limit.Bytes
            ? new BadSource(limit.TooLong) { Name = NameOf(file, number), Id = page.Url }
            // Lists, redirections and forms are most of some archives, and no errors of theirs.
            : new PageSource(page.ReadPage) { Name = NameOf(file, number), DefaultId = $"{file.Id}:{number}", MayHoldNothing = true };

    private static string NameOf(InputFile file, int number) => $"{file.Name}:{number}";
}
