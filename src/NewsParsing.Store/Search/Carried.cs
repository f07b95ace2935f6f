namespace NewsParsing.Store.Search;

/// <summary>When two sayings are one that several articles carry.</summary>
internal static class Carried
{
    /// <summary>The least words that two articles have to share.</summary>
    // In 924 articles of PolNeAR train and dev, 162 sayings of six words or more are carried again with the same speaker, nearly all within
    // a
    // day or two, and 6 such texts have several known speakers ("the numbers don't add up"). Of four words it is 15 to 5, of three 18 to
    // 11,
    // and there a person says the same again a month later ("we have incompetent people"). Beyond six words no window of days is needed:
    // what
    // is repeated after months is the same saying told again.
    public const int LeastWords = 6;
}
