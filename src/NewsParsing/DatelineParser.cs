using NewsParsing.Pipeline;

namespace NewsParsing;

/// <summary>Finds the dateline of an article, without the cost of the rest.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class DatelineParser
{
    // The pipeline of all parsers: a program that uses two of them loads lists and weights once.
    private readonly ArticlePipeline _pipeline;

    /// <summary>Creates a parser over the embedded models, which all parsers share.</summary>
    public DatelineParser()
        : this(ArticlePipeline.Default)
    {
    }

    /// <summary>Creates a parser that knows what a user does beside the embedded models.</summary>
    /// <param name="options">The user's own entries, read here once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry of <paramref name="options"/> is wrong; the message names it.</exception>
    public DatelineParser(NewsParserOptions options)
        : this(ArticlePipeline.Of(options))
    {
    }

    internal DatelineParser(NewsParser parser)
        : this(parser.Pipeline)
    {
    }

    private DatelineParser(ArticlePipeline pipeline) => _pipeline = pipeline;

    /// <summary>The shared parser; its models load on first use.</summary>
    public static DatelineParser Default => Holder.Instance;

    /// <summary>Finds the dateline at the head of the story.</summary>
    /// <param name="text">The article's plain text.</param>
    /// <param name="publishedOn">The day of publication, which a date without a year is resolved against, or null.</param>
    /// <param name="cancellationToken">Ends the parse, within some milliseconds.</param>
    /// <returns>The dateline, or null when the article has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TextTooLongException">It is longer than <see cref="NewsParserOptions.MaximumLength"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Dateline? Parse(string text, DateOnly? publishedOn = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _pipeline.Run(
            new NewsItem { Text = text, PublishedOn = publishedOn },
            Stage.Head,
            static work => HeadAssembler.AssembleDateline(work.Text, work.Head),
            cancellationToken);
    }

    private static class Holder
    {
        public static readonly DatelineParser Instance = new();
    }
}
