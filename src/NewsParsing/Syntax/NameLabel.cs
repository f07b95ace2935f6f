namespace NewsParsing.Syntax;

/// <summary>
/// Whether a token begins or continues a name, and of what. The labels after <see cref="None"/> come in pairs: an odd one begins a
/// name, the even one after it continues one of the same kind.
/// </summary>
internal enum NameLabel : byte
{
    /// <summary>Outside of all names.</summary>
    None,
    BeginPerson,
    InsidePerson,

    /// <summary>A company, institution, party, team or other organisation.</summary>
    BeginOrganization,
    InsideOrganization,

    /// <summary>Countries included.</summary>
    BeginPlace,
    InsidePlace,

    /// <summary>A work, product, event or anything else with a name; no dates.</summary>
    BeginOther,
    InsideOther,

    /// <summary>A word for the people of a country, region, religion or political camp: <c>Kenyan</c>, <c>Muslims</c>.</summary>
    BeginGroup,
    InsideGroup,
}
