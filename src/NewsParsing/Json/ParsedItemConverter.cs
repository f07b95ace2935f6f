using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>
/// Makes <see cref="JsonSerializer"/> write what became of an item as <see cref="ParsedItem.ToJson"/> does: the article, or
/// <c>{"id", "error"}</c>. Thread-safe.
/// </summary>
/// <remarks>Public for source-generated serializers, which make the converter that a type names; not meant to be used otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParsedItemConverter : JsonConverter<ParsedItem>
{
    /// <summary>Not supported: the JSON has no longer what came in. Read an <see cref="Article"/>.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ParsedItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A ParsedItem is written as its article or its error, and read as an Article.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ParsedItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Article is { } article)
        {
            JsonSerializer.Serialize(writer, ArticleData.From(article, ArticleJsonOptions.Compact), ArticleJsonContext.Compact.ArticleData);
            return;
        }

        value.WriteError(writer);
    }
}
