namespace NewsParsing.Lexicon;

/// <summary>The word classes of <c>closed-classes.tsv</c>; a word can be in several.</summary>
[Flags]
internal enum WordClasses : uint
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Subject = 1 << 2,
    Object = 1 << 3,
    Relative = 1 << 4,
    Preposition = 1 << 5,
    Coordinator = 1 << 6,
    Subordinator = 1 << 7,
    Auxiliary = 1 << 8,
    Modal = 1 << 9,
    Negation = 1 << 10,
    Adverb = 1 << 11,
    Wh = 1 << 12,
    Weekday = 1 << 13,
    Month = 1 << 14,
    Time = 1 << 15,
    Audience = 1 << 16,

    /// <summary>A finite form (or base form) of a common verb that is no cue.</summary>
    Verb = 1 << 17,

    /// <summary>A participle or -ing form of such a verb that is no finite form, too.</summary>
    Nonfinite = 1 << 18,
}
