namespace NewsParsing.Lexicon;

/// <summary>How a form that may carry an abbreviating full stop behaves; the abbreviations of <c>text.tsv</c> are sorted by it.</summary>
internal enum AbbreviationClass : byte
{
    None,

    /// <summary>With a capital, leads on to a name: <c>Mr.</c>, <c>Gen.</c>; never ends a sentence before a word.</summary>
    // "The book went to Gen. Ruiz." and "He saw Dr. Okoro.": nobody ends a sentence in such a title.
    Title,

    /// <summary>In any case, leads on: <c>vs.</c>, <c>e.g.</c>; never ends a sentence before a word.</summary>
    Leading,

    /// <summary>With a capital, may be the last word of a sentence or lead on to a name: <c>St.</c>, <c>Dept.</c></summary>
    // "He lives on Main St. They moved." and "St. Clair said".
    Name,

    /// <summary>With a capital, the last word of a name, and perhaps of a sentence: <c>Inc.</c>, <c>Calif.</c></summary>
    // "She left Orbis Inc. They sold it." and "Orbis Inc. sold it." With a capital only: ill, miss and ore are words, Ill., Miss. and Ore.
    // states.
    Last,

    /// <summary>In any case, may be the last word of a sentence or lead on to a name: <c>U.S.</c>, <c>Ph.D.</c></summary>
    Closing,

    /// <summary>In any case, may be the last word of a sentence, and is in no name: <c>p.m.</c>, <c>etc.</c></summary>
    Measure,

    /// <summary>In any case, an abbreviation only before a number: <c>No. 5</c>, <c>p. 12</c>.</summary>
    // "No. 5" beside "He said no. Then": the word decides nothing, only the number after it does.
    BeforeNumber,

    /// <summary>With a capital, an abbreviation only before a number: <c>Mar. 3</c>.</summary>
    // "Mar. 3" beside "They sat. Nobody spoke": sat, sun and mar are words, so the capital and the number are both asked for.
    Calendar,
}
