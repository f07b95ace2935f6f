using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads the JSON of one input article; every <see cref="JsonException"/> names the property that is wrong, or the place of a syntax error.
/// </summary>
internal static class NewsItemReader
{
    public static NewsItem Read(string json) => Read(ToUtf8(json));

    /// <exception cref="JsonException">There is a lone surrogate in it.</exception>
    public static byte[] ToUtf8(string json)
    {
        try
        {
            // RFC 8259, 8.1: JSON between systems is UTF-8; a lone surrogate in the string has none and would silently become U+FFFD.
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            throw new JsonException("The JSON holds half of a surrogate pair.");
        }
    }

    public static NewsItem Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An article is a JSON object, not {ValueName.Of(reader.TokenType)}.");
        }

        string? text = null, id = null, headline = null, byline = null, source = null, url = null, language = null, published = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string property = ReadText(ref reader, "A property name");
            switch (property)
            {
                case "text": text = ReadString(ref reader, property); break;
                case "id": id = ReadString(ref reader, property); break;
                case "headline": headline = ReadString(ref reader, property); break;
                case "byline": byline = ReadString(ref reader, property); break;
                case "publishedAt": published = ReadString(ref reader, property); break;
                case "source": source = ReadString(ref reader, property); break;
                case "url": url = ReadString(ref reader, property); break;
                case "language": language = ReadString(ref reader, property); break;
                // Feeds have dozens of properties; what has another name is passed over, as RFC 7493 (I-JSON), 4.2, asks of a receiver.
                default: reader.Skip(); break;
            }
        }

        // A second value after the object is a syntax error, which the reader reports.
        reader.Read();
        PublicationTime time = published is null ? default : ReadTime(published, "publishedAt");
        return new NewsItem
        {
            Text = text ?? throw new JsonException("'text' is missing."),
            Id = id,
            Headline = headline,
            Byline = byline,
            PublishedAt = time.Time,
            PublishedOn = time.Day,
            Source = source,
            Url = url,
            Language = language,
        };
    }

    // The two forms of a date in ISO 8601, extended and basic; "21/01/2025" means two days, so it is an error.
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyyMMdd"];

    /// <summary>The basic forms of ISO 8601, which news agencies' feeds use: <c>20250121T093000Z</c>.</summary>
    private static readonly string[] BasicForms = ["yyyyMMdd'T'HHmmssK", "yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmK", "yyyyMMdd'T'HHmmzzz"];

    private static string? ReadString(ref Utf8JsonReader reader, string property)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"'{property}' is {ValueName.Of(reader.TokenType)}, but should be a string.");
        }

        return ReadText(ref reader, $"'{property}'");
    }

    private static string ReadText(ref Utf8JsonReader reader, string place)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // The reader's only reasons: bytes that are no UTF-8, and \uD800 without its other half.
            throw new JsonException($"{place} holds invalid UTF-8 or half of a surrogate pair.", exception);
        }
    }

    /// <summary>A day, or a time with its offset; one without an offset is of UTC.</summary>
    /// <exception cref="JsonException">It is neither; the message names the property.</exception>
    public static PublicationTime ReadTime(string value, string property)
    {
        if (DateOnly.TryParseExact(value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return new PublicationTime { Day = day };
        }

        return (IsTime(value)
                && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
            || DateTimeOffset.TryParseExact(
                value, BasicForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? new PublicationTime { Time = time }
            : throw new JsonException($"'{property}' is no ISO 8601 date (2025-01-21 or 2025-01-21T09:30:00Z): '{value}'.");
    }

    private static bool IsTime(string value)
        // RFC 3339, 5.6: T, in either case, or a space between date and time; the day in four digits, two and two.
        => value.Length > 10 && value[10] is 'T' or 't' or ' '
            && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
