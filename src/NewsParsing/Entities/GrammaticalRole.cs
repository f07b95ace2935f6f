namespace NewsParsing.Entities;

/// <summary>The place of a mention in its clause, as far as it distinguishes whom a pronoun takes up.</summary>
internal enum GrammaticalRole : byte
{
    /// <summary>Subject, active or passive.</summary>
    Subject,

    /// <summary>Direct or indirect object.</summary>
    Object,

    /// <summary>Owns what follows: <c>his</c>, <c>Roe's</c>.</summary>
    Possessor,

    /// <summary>After a preposition, an apposition, alone.</summary>
    Other,
}
