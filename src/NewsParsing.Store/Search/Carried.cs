namespace NewsParsing.Store.Search;

/// <summary>When two sayings are one that several articles carry.</summary>
internal static class Carried
{
    /// <summary>The least words that two articles have to share.</summary>
    public const int LeastWords = 6;
}
