using NewsParsing.Tool.Input;

namespace NewsParsing.Tool.Serving;

/// <summary>What the command line of <c>serve</c> asked for.</summary>
/// <param name="Urls">Where to listen.</param>
/// <param name="MaximumBody">How large a body may be; null for the default.</param>
/// <param name="Lexicon">What the parser is to know beside its own lists, or null.</param>
internal sealed record ServeOptions(IReadOnlyList<string> Urls, SizeLimit? MaximumBody, NewsParserOptions? Lexicon);
