namespace NewsParsing.Html;

/// <summary>How the text of an article was found in its page.</summary>
public enum PageExtraction
{
    /// <summary>No text was found.</summary>
    None,

    /// <summary>The page's data (<c>articleBody</c> of JSON-LD) say the text, and its paragraphs were found in the page.</summary>
    ArticleData,

    /// <summary>The page's data say the text, which stands nowhere else in the page: it has no places.</summary>
    DataAlone,

    /// <summary>
    /// An element is marked as the text (<c>itemprop="articleBody"</c>), or is the only one with a name that content systems give it.
    /// </summary>
    ArticleBody,

    /// <summary>One element <c>article</c> holds the text.</summary>
    ArticleElement,

    /// <summary>The blocks were chosen by SmartReader, which compares the elements' lengths, links and names.</summary>
    Readability,

    /// <summary>The blocks were chosen by the length of their prose, for SmartReader found none.</summary>
    Density,
}
