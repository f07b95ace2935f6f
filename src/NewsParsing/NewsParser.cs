using NewsParsing.Diagnostics;
using NewsParsing.Pipeline;

namespace NewsParsing;

/// <summary>Parses the plain text of news articles into <see cref="Article"/> models: who said what, with exact spans.</summary>
/// <remarks>
/// Immutable and safe to share between threads: keep one instance and call it from as many threads as you like.
/// Time and memory are linear in the length of the text. The parser holds no state between two calls: the same input always gives the same
/// result.
/// </remarks>
public sealed partial class NewsParser
{
    private readonly ArticlePipeline _pipeline;

    /// <summary>Creates a parser over the embedded models, which all parsers share.</summary>
    public NewsParser()
        : this(ArticlePipeline.Default)
    {
    }

    /// <summary>
    /// Creates a parser that knows what a user does beside the embedded models: names, forms of address, verbs of speech.
    /// </summary>
    /// <remarks>
    /// It shares the models with all other parsers. With 50,000 names it takes half a second to make and 30 MB; a parse takes no longer.
    /// </remarks>
    /// <param name="options">The user's own entries, read here once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry of <paramref name="options"/> is wrong; the message names it.</exception>
    public NewsParser(NewsParserOptions options)
        : this(ArticlePipeline.Of(options))
    {
    }

    private NewsParser(ArticlePipeline pipeline) => _pipeline = pipeline;

    /// <summary>What the smaller parsers of one container share with this one.</summary>
    internal ArticlePipeline Pipeline => _pipeline;

    /// <summary>The shared parser; its models load on first use.</summary>
    public static NewsParser Default => Holder.Instance;

    /// <summary>Parses an article's text.</summary>
    /// <param name="text">The plain text; any string up to the greatest length parses, whatever it holds.</param>
    /// <param name="cancellationToken">Ends the parse, within some milliseconds.</param>
    /// <returns>The article; every span of it lies inside <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TextTooLongException">It is longer than <see cref="NewsParserOptions.MaximumLength"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article Parse(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Run(new NewsItem { Text = text }, cancellationToken);
    }

    /// <summary>Parses an article with what is known beside its text.</summary>
    /// <param name="item">
    /// The article; its <see cref="NewsItem.PublishedAt"/> is what yearless and relative dates are resolved against.
    /// </param>
    /// <param name="cancellationToken">Ends the parse, within some milliseconds.</param>
    /// <returns>The article, with the item's id; every span of it lies inside the item's text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> or its text is null.</exception>
    /// <exception cref="TextTooLongException">
    /// Its text, headline or byline is longer than <see cref="NewsParserOptions.MaximumLength"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article Parse(NewsItem item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(item.Text, nameof(item));
        return Run(item, cancellationToken);
    }

    private Article Run(NewsItem item, CancellationToken cancellationToken)
    {
        // Around the whole parse, as OpenTelemetry counts an operation: a failed article is timed as well.
        ParseReport report = ParseReport.Start();
        try
        {
            Article article = _pipeline.Run(item, cancellationToken);
            report.Succeed(article);
            return article;
        }
        catch (Exception exception)
        {
            report.Fail(exception);
            throw;
        }
    }

    private static class Holder
    {
        public static readonly NewsParser Instance = new();
    }
}
