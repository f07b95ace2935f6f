namespace NewsParsing.Quotations;

/// <summary>All that the lexicons say of a word form, as far as quotations are concerned.</summary>
[Flags]
internal enum TokenTraits : uint
{
    None = 0,

    /// <summary>A word of a closed class, a common verb or a cue: no plain noun or adjective.</summary>
    Known = 1 << 0,

    /// <summary>Determiner or possessive.</summary>
    Determiner = 1 << 1,
    Subject = 1 << 2,
    Relative = 1 << 3,
    Preposition = 1 << 4,
    Coordinator = 1 << 5,
    Subordinator = 1 << 6,
    Auxiliary = 1 << 7,
    Adverb = 1 << 8,
    Time = 1 << 9,

    /// <summary>A finite verb form, auxiliaries and cues included.</summary>
    Finite = 1 << 10,
    Nonfinite = 1 << 11,

    /// <summary>A cue verb or noun in any frame.</summary>
    Cue = 1 << 12,

    /// <summary>A cue verb that takes a quotation.</summary>
    QuotationCue = 1 << 13,

    /// <summary>A cue verb that takes a quotation or a clause.</summary>
    ClauseCue = 1 << 14,

    /// <summary>A cue verb that takes a quotation or is nearly always a cue.</summary>
    LikelyCue = 1 << 15,
    NounCue = 1 << 16,

    /// <summary>A cue verb that calls, labels or describes.</summary>
    NamingCue = 1 << 17,

    /// <summary>A kind of work, or a word that gives a title.</summary>
    Work = 1 << 18,

    /// <summary>Gives a name: named, nicknamed, dubbed.</summary>
    Naming = 1 << 19,

    /// <summary>Takes a term, a label or the words on a sign: so-called, word, slogan, reading.</summary>
    Term = 1 << 20,

    /// <summary>It stands in a word class list at all.</summary>
    Listed = 1 << 21,

    /// <summary>A short word that a title does not capitalise.</summary>
    Lower = Determiner | Preposition | Coordinator | Auxiliary,
}
