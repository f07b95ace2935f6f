namespace NewsParsing.Archive.Cli.Output;

/// <summary>How and where a list is written.</summary>
/// <param name="File">The file; null for standard output.</param>
/// <param name="Format">How.</param>
internal sealed record ListOutput(string? File, ListFormat Format);
