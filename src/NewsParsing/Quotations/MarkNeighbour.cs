namespace NewsParsing.Quotations;

/// <summary>The class of a character beside a quotation mark.</summary>
internal enum MarkNeighbour : byte
{
    /// <summary>White space or an end of the text.</summary>
    Space,

    /// <summary>An opening bracket or a slash.</summary>
    Opening,

    Dash,

    /// <summary>Closing punctuation: full stop, comma, closing bracket and the like.</summary>
    Closing,

    /// <summary>A letter, a digit or any other sign that words are made of.</summary>
    Word,
}
