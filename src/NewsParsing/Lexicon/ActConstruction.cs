namespace NewsParsing.Lexicon;

/// <summary>What a cue word governs, where that changes the act; the names are those of <c>reporting-words.tsv</c>.</summary>
internal enum ActConstruction : byte
{
    /// <summary>A word beside it: <c>called for</c>.</summary>
    Word,

    /// <summary>An infinitive: <c>told X to go</c>.</summary>
    To,

    /// <summary>A gerund: <c>suggested waiting</c>.</summary>
    Ing,

    /// <summary>A clause with <c>that</c>.</summary>
    That,

    /// <summary>A clause whose verb is a base form: <c>insisted he go</c>.</summary>
    // The mandative subjunctive (Quirk et al. 1985, 3.59): "insisted he leave" demands, "insisted he had left" states.
    Bare,

    /// <summary>A clause with <c>whether</c>, <c>why</c>, <c>how</c>, <c>what</c>.</summary>
    Wh,

    /// <summary>A noun phrase.</summary>
    Object,

    /// <summary>It is a passive itself: <c>is convinced</c>.</summary>
    Passive,
}
