using NewsParsing.Rules;

namespace NewsParsing.Attributions;

/// <summary>One attribution; its spans are ranges of <see cref="AttributionBuffer.Spans"/>.</summary>
internal struct AttributionRecord
{
    /// <summary>First source span and how many; 0 spans when no words name the source.</summary>
    public int SourceSpan, SourceCount;

    /// <summary>First cue span and how many; 0 spans when no words attribute.</summary>
    public int CueSpan, CueCount;

    /// <summary>First content span and how many; at least 1.</summary>
    public int ContentSpan, ContentCount;

    /// <summary>The addressee (<c>reporters</c>) in UTF-16 units; empty when none is named.</summary>
    public TextSpan Audience;

    /// <summary>The attribution in whose content this one stands, or -1.</summary>
    public int Parent;

    public SpeechKind Speech;

    public SpeechAct Act;

    public bool IsNegated;

    /// <summary>What made the attribution, what gave it its source (none without one), and what found its first content.</summary>
    public Rule Rule, SourceRule, ContentRule;

    /// <summary>From 0 to 1.</summary>
    public float Confidence;
}
