namespace NewsParsing.Entities;

/// <summary>Whom a mention means.</summary>
/// <param name="Entity">The entity; -1 for nobody met so far.</param>
/// <param name="Margin">By how much its log-odds are ahead of the next one's; infinite where no other fits.</param>
internal readonly record struct EntityChoice(int Entity, float Margin);
