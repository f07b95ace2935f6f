using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>Writes an enum as its lower-case word and reads no number for it.</summary>
// "kind":0 is refused: a number would change its meaning when a value is added to the enum.
internal sealed class LowerCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
