namespace NewsParsing.Networks;

/// <summary>The section numbers of <c>words.bin</c>; a number is never given a second meaning.</summary>
internal static class WordVectorSections
{
    public const int Scale = 2;

    /// <summary>Words, parts of a vector, dimensions of a part, centroids of a part.</summary>
    public const int Shape = 5;

    /// <summary>The words' folded hashes in ascending order.</summary>
    public const int Words = 6;

    /// <summary>For each word the centroid of each part.</summary>
    public const int Codes = 7;

    /// <summary>The centroids, part after part.</summary>
    public const int Centroids = 8;

    /// <summary>A bit for each word: whether it is one of the most frequent.</summary>
    public const int Frequent = 9;
}
