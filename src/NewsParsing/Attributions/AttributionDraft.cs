using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>An attribution before it is written, without its contents.</summary>
internal readonly record struct AttributionDraft
{
    public TokenRange Source { get; init; }

    /// <summary>The source stands with another cue, whose subject this one shares (<c>and has accused</c>).</summary>
    public bool SharesSource { get; init; }

    public TokenRange Cue { get; init; }

    /// <summary>What made the report, and what gave it its source.</summary>
    public Rule Rule { get; init; }

    public Rule SourceRule { get; init; }

    public TokenRange Audience { get; init; }

    /// <summary>The draft in whose content this one was found, or -1; one that only stands there is found by its place.</summary>
    public int Parent { get; init; }

    public SpeechAct Act { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Whether what is attributed is no claim: a topic, a plan, somebody's taste.</summary>
    public bool MakesNoClaim { get; init; }

    public float Confidence { get; init; }

    /// <summary>A report that a rule makes.</summary>
    public static AttributionDraft By(Rule rule, TokenRange source, TokenRange cue, float confidence)
        => new()
        {
            Source = source,
            Cue = cue,
            Parent = -1,
            Rule = rule,
            SourceRule = rule,
            Confidence = confidence,
        };
}
