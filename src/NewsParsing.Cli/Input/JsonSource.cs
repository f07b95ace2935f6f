using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsParsing.Cli.Input;

/// <summary>An article as a JSON object: the tool's own, or an IPTC ninjs document.</summary>
/// <param name="json">The object.</param>
/// <param name="isNinjs">Whether it is ninjs; null to determine it by its properties.</param>
internal sealed class JsonSource(ReadOnlyMemory<byte> json, bool? isNinjs) : ArticleSource
{
    public override NewsItem Load()
    {
        try
        {
            return isNinjs ?? NinjsDetector.IsNinjs(json.Span) ? NewsItem.FromNinjs(json.Span) : NewsItem.FromJson(json.Span);
        }
        catch (JsonException exception)
        {
            throw new InputException(Describe(exception, json.Span), exception);
        }
    }

    /// <summary>The serializer's message without its own place, and the place as a column from 1, in characters.</summary>
    public static string Describe(JsonException exception, ReadOnlySpan<byte> line)
    {
        string message = exception.Message;
        if (exception.BytePositionInLine is not { } position)
        {
            return message.TrimEnd('.');
        }

        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        int column = Encoding.UTF8.GetCharCount(line[..(int)Math.Min(position, line.Length)]) + 1;
        return string.Create(
            CultureInfo.InvariantCulture, $"invalid JSON: {(place < 0 ? message : message[..place]).TrimEnd('.')}, at column {column}");
    }
}
