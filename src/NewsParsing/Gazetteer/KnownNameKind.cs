namespace NewsParsing.Gazetteer;

/// <summary>What a name of the gazetteers stands for.</summary>
internal enum KnownNameKind : byte
{
    None,
    Country,

    /// <summary>A country's capital, which may stand for its government.</summary>
    Capital,
    Place,
    Organization,
    Demonym,
}
