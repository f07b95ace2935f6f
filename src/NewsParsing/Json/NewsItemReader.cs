using System.Text;
using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads the JSON of one input article; every <see cref="JsonException"/> names the property that is wrong, or the place of a syntax error.
/// </summary>
internal static class NewsItemReader
{
    public static NewsItem Read(string json, NewsItemFields fields) => Read(ToUtf8(json), fields);

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

    public static NewsItem Read(ReadOnlySpan<byte> utf8Json, NewsItemFields fields)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An article is a JSON object, not {ValueName.Of(reader.TokenType)}.");
        }

        var values = new NewsItemValues(fields);
        ReadObject(ref reader, "", values);
        // A second value after the object is a syntax error, which the reader reports.
        reader.Read();
        return values.ToItem();
    }

    /// <summary>Returns the id of an object that may be broken or cut, or null where it cannot be read.</summary>
    public static string? FindId(ReadOnlySpan<byte> utf8Json, NewsItemFields fields)
    {
        string id = fields.Id;
        // Nothing but the id is looked at: what is wrong with the other values has been said already.
        var values = new NewsItemValues(new NewsItemFields
        {
            Id = id, Text = id, Headline = id, Byline = id, PublishedAt = id, Source = id, Url = id, Language = id,
        });
        try
        {
            var reader = new Utf8JsonReader(utf8Json, isFinalBlock: false, state: default);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadObject(ref reader, "", values);
            }
        }
        catch (JsonException)
        {
            // The id may stand before the place that is broken.
        }

        return values.Id;
    }

    private static void ReadObject(ref Utf8JsonReader reader, string prefix, NewsItemValues values)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string path = prefix + ReadText(ref reader, "A property name");
            if (!reader.Read())
            {
                return;
            }

            if (values.Fields.GoThrough(path) && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadObject(ref reader, path + ".", values);
            }
            else if (!values.TryRead(path, ref reader))
            {
                // Feeds have dozens of properties; what has another name is passed over, as RFC 7493 (I-JSON), 4.2, asks of a receiver.
                if (!reader.TrySkip())
                {
                    return;
                }
            }
        }
    }

    /// <summary>Returns a string of the JSON, or throws what names its place.</summary>
    public static string ReadText(ref Utf8JsonReader reader, string place)
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
}
