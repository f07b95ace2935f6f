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
    AdverbComparison = (byte)'B',

    /// <summary>Not a form but what is left of one when <c>-ing</c>, <c>-ed</c>, <c>-er</c> or <c>-est</c> is cut off.</summary>
    Stem = (byte)'S',
}
