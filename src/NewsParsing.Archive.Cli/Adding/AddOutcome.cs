using NewsParsing.Tool;
using NewsParsing.Tool.Input;

namespace NewsParsing.Archive.Cli.Adding;

/// <summary>What became of one input article before it is saved.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Article">What to save; null when there is nothing.</param>
/// <param name="Error">Why it is bad or left out; null when it is not.</param>
internal sealed record AddOutcome(ArticleSource Source, Article? Article, string? Error)
{
    /// <summary>Whether it could not be opened or read to its end.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>Whether it is left out because it does not look English, which is no error.</summary>
    public bool IsLeftOut { get; private init; }

    public static AddOutcome Nothing(ArticleSource source) => new(source, null, null);

    public static AddOutcome OtherLanguage(ArticleSource source) => new(source, null, OtherLanguages.Error) { IsLeftOut = true };

    public static AddOutcome Failed(ArticleSource source, Exception exception)
        => new(source, null, SourceParser.Describe(exception)) { IsUnread = exception is InputException { IsUnread: true } };
}
