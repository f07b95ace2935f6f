using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>An attribution before it is written, in tokens.</summary>
internal struct AttributionDraft
{
    public TokenRange Source;

    /// <summary>The source stands with another cue, whose subject this one shares (<c>and has accused</c>).</summary>
    public bool SharesSource;

    public TokenRange Cue;

    /// <summary>What made the report, and what gave it its source.</summary>
    public Rule Rule, SourceRule;

    /// <summary>The first and the last of its contents in <see cref="DraftList.Contents"/>; -1 for none yet.</summary>
    public int FirstContent, LastContent;

    public TokenRange Audience;

    /// <summary>The draft in whose content this one was found, or -1; one that only stands there is found by its place.</summary>
    public int Parent;

    public SpeechAct Act;

    public bool IsNegated;

    public float Confidence;
}
