using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>Writes a span as <c>{"start": s, "end": e}</c>, in UTF-16 code units. Thread-safe.</summary>
/// <remarks>Public for source-generated serializers, which make the converter that a type names; not meant to be used otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    /// <inheritdoc/>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A span is an object with 'start' and 'end'.");
        }

        int? start = null;
        int? end = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isStart = reader.ValueTextEquals("start"u8);
            bool isEnd = reader.ValueTextEquals("end"u8);
            reader.Read();
            if (isStart)
            {
                start = reader.GetInt32();
            }
            else if (isEnd)
            {
                end = reader.GetInt32();
            }
            else
            {
                // {"start":0,"end":5,"text":"Hello"}: other programs write the words beside the offsets, and the article's text has them
                // already.
                reader.Skip();
            }
        }

        // {"start":0}, {"start":5,"end":3} and {"start":-1,"end":3}: the constructor of TextSpan would throw another exception without a
        // place.
        if (start is not >= 0 || end < start || end is null)
        {
            throw new JsonException("A span needs a 'start' of 0 or more and an 'end' that does not lie before it.");
        }

        return new TextSpan(start.Value, end.Value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("start"u8, value.Start);
        writer.WriteNumber("end"u8, value.End);
        writer.WriteEndObject();
    }
}
