using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>Reads the drafts; writes quotations, spans and the quotation of each token, every kind and group still unset.</summary>
internal static class QuotationAssembly
{
    public static void Run(TextBuffer text, DraftBuffer drafts, QuotationBuffer output)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            ref Draft draft = ref drafts.Items[i];
            if (draft.State != DraftState.Dropped && !draft.IsContinuation)
            {
                Add(drafts, i, output);
            }
        }

        MarkTokens(text, output);
    }

    private static void Add(DraftBuffer drafts, int first, QuotationBuffer output)
    {
        int parent = drafts.Items[first].Parent;
        while (parent >= 0 && drafts.Items[parent].State == DraftState.Dropped)
        {
            parent = drafts.Items[parent].Parent;
        }

        int firstSpan = output.SpanCount;
        bool isClosed = false;
        for (int i = first; i >= 0; i = drafts.Items[i].Next)
        {
            ref Draft draft = ref drafts.Items[i];
            draft.Quotation = output.Count;
            if (draft.State != DraftState.Dropped)
            {
                output.AddSpan(new TextSpan(draft.Start, draft.End));
                isClosed = draft.State == DraftState.Closed;
            }
        }

        output.Add(new Quotation(
            firstSpan, output.SpanCount - firstSpan, parent < 0 ? -1 : drafts.Items[parent].Quotation, 0, QuoteKind.Direct, isClosed, 0));
    }

    private static void MarkTokens(TextBuffer text, QuotationBuffer output)
    {
        for (int i = 0; i < output.Count; i++)
        {
            if (output.Items[i].Parent >= 0)
            {
                continue;
            }

            foreach (TextSpan span in output.SpansOf(i))
            {
                for (int token = text.TokenAt(span.Start); token < text.TokenCount && text.TokenStart[token] < span.End; token++)
                {
                    output.TokenQuotation[token] = i;
                }
            }
        }
    }
}
