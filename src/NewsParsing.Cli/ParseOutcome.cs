using NewsParsing.Cli.Input;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli;

/// <summary>What became of one input article.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Rendered">What to write; null when it was bad.</param>
/// <param name="Error">Why it was bad; null when it was not.</param>
internal sealed record ParseOutcome(ArticleSource Source, RenderedArticle? Rendered, string? Error);
