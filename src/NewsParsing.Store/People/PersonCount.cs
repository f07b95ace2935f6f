namespace NewsParsing.Store.People;

/// <summary>How much a person says.</summary>
/// <param name="Key">The key of the person.</param>
/// <param name="Keys">All keys that are this person and say something.</param>
/// <param name="IsAmbiguous">Whether it may be any of several people.</param>
/// <param name="Quotes">How many quotes, each once.</param>
/// <param name="Claims">How many claims, each once.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="First">The first day, or null.</param>
/// <param name="Last">The last day, or null.</param>
internal sealed record PersonCount(
    string Key, IReadOnlyList<string> Keys, bool IsAmbiguous, int Quotes, int Claims, int Articles, DateOnly? First, DateOnly? Last);
