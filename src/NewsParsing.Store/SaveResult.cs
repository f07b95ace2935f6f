namespace NewsParsing.Store;

/// <summary>What became of an article that was saved.</summary>
public enum SaveResult
{
    /// <summary>There was no article of this key.</summary>
    Added,

    /// <summary>It took the place of the one that was there: another text, or a newer parser's reading of the same.</summary>
    Replaced,

    /// <summary>Nothing was written: the same text by the same parser was there.</summary>
    Unchanged,

    /// <summary>Nothing was written: what is there was read by a newer parser, or is a later version of the article.</summary>
    Outdated,
}
