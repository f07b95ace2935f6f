namespace NewsParsing.Lexicon;

/// <summary>How a form that may carry an abbreviating full stop behaves; the abbreviations of <c>text.tsv</c> are sorted by it.</summary>
internal enum AbbreviationClass : byte
{
    None,

    /// <summary>With a capital, leads on to a name: <c>Mr.</c>, <c>Gen.</c>; never ends a sentence before a word.</summary>
    Title,

    /// <summary>In any case, leads on: <c>vs.</c>, <c>e.g.</c>; never ends a sentence before a word.</summary>
    Leading,

    /// <summary>With a capital, may be the last word of a sentence: <c>Inc.</c>, <c>Calif.</c></summary>
    Name,

    /// <summary>In any case, may be the last word of a sentence: <c>p.m.</c>, <c>etc.</c></summary>
    Closing,

    /// <summary>In any case, an abbreviation only before a number: <c>No. 5</c>, <c>p. 12</c>.</summary>
    BeforeNumber,

    /// <summary>With a capital, an abbreviation only before a number: <c>Mar. 3</c>.</summary>
    Calendar,
}
