using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A span that the tagger found, in tokens.</summary>
internal struct LabeledSpan
{
    public TokenRange Range;

    public SpanKind Kind;

    /// <summary>How likely exactly this span is, from 0 to 1.</summary>
    public float Probability;

    /// <summary>Of a content its cue, of a cue its source, as places in the list of spans; -1 for none.</summary>
    public int Link;

    /// <summary>What found the span, and what linked it.</summary>
    public Rule Rule, LinkRule;

    /// <summary>Whether a cue has its source from the report before it.</summary>
    public bool SharesLink;

    /// <summary>How likely the link is, from 0 to 1.</summary>
    public float LinkProbability;

    /// <summary>Of a cue its first content and of a content the next one of the same cue, or -1.</summary>
    public int Next;
}
