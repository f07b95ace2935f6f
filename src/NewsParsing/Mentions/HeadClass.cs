using NewsParsing.Entities;

namespace NewsParsing.Mentions;

/// <summary>What the noun of a description says it means; the values are those of <see cref="CoreferenceFeature.Head"/>.</summary>
internal enum HeadClass
{
    None,
    Role,
    Title,
    Leader,
    Organization,
    Document,
    Group,
    Place,
    Spokesperson,
    Company,
    Demonym,
}
