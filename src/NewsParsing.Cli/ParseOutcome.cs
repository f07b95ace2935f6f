using NewsParsing.Cli.Output;
using NewsParsing.Tool;
using NewsParsing.Tool.Input;

namespace NewsParsing.Cli;

/// <summary>What became of one input article.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Rendered">What to write; null when it was bad or is held.</param>
/// <param name="Error">Why it was bad; null when it was not.</param>
/// <param name="Held">The article, unread, when the output seems to hold it already; else null.</param>
internal sealed record ParseOutcome(ArticleSource Source, RenderedArticle? Rendered, string? Error, NewsItem? Held = null)
{
    /// <summary>Whether it is left out because it does not look English.</summary>
    public bool IsOtherLanguage { get; private init; }

    /// <summary>Whether it holds no text and is passed over.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>Whether it could not be opened or read to its end.</summary>
    public bool IsUnread { get; private init; }

    public static ParseOutcome OtherLanguage(ArticleSource source) => new(source, null, null) { IsOtherLanguage = true };

    public static ParseOutcome Nothing(ArticleSource source) => new(source, null, null) { IsNothing = true };

    public static ParseOutcome Failed(ArticleSource source, Exception exception)
        => new(source, null, SourceParser.Describe(exception)) { IsUnread = exception is InputException { IsUnread: true } };
}
