using NewsParsing.Entities;

namespace NewsParsing.Training.Coreference;

/// <summary>Which mentions of an article mean the same, as far as its annotation says.</summary>
internal abstract class ReferenceGold
{
    /// <summary>How much its decisions count in training.</summary>
    public abstract float Weight { get; }

    /// <summary>Who a mention means; null where the annotation does not say.</summary>
    public abstract string? IdOf(MentionType type, TextSpan span, string text);

    /// <summary>How well an entity is who is meant, by its names and descriptions so far: 0 not, the more the better.</summary>
    public abstract int Fit(string id, IReadOnlyList<(TextSpan Span, string Text, MentionKind Kind)> mentions, string fullest);
}
