namespace NewsParsing.Quotations;

/// <summary>What stands between two quotations of one paragraph.</summary>
internal struct Interruption
{
    public int Words;

    /// <summary>Cue verbs that take quotations.</summary>
    public int Cues;

    /// <summary>Sentences that end before its own end.</summary>
    public int InnerSentences;

    /// <summary>It begins a sentence of its own: the former quotation ended one.</summary>
    public bool BeginsSentence;

    public bool EndsSentence;
    public bool EndsWithComma;

    /// <summary>It begins with <c>while</c> or the like.</summary>
    public bool HasContrast;

    /// <summary>A name or pronoun since the last cue.</summary>
    public bool HasSubject;

    /// <summary>A name or pronoun that a cue of its own follows.</summary>
    public bool HasNewSubject;
}
