namespace NewsParsing.Cli.Output;

/// <summary>An article as it is written, and what a list of articles says of it.</summary>
/// <param name="Bytes">The article in the format asked for.</param>
/// <param name="Article">The article itself.</param>
internal sealed record RenderedArticle(ReadOnlyMemory<byte> Bytes, Article Article);
