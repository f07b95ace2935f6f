using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>Writes a set of spans as <c>{"spans": [{"start": s, "end": e}, …]}</c>, as the contract has it. Thread-safe.</summary>
/// <remarks>Public for source-generated serializers, which make the converter that a type names; not meant to be used otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpanSetConverter : JsonConverter<SpanSet>
{
    /// <inheritdoc/>
    public override SpanSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new() { Spans = JsonSerializer.Deserialize(ref reader, ArticleJsonContext.Compact.SpanSetData)!.Spans };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SpanSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, new SpanSetData { Spans = value.Spans }, ArticleJsonContext.Compact.SpanSetData);
    }
}
