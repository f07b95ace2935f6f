namespace NewsParsing.Quotations;

/// <summary>Whether a mark opens or closes, as its glyph or its neighbours tell.</summary>
internal enum MarkSide : byte
{
    /// <summary>Nothing tells: parity decides.</summary>
    Either,

    Open,

    Close,
}
