namespace NewsParsing.Networks;

/// <summary>The section numbers of <c>words.bin</c>; a number is never given a second meaning.</summary>
internal static class WordVectorSections
{
    /// <summary>Words, dimensions.</summary>
    public const int Shape = 1;

    public const int Scale = 2;

    /// <summary>The words' folded hashes.</summary>
    public const int Words = 3;

    /// <summary>A row for each word.</summary>
    public const int Steps = 4;
}
