namespace NewsParsing.Text;

/// <summary>What the tokenizer has to know of a character. The word classes come first, so that one comparison finds them.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A letter that is no capital, of any script.</summary>
    Letter,

    Capital,

    Digit,

    /// <summary>A combining mark, variation selector or enclosing keycap: belongs to what stands before it.</summary>
    Mark,

    /// <summary>White space and control characters; they part tokens.</summary>
    Space,

    /// <summary>
    /// Invisible format characters (soft hyphen, joiners, byte order mark, direction marks): inside a word part of it, elsewhere of no
    /// token.
    /// </summary>
    Format,

    Punctuation,

    Quotation,

    Dash,

    Symbol,

    Surrogate,
}
