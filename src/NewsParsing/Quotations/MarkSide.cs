namespace NewsParsing.Quotations;

/// <summary>Whether a mark opens or closes, as its glyph or its neighbours show.</summary>
internal enum MarkSide : byte
{
    /// <summary>Nothing shows it: parity decides.</summary>
    Either,

    Open,

    Close,
}
