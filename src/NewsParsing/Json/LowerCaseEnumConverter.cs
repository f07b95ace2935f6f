using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>Writes an enum as its word in camel case and reads no number for it. Thread-safe.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <remarks>Public for source-generated serializers, which make the converter that a type names; not meant to be used otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
// "kind":0 is refused: a number would change its meaning when a value is added to the enum.
public sealed class LowerCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
