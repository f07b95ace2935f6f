namespace NewsParsing.Lexicon;

/// <summary>The classes of <c>dateline-words.tsv</c>; a word can be in several.</summary>
[Flags]
internal enum DatelineWords : byte
{
    None = 0,

    /// <summary>Stands inside a place's name: <c>Fond du Lac</c>.</summary>
    PlaceParticle = 1,

    /// <summary>Stands inside an author's name: <c>van</c>.</summary>
    // Apart from places: "Rio de Janeiro" and "Anna van Dyk" share few of their small words, and "ten" (Ten Brink) would make a place of a
    // count.
    AuthorParticle = 2,

    /// <summary>Stays small in a name that was printed in capitals: <c>Port-au-Prince</c>.</summary>
    CaseParticle = 4,

    /// <summary>Stands before <c>by</c> in a byline: <c>Reported and written by</c>.</summary>
    BylineOpener = 8,

    /// <summary>A longer word that headlines in title case leave lowercase.</summary>
    TitleParticle = 16,

    /// <summary>An abbreviation in capitals that can be spoken as a word: <c>NASA</c>, no town.</summary>
    Acronym = 32,

    /// <summary>An article, or an auxiliary verb, as leads have them and headlines do without.</summary>
    LeadWord = 64,

    /// <summary>Stands before <c>by</c> in the credit of who is no author: <c>pictures by</c>.</summary>
    CreditOpener = 128,
}
