using NewsParsing.Attributions;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

/// <summary>Texts as the stages before the attributions leave them.</summary>
internal static class AttributionText
{
    public static TokenColumns Columns(string text, CueLikelihood? likelihood = null)
    {
        var buffer = new TextBuffer();
        new TextStage().Run(text, buffer);
        var syntax = new SyntaxBuffer();
        new SyntaxStage().Run(buffer, syntax, new SyntaxScratch());
        var quotations = new QuotationBuffer();
        new QuotationStage().Run(buffer, quotations, new QuotationScratch());
        var columns = new TokenColumns();
        columns.Fill(buffer, quotations, syntax, likelihood ?? new CueLikelihood([], []));
        return columns;
    }
}
