namespace NewsParsing.Gazetteer;

/// <summary>What a name that the user gave stands for.</summary>
internal enum UserNameKind : byte
{
    Person,
    Organization,
    Place,

    /// <summary>A form of address of one or more words: names nobody.</summary>
    Honorific,
}
