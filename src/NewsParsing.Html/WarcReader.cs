using System.Runtime.CompilerServices;
using NewsParsing.Html.Archives;

namespace NewsParsing.Html;

/// <summary>Reads the pages of web archives (WARC 1.0 and 1.1), as crawlers and public archives write them.</summary>
/// <remarks>Safe to use from several threads, each with a stream of its own.</remarks>
public static class WarcReader
{
    /// <summary>Reads the HTML pages of an archive one after the other; memory is that of one record.</summary>
    /// <param name="stream">The archive, plain or of gzip members. It is read forward and stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The pages that were answered with status 200, and saved resources that are pages; other records, and those of more than 64 MiB, are
    /// passed over.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="WarcFormatException">
    /// The archive is damaged or cut off; thrown after the last page before that place, of which each is what was archived as far as its
    /// checksum says.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<WarcPage> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadPagesAsync(stream, cancellationToken);
    }

    private static async IAsyncEnumerable<WarcPage> ReadPagesAsync(Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var raw = new ByteReader(stream);
        bool isGzip = await raw.StartsWithGzipAsync(cancellationToken).ConfigureAwait(false);
        await using MemberStream? members = isGzip ? new MemberStream(raw.AsStream()) : null;
        ByteReader reader = members is null ? raw : new ByteReader(members, () => members.MemberStart);
        while (await RecordReader.ReadAsync(reader, cancellationToken).ConfigureAwait(false) is { } record)
        {
            // The checksum stands after the record: a page that is not what was archived must not be taken for it.
            long end = reader.Position;
            WarcFormatException? damage = await SkipGapAsync(reader, cancellationToken).ConfigureAwait(false);
            bool isWhole = members is null || end <= members.CheckedLength || (damage is null && reader.IsAtRecord);
            if (isWhole && RecordReader.ToPage(record) is { } page)
            {
                yield return page;
            }

            if (damage is not null)
            {
                throw damage;
            }
        }
    }

    private static async ValueTask<WarcFormatException?> SkipGapAsync(ByteReader reader, CancellationToken cancellationToken)
    {
        try
        {
            await reader.SkipLineEndsAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (WarcFormatException exception)
        {
            return exception;
        }
    }
}
