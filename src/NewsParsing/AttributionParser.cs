using NewsParsing.Pipeline;

namespace NewsParsing;

/// <summary>Finds who (source) by which words (cue) is given what (content), without resolving names to actors.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class AttributionParser
{
    private readonly ArticlePipeline _pipeline;

    /// <summary>Creates a parser over the embedded models, which all parsers share.</summary>
    public AttributionParser()
        : this(ArticlePipeline.Default)
    {
    }

    /// <summary>Creates a parser that knows what a user does beside the embedded models.</summary>
    /// <param name="options">The user's own entries, read here once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry of <paramref name="options"/> is wrong; the message names it.</exception>
    public AttributionParser(NewsParserOptions options)
        : this(ArticlePipeline.Of(options))
    {
    }

    internal AttributionParser(NewsParser parser)
        : this(parser.Pipeline)
    {
    }

    private AttributionParser(ArticlePipeline pipeline) => _pipeline = pipeline;

    /// <summary>The shared parser; its models load on first use.</summary>
    public static AttributionParser Default => Holder.Instance;

    /// <summary>Finds all reported speech and thought, in the order of the text.</summary>
    /// <param name="text">The article's plain text.</param>
    /// <param name="cancellationToken">Ends the parse, within some milliseconds.</param>
    /// <returns>
    /// The attributions with their spans; <see cref="Attribution.Speakers"/> and <see cref="Attribution.Audience"/> stay empty. Never null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="TextTooLongException">It is longer than <see cref="NewsParserOptions.MaximumLength"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<Attribution> Parse(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _pipeline.Run(
            new NewsItem { Text = text },
            Stage.Attributions,
            static work => ValueList<Attribution>.Adopt(ArticleAssembler.AssembleAttributions(work, [])),
            cancellationToken);
    }

    private static class Holder
    {
        public static readonly AttributionParser Instance = new();
    }
}
