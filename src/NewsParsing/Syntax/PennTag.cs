namespace NewsParsing.Syntax;

/// <summary>
/// The Penn Treebank tag of a token, as the English UD treebanks use it; <see cref="TagNames"/> gives the CoNLL-U spelling.
/// </summary>
internal enum PennTag : byte
{
    FW,
    ADD,
    AFX,
    CC,
    CD,
    DT,
    EX,
    GW,
    HYPH,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NFP,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,

    /// <summary><c>PRP$</c>.</summary>
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,

    /// <summary><c>WP$</c>.</summary>
    WPS,
    WRB,
    XX,

    /// <summary><c>$</c>.</summary>
    Currency,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>.</c>: ends a sentence.</summary>
    Stop,

    /// <summary><c>:</c>: a colon, semicolon, dash or ellipsis.</summary>
    Colon,

    /// <summary><c>-LRB-</c>.</summary>
    LeftBracket,

    /// <summary><c>-RRB-</c>.</summary>
    RightBracket,

    /// <summary><c>``</c>.</summary>
    OpeningQuote,

    /// <summary><c>''</c>.</summary>
    ClosingQuote,
}
