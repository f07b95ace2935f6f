using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>One attribution; its contents are ranges of <see cref="AttributionBuffer.Contents"/>.</summary>
internal struct AttributionRecord
{
    /// <summary>Empty where no words name the source.</summary>
    public TokenRange Source;

    /// <summary>Empty where no words attribute.</summary>
    public TokenRange Cue;

    /// <summary>First content and how many; at least 1.</summary>
    public int FirstContent, ContentCount;

    /// <summary>The addressee (<c>reporters</c>); empty when none is named.</summary>
    public TokenRange Audience;

    /// <summary>The attribution in whose content this one stands, or -1.</summary>
    public int Parent;

    public SpeechKind Speech;

    public SpeechAct Act;

    public bool IsNegated;

    /// <summary>Whether what is attributed is no claim: a topic, a plan, somebody's taste.</summary>
    public bool MakesNoClaim;

    /// <summary>What made the attribution, what gave it its source (none without one), and what found its first content.</summary>
    public Rule Rule, SourceRule, ContentRule;

    /// <summary>From 0 to 1.</summary>
    public float Confidence;
}
