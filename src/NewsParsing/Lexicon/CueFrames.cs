namespace NewsParsing.Lexicon;

/// <summary>What a cue word can govern; the letters are those of <c>reporting-words.tsv</c>.</summary>
[Flags]
internal enum CueFrames : ushort
{
    None = 0,

    /// <summary>q: a quotation or whole clause before or after it.</summary>
    // "“We won,” she said" and "“We won,” she whispered", but not "“We won,” she doubted".
    Quotation = 1,

    /// <summary>c: a clause after it, with or without <c>that</c>.</summary>
    Clause = 2,

    /// <summary>t: a clause with <c>that</c> only.</summary>
    ThatClause = 4,

    /// <summary>w: a clause with <c>whether</c>, <c>how</c>, <c>what</c>.</summary>
    // "asked whether it was safe", "did not say why": no statement, so no claim that something is so.
    WhClause = 8,

    /// <summary>i: an infinitive with <c>to</c>.</summary>
    Infinitive = 16,

    /// <summary>g: an -ing form.</summary>
    Gerund = 32,

    /// <summary>n: a noun phrase.</summary>
    NounPhrase = 64,

    /// <summary>x: a noun phrase and what it is called (<c>called it “…”</c>, <c>described it as …</c>).</summary>
    Complement = 128,

    /// <summary>o: the person spoken to stands between cue and content.</summary>
    // "told the board that …": the board is spoken to, and it is no part of the content.
    Addressee = 256,

    /// <summary>s: nearly always a cue.</summary>
    Strong = 512,

    /// <summary>N: a noun cue.</summary>
    Noun = 1024,

    /// <summary>J: an adjective cue.</summary>
    Adjective = 2048,

    /// <summary>Prepositions or particles belong to the cue in front of its content (<c>called for</c>).</summary>
    Preposition = 4096,
}
