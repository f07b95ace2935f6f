namespace NewsParsing.Mentions;

/// <summary>What the noun of a description says it means; the values are those of the model's feature <c>Head</c>.</summary>
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
