using System.IO.Compression;
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
    /// passed over. An archive that is cut off ends after its last whole record.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
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
        // GZipStream goes on over the members of which each record is one.
        await using GZipStream? unpacked = isGzip ? new GZipStream(raw.AsStream(), CompressionMode.Decompress, leaveOpen: true) : null;
        ByteReader reader = unpacked is null ? raw : new ByteReader(unpacked);
        while (await RecordReader.ReadAsync(reader, cancellationToken).ConfigureAwait(false) is { } record)
        {
            if (RecordReader.ToPage(record) is { } page)
            {
                yield return page;
            }
        }
    }
}
