using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NewsParsing.Json;

namespace NewsParsing.Tool.Input;

/// <summary>An article as a JSON object: the tool's own, or an IPTC ninjs document.</summary>
/// <param name="json">The object.</param>
/// <param name="form">How it is read.</param>
internal sealed class JsonSource(ReadOnlyMemory<byte> json, JsonForm form) : ArticleSource
{
    /// <summary>Where it begins in its file; null when it is a line of its own, whose number is in the name.</summary>
    public JsonPlace? Start { get; init; }

    private bool IsNinjs => form.IsNinjs ?? (form.Fields.Text == NewsItemFields.Default.Text && NinjsDetector.IsNinjs(json.Span));

    public override NewsItem Load()
    {
        try
        {
            return IsNinjs ? NewsItem.FromNinjs(json.Span) : NewsItem.FromJson(json.Span, form.Fields);
        }
        catch (MissingTextException exception)
        {
            throw new InputException(FieldHint.Add(exception.Message.TrimEnd('.'), exception.Names), exception);
        }
        catch (JsonException exception)
        {
            throw new InputException(
                Utf8.IsValid(json.Span) ? Describe(exception, json.Span, Start) : EncodingGuess.Describe(json.Span, "UTF-8"), exception);
        }
    }

    public override Article? ReadParsed()
    {
        if (form.Fields != NewsItemFields.Default || !ParsedArticle.IsOne(json.Span))
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(json.ToArray());
            return Article.FromJson(stream);
        }
        catch (JsonException exception)
        {
            throw new InputException("is no output of newsparse: " + exception.Message.TrimEnd('.'), exception);
        }
    }

    public override string? FindId()
        => NewsItemReader.FindId(json.Span, IsNinjs ? new NewsItemFields { Id = "uri" } : form.Fields);

    /// <summary>The serializer's message without its own place, and the place as line and column from 1, in characters.</summary>
    public static string Describe(JsonException exception, ReadOnlySpan<byte> json, JsonPlace? start = null)
    {
        if (exception.BytePositionInLine is not { } position)
        {
            return exception.Message.TrimEnd('.');
        }

        ReadOnlySpan<byte> line = json;
        for (long number = exception.LineNumber ?? 0; number > 0; number--)
        {
            line = line[(line.IndexOf((byte)'\n') + 1)..];
        }

        long column = Encoding.UTF8.GetCharCount(line[..(int)Math.Min(position, line.Length)]) + 1;
        string place = $"at column {column}";
        if (start is { } from)
        {
            long lineNumber = from.Line + (exception.LineNumber ?? 0);
            place = $"at line {lineNumber}, column {(exception.LineNumber > 0 ? column : from.Column + column - 1)}";
        }

        return string.Create(CultureInfo.InvariantCulture, $"invalid JSON: {JsonMessage.WithoutPlace(exception).TrimEnd('.')}, {place}");
    }
}
