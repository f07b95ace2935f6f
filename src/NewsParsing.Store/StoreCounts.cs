namespace NewsParsing.Store;

/// <summary>What is in a <see cref="NewsStore"/>.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Sayings">How many quotes and claims in them, each for each article that carries it.</param>
/// <param name="Aliases">How many names were merged into others by hand.</param>
/// <param name="First">The first day of publication, or null.</param>
/// <param name="Last">The last day of publication, or null.</param>
public sealed record StoreCounts(long Articles, long Sayings, int Aliases, DateOnly? First, DateOnly? Last);
