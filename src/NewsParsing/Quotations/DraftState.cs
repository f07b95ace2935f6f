namespace NewsParsing.Quotations;

/// <summary>What has become of an opening mark.</summary>
internal enum DraftState : byte
{
    Open,

    Closed,

    /// <summary>It ends with its paragraph or where another quotation begins.</summary>
    Unclosed,

    /// <summary>The mark was none, or nothing stands inside.</summary>
    Dropped,
}
