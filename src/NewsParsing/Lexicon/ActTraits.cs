namespace NewsParsing.Lexicon;

/// <summary>Where a cue word's act is told by something else; the names are those of <c>reporting-words.tsv</c>.</summary>
[Flags]
internal enum ActTraits : byte
{
    None = 0,

    /// <summary>By the noun that it governs: <c>made a promise</c>.</summary>
    Light = 1,

    /// <summary>By the verb that it governs: <c>continued to insist</c>.</summary>
    Chain = 2,

    /// <summary>By the verb that it governs, negated: <c>declined to say</c>.</summary>
    // "declined to confirm the sale": the act is that of confirm, an agreement, and it is negated.
    Negates = 4,

    /// <summary>By what the content calls somebody: <c>called it a disgrace</c>.</summary>
    // "called the law a triumph" praises and "called it a sham" criticises; the cue is the same.
    Epithet = 8,
}
