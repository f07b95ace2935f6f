namespace NewsParsing.Attributions;

/// <summary>An attribution while the rules work on it, in tokens.</summary>
internal struct AttributionDraft
{
    public TokenRange Source;

    /// <summary>The source stands with another cue of the sentence, whose subject this one shares (<c>and has accused</c>).</summary>
    public bool SharesSource;

    public TokenRange Cue;

    /// <summary>The content and, where it is interrupted, its second part.</summary>
    public TokenRange Content, SecondContent;

    /// <summary>The utterance whose quotations all belong to the content, or 0.</summary>
    public int Group;

    public TokenRange Audience;

    /// <summary>The draft whose source this one shares, or -1.</summary>
    public int Antecedent;

    public SpeechAct Act;

    public bool IsNegated;

    public float Confidence;
}
