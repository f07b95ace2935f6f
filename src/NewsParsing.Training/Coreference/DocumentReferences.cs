using NewsParsing.Entities;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Coreference;

/// <summary>The coreference of a document of GUM: every phrase.</summary>
internal sealed class DocumentReferences(NamedDocument document) : ReferenceGold
{
    private readonly Reference[] _references = [.. document.References.OrderBy(item => item.End - item.Start)];

    // Half of the speakers' weight: it covers conversation and books as well, where other things are said of other people.
    public override float Weight => 0.5f;

    public override string? IdOf(MentionType type, TextSpan span, string text)
        => type switch
        {
            MentionType.Name => EntityAt(span, MentionKind.Name),
            MentionType.Description => EntityAt(span, MentionKind.Nominal),
            _ => EntityAt(span, MentionKind.Pronoun),
        };

    public override int Fit(string id, IReadOnlyList<(TextSpan Span, string Text, MentionKind Kind)> mentions, string fullest)
        => mentions.Any(mention => mention.Kind != MentionKind.Pronoun && EntityAt(mention.Span, mention.Kind) == id) ? 1 : 0;

    /// <summary>The gold entity of the smallest phrase around a mention; of exactly it for a pronoun.</summary>
    private string? EntityAt(TextSpan span, MentionKind kind)
    {
        foreach (Reference item in _references)
        {
            if (item.Start <= span.Start && item.End >= span.End && (kind == MentionKind.Name || item.Start == span.Start)
                && (kind != MentionKind.Pronoun || item.End == span.End))
            {
                // "Roe supporters" is no mention of Roe.
                bool isWhole = kind != MentionKind.Name || item.End == span.End
                    || document.Text[span.End] is ',' or '(' or ' ' or '’' or '\'';
                return isWhole ? item.Entity : null;
            }
        }

        return null;
    }
}
