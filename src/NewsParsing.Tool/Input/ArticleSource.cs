using NewsParsing.Html;

namespace NewsParsing.Tool.Input;

/// <summary>One article before it is read.</summary>
internal abstract class ArticleSource
{
    /// <summary>What messages call it: the path as it was given, with the line where there is one.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the article when it carries none.</summary>
    public string? DefaultId { get; init; }

    /// <summary>Whether the whole input is this one text.</summary>
    public bool IsOnlyArticle { get; init; }

    /// <summary>Whether it is passed over, and no error, when it holds no text.</summary>
    public bool MayHoldNothing { get; init; }

    /// <summary>How much of the input it takes up.</summary>
    public long ByteCount { get; init; }

    /// <summary>Reads the article; called once, from any thread.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public abstract NewsItem Load();

    /// <summary>
    /// Returns the article with all that was found in it where the input is what <c>parse</c> wrote; null for all others. Called before
    /// <see cref="Load"/>, from any thread.
    /// </summary>
    /// <exception cref="InputException">It is such, and cannot be used.</exception>
    public virtual Article? ReadParsed() => null;

    /// <summary>Returns the page that the article was read out of, once; null where it was none.</summary>
    public virtual NewsPage? TakePage() => null;

    /// <summary>The id that can be read of an article that cannot be used; null when there is none.</summary>
    public virtual string? FindId() => null;
}
