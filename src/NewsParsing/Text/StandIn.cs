namespace NewsParsing.Text;

/// <summary>What the tagger reads in place of a word of a name that the user gave.</summary>
internal enum StandIn : byte
{
    /// <summary>The word itself.</summary>
    None,
    Honorific,
    GivenName,
    FamilyName,
    Organization,
    Place,
}
