using NewsParsing.Attributions;
using NewsParsing.Pipeline;
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
        new TextStage(ArticlePipeline.Default.Knowledge).Run(text, buffer);
        var syntax = new SyntaxBuffer();
        ModelSet models = ArticlePipeline.Default.Models;
        new SyntaxStage(models.Syntax, ArticlePipeline.Default.Knowledge, models.Attributions.Network.Summary)
            .Run(buffer, syntax, new SyntaxScratch());
        var quotations = new QuotationBuffer();
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(buffer, quotations, new QuotationScratch());
        var columns = new TokenColumns();
        columns.Fill(buffer, quotations, syntax, likelihood ?? new CueLikelihood([], []), ArticlePipeline.Default.Models.Words,
            ArticlePipeline.Default.Knowledge);
        return columns;
    }
}
