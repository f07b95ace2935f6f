namespace NewsParsing.Lexicon;

/// <summary>The word classes that the lemmatiser distinguishes, by the letter that stands for them in <c>morphology.tsv</c>.</summary>
internal enum LemmaClass : byte
{
    /// <summary>Forms of any class: clitics and pronouns.</summary>
    Word = (byte)'W',

    Verb = (byte)'V',

    Noun = (byte)'N',

    /// <summary>Comparative or superlative of an adjective or adverb.</summary>
    Comparison = (byte)'A',

    /// <summary>Comparative or superlative of an adverb that differs from its adjective's.</summary>
    // "better" is good's in "a better plan" and well's in "she played better": the tag decides, so each has an entry.
    AdverbComparison = (byte)'B',

    /// <summary>Not a form but what is left of one when <c>-ing</c>, <c>-ed</c>, <c>-er</c> or <c>-est</c> is cut off.</summary>
    // "visiting" leaves visit, as "inviting" leaves invit: spelling does not say which of the two gets an e, the list does.
    Stem = (byte)'S',
}
