namespace NewsParsing.Entities;

/// <summary>What kind of words a reference is; each has rows of its own in the model.</summary>
internal enum MentionType : byte
{
    /// <summary><c>he</c>, <c>she</c> and their other cases.</summary>
    Person,

    /// <summary><c>he</c>, <c>she</c> as a source: they go on with a speaker more often.</summary>
    Speaker,

    /// <summary><c>it</c>, <c>they</c> as a source.</summary>
    Thing,

    /// <summary><c>the mayor</c>, <c>its administrator</c>, <c>police</c>.</summary>
    Description,

    /// <summary>A name.</summary>
    Name,
}
