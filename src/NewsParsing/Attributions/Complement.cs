namespace NewsParsing.Attributions;

/// <summary>What stands to the right of a cue.</summary>
internal enum Complement : byte
{
    /// <summary>Nothing that the cue governs: the sentence ends, or an adverbial follows.</summary>
    None,

    /// <summary>A quotation, with or without a comma or colon before it.</summary>
    Quotation,

    /// <summary>A clause that <c>that</c> or a question word introduces.</summary>
    MarkedClause,

    /// <summary>A clause without conjunction.</summary>
    Clause,

    /// <summary>An infinitive or -ing form.</summary>
    Nonfinite,

    /// <summary>A noun phrase, or what a preposition of the cue governs.</summary>
    Phrase,

    /// <summary>A colon at the end of the paragraph: the content is the next one.</summary>
    NextParagraph,
}
