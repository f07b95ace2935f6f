using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>
/// Makes <see cref="JsonSerializer"/>, with whatever options, read what <see cref="NewsItem.FromJson(string)"/> reads, with its messages,
/// and write what <see cref="NewsItem.ToJson"/> writes. Thread-safe.
/// </summary>
/// <remarks>Public for source-generated serializers, which make the converter that a type names; not meant to be used otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NewsItemConverter : JsonConverter<NewsItem>
{
    /// <inheritdoc/>
    public override NewsItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => NewsItemReader.Read(JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref reader)), NewsItemFields.Default);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NewsItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteOptional(writer, "id"u8, value.Id);
        WriteOptional(writer, "url"u8, value.Url);
        WriteOptional(writer, "source"u8, value.Source);
        WriteOptional(writer, "language"u8, value.Language);
        WriteOptional(writer, "publishedAt"u8, value.Published.Format());
        WriteOptional(writer, "headline"u8, value.Headline);
        WriteOptional(writer, "byline"u8, value.Byline);
        writer.WriteString("text"u8, value.Text);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
