using NewsParsing.Tool.Input;
using NewsParsing.Models;

namespace NewsParsing.Tool;

/// <summary>Reads and parses articles as the command line asked. Thread-safe.</summary>
internal sealed class SourceParser(ReadingOptions options)
{
    // The limit of the command line is one of bytes, and looked at while they are read.
    private readonly NewsParser _parser
        = new((options.Lexicon ?? new NewsParserOptions()) with { MaximumLength = NewsParserOptions.LongestText });

    /// <summary>Reads an article, with the id and the day that it has by the command line where it carries none.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public NewsItem Load(ArticleSource source)
    {
        NewsItem item = source.Load();
        // A file of them is refused (TextDecoder): "\u0000" in JSON comes from the same files, and databases refuse it in turn. The package
        // itself takes any string.
        if (item.Text.Contains('\0'))
        {
            throw new InputException("the text holds NUL characters: it is damaged, or was read in the wrong encoding");
        }

        return item with { Id = item.Id ?? source.DefaultId, PublishedOn = item.PublishedOn ?? options.PublishedOn };
    }

    public Article Parse(NewsItem item, CancellationToken cancellationToken)
        => _parser.Parse(options.Clean ? item.Clean() : item, cancellationToken);

    /// <summary>What is said of an installation whose weights are not those it was built with: once, for no article will parse.</summary>
    public static string Damaged(InvalidModelException exception)
        => $"this installation is damaged; install it again ({exception.Message})";

    /// <summary>What is said of an article that failed.</summary>
    public static string Describe(Exception exception)
        => exception is InputException ? exception.Message : $"could not be parsed, which is an error in newsparse: {exception}";
}
