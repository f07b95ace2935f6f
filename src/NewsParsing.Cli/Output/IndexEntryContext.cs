using System.Text.Json.Serialization;

namespace NewsParsing.Cli.Output;

/// <summary>How entries are read and written without reflection.</summary>
[JsonSerializable(typeof(IndexEntry))]
internal sealed partial class IndexEntryContext : JsonSerializerContext;
