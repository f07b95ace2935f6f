using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Reads a stream of JSON Lines. Whatever is in a line, the next one is read.</summary>
internal static class NewsLineReader
{
    public static async IAsyncEnumerable<NewsLine> ReadAsync(
        Stream stream, NewsLineOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineBuffer(options.MaximumLineLength);
        long number = 0;
        bool isAtEnd = false;
        while (!isAtEnd)
        {
            // Before the next read: a line of a feed that pauses is handed over at once.
            int count = await stream.ReadAsync(lines.GetSpace(), cancellationToken).ConfigureAwait(false);
            lines.Advance(count);
            isAtEnd = count == 0;
            while (lines.TryTakeLine(isAtEnd, out TextLine line))
            {
                number++;
                if (ReadLine(line, number, options) is { } item)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return item;
                }
            }
        }
    }

    /// <summary>What a line holds; null when it is blank.</summary>
    private static NewsLine? ReadLine(TextLine line, long number, NewsLineOptions options)
    {
        ReadOnlySpan<byte> json = line.Bytes.Span;
        // RFC 8259, 8.1: a mark may be ignored. Windows programs write one.
        if (number == 1 && json is [0xEF, 0xBB, 0xBF, ..])
        {
            json = json[3..];
        }

        if (line.IsTooLong)
        {
            string message = string.Create(
                CultureInfo.InvariantCulture, $"The line takes more than {options.MaximumLineLength} bytes.");
            return new NewsLine
            {
                LineNumber = number,
                Id = NewsItemReader.FindId(json, options.Fields),
                Error = new JsonException(message),
            };
        }

        if (!json.ContainsAnyExcept(" \t\r"u8))
        {
            return null;
        }

        try
        {
            return new NewsLine { LineNumber = number, Item = NewsItemReader.Read(json, options.Fields) };
        }
        catch (JsonException exception)
        {
            return new NewsLine { LineNumber = number, Id = NewsItemReader.FindId(json, options.Fields), Error = exception };
        }
    }
}
