using NewsParsing.Cli.Input;

namespace NewsParsing.Cli;

/// <summary>Reads and parses articles as the command line asked. Thread-safe.</summary>
internal sealed class SourceParser(ParseOptions options)
{
    private readonly NewsParser _parser = options.Lexicon is null ? NewsParser.Default : new NewsParser(options.Lexicon);

    /// <summary>Reads an article, with the id and the day that it has by the command line where it carries none.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public NewsItem Load(ArticleSource source)
    {
        NewsItem item = source.Load();
        return item with { Id = item.Id ?? source.DefaultId, PublishedOn = item.PublishedOn ?? options.PublishedOn };
    }

    public Article Parse(NewsItem item, CancellationToken cancellationToken)
        => _parser.Parse(options.Clean ? item.Clean() : item, cancellationToken);

    /// <summary>What is said of an article that failed.</summary>
    public static string Describe(Exception exception)
        => exception is InputException ? exception.Message : $"could not be parsed, which is an error in newsparse: {exception}";
}
