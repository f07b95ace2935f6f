using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>
/// Makes <see cref="JsonSerializer"/>, with whatever options, write what <see cref="Article.ToJson()"/> writes, and read it.
/// Thread-safe.
/// </summary>
/// <remarks>Public for source-generated serializers, which make the converter that a type names; not meant to be used otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleConverter : JsonConverter<Article>
{
    /// <inheritdoc/>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        // JSON's null never comes here: the serializer gives a null for it.
        => ArticleReader.Read(JsonSerializer.Deserialize(ref reader, ArticleJsonContext.Compact.ArticleData)!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, ArticleData.From(value, ArticleJsonOptions.Compact), ArticleJsonContext.Compact.ArticleData);
    }
}
