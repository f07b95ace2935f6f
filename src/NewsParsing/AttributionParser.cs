using NewsParsing.Pipeline;

namespace NewsParsing;

/// <summary>Finds who (source) by which words (cue) is given what (content), without resolving names to actors.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class AttributionParser
{
    private readonly ArticlePipeline _pipeline = ArticlePipeline.Default;

    /// <summary>The shared parser; its models load on first use.</summary>
    public static AttributionParser Default => Holder.Instance;

    /// <summary>Finds all reported speech and thought, in the order of the text.</summary>
    /// <param name="text">The article's plain text.</param>
    /// <param name="cancellationToken">Ends the parse between two stages.</param>
    /// <returns>
    /// The attributions with their spans; <see cref="Attribution.Speakers"/> and <see cref="Attribution.Audience"/> stay empty. Never null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
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
