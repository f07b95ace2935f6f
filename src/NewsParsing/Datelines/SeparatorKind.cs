namespace NewsParsing.Datelines;

/// <summary>What stands between a dateline and the story.</summary>
internal enum SeparatorKind : byte
{
    None,
    Dash,
    Colon,
    Bar,
    FullStop,
}
