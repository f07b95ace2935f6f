using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsParsing.Html.Archives;

/// <summary>Reads the records of an archive and the pages in them.</summary>
internal static class RecordReader
{
    // Pages have some megabytes at most; films are passed over unread.
    private const long LargestBlock = 64 << 20;

    /// <summary>Returns the next record, or null at the end; what is no record is passed over to the next line that begins one.</summary>
    /// <exception cref="WarcFormatException">The record is cut off.</exception>
    public static async ValueTask<WarcRecord?> ReadAsync(ByteReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            long start = reader.Position;
            if (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is not { } line)
            {
                return null;
            }

            if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            {
                continue;
            }

            var header = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            string? field;
            while ((field = await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false)) is { Length: > 0 })
            {
                AddField(header, field);
            }

            if (field is null)
            {
                throw reader.CutOff(start);
            }

            if (!long.TryParse(header.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture,
                out long length))
            {
                continue;
            }

            bool isRead = IsPageRecord(header) && length is > 0 and <= LargestBlock;
            byte[] block = isRead ? new byte[length] : [];
            if (!await reader.ReadAsync(block, length, cancellationToken).ConfigureAwait(false))
            {
                throw reader.CutOff(start);
            }

            if (isRead)
            {
                return new WarcRecord(header, block);
            }
        }
    }

    /// <summary>Returns the page that a record holds, or null for another answer.</summary>
    public static WarcPage? ToPage(WarcRecord record)
    {
        ReadOnlyMemory<byte> content = record.Block;
        string? contentType = record.Header.GetValueOrDefault("Content-Type");
        if (record.Header.GetValueOrDefault("WARC-Type") == "response")
        {
            int end = record.Block.AsSpan().IndexOf("\r\n\r\n"u8);
            if (end < 0)
            {
                return null;
            }

            string[] lines = Encoding.Latin1.GetString(record.Block, 0, end).Split("\r\n");
            var header = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (string line in lines.Skip(1))
            {
                AddField(header, line);
            }

            if (!lines[0].Contains(" 200", StringComparison.Ordinal))
            {
                return null;
            }

            contentType = header.GetValueOrDefault("Content-Type") ?? "text/html";
            content = Unpack(content[(end + 4)..], header);
        }

        return contentType is null || !contentType.Contains("html", StringComparison.OrdinalIgnoreCase) ? null : new WarcPage
        {
            Url = record.Header.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>') ?? "",
            FetchedAt = DateTimeOffset.TryParse(record.Header.GetValueOrDefault("WARC-Date"), CultureInfo.InvariantCulture,
                out DateTimeOffset date) ? date : null,
            Encoding = CharsetReader.OfContentType(contentType),
            Content = content,
        };
    }

    private static bool IsPageRecord(Dictionary<string, string> header)
        => header.GetValueOrDefault("WARC-Type") is "response" or "resource";

    private static void AddField(Dictionary<string, string> header, string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            header[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
    }

    // Public archives write bodies unpacked and rename these headers; wget and others keep what the server sent.
    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> content, Dictionary<string, string> header)
    {
        if (header.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            content = Join(content);
        }

        string? coding = header.GetValueOrDefault("Content-Encoding");
        if (coding is null or "" or "identity")
        {
            return content;
        }

        var output = new MemoryStream();
        try
        {
            var input = new MemoryStream(content.ToArray());
            using Stream unpacked = coding.Contains("br", StringComparison.OrdinalIgnoreCase)
                ? new BrotliStream(input, CompressionMode.Decompress)
                : coding.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? new GZipStream(input, CompressionMode.Decompress)
                : new ZLibStream(input, CompressionMode.Decompress);
            byte[] buffer = new byte[81_920];
            int count;
            while ((count = unpacked.Read(buffer)) > 0 && output.Length < LargestBlock)
            {
                output.Write(buffer, 0, count);
            }
        }
        // Not packed after all, or cut off: what there is.
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return output.Length > 0 ? output.ToArray() : content;
        }

        return output.ToArray();
    }

    private static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> content)
    {
        var joined = new MemoryStream();
        ReadOnlyMemory<byte> rest = content;
        while (rest.Span.IndexOf("\r\n"u8) is > 0 and < 20 and var end)
        {
            string size = Encoding.ASCII.GetString(rest.Span[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length <= 0)
            {
                break;
            }

            rest = rest[(end + 2)..];
            joined.Write(rest.Span[..Math.Min(length, rest.Length)]);
            rest = rest[Math.Min(length + 2, rest.Length)..];
        }

        // Some archives keep the header of a body that is joined already.
        return joined.Length > 0 ? joined.ToArray() : content;
    }
}
