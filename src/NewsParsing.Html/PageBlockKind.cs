namespace NewsParsing.Html;

/// <summary>What a block of a page is.</summary>
public enum PageBlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>A heading between paragraphs, or a question that is set as one.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph that is set off as a quotation.</summary>
    Quotation,
}
