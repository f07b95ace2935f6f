using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Reads tokens and quotations; writes who is given what by which words.</summary>
internal sealed class AttributionStage
{
    public void Run(TextBuffer text, QuotationBuffer quotations, int bodyToken, AttributionBuffer output)
    {
        output.Reset(quotations);
        output.Rules.Run(text, quotations, bodyToken, output);
    }
}
