namespace NewsParsing.Gazetteer;

/// <summary>A state, province or other part of a country.</summary>
/// <param name="Name">The English name.</param>
/// <param name="Country">The country's name.</param>
internal sealed record GazetteerRegion(string Name, string Country);
