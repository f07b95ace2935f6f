using System.Text.Json.Serialization;

namespace NewsParsing.Cli.Output;

/// <summary>How entries are read and written without reflection; one that lacks something is refused.</summary>
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(IndexEntry))]
internal sealed partial class IndexEntryContext : JsonSerializerContext;
