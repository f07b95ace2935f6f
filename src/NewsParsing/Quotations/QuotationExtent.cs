using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>The tokens of a quotation without and with its marks, from its first paragraph to its last.</summary>
/// <param name="Inside">Its tokens without the marks; may be empty.</param>
/// <param name="Whole">Its tokens with the marks; may be empty where the marks are parts of one token.</param>
internal readonly record struct QuotationExtent(TokenRange Inside, TokenRange Whole)
{
    /// <summary>The last token before the opening mark, or -1.</summary>
    public int Before => Whole.First - 1;

    /// <summary>The first token after the closing mark; the token count at the end of the text.</summary>
    public int After => Whole.End;
}
