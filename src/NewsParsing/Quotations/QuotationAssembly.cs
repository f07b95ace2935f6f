using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>
/// Reads the drafts, in characters; writes quotations, ranges and the quotation of each token, what they are still unset.
/// </summary>
internal static class QuotationAssembly
{
    public static void Run(TextBuffer text, DraftBuffer drafts, QuotationBuffer output)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            text.ThrowIfCancelled(i);
            ref Draft draft = ref drafts.Items[i];
            if (draft.State != DraftState.Dropped && !draft.IsContinuation)
            {
                Add(text, drafts, i, output);
            }
        }

        MarkTokens(text, output);
    }

    private static void Add(TextBuffer text, DraftBuffer drafts, int first, QuotationBuffer output)
    {
        int parent = drafts.Items[first].Parent;
        // ‘Tis “over”: the apostrophe that held a quotation was none, so it belongs to what is around that.
        while (parent >= 0 && drafts.Items[parent].State == DraftState.Dropped)
        {
            parent = drafts.Items[parent].Parent;
        }

        int outer = parent < 0 ? -1 : drafts.Items[parent].Quotation;
        int firstRange = output.RangeCount;
        int outerSpan = 0;
        bool isClosed = false;
        for (int i = first; i >= 0; i = drafts.Items[i].Next)
        {
            text.ThrowIfCancelled(i);
            ref Draft draft = ref drafts.Items[i];
            draft.Quotation = output.Count;
            var span = new TextSpan(draft.Start, draft.End);
            if (draft.State != DraftState.Dropped && (outer < 0 || IsHeld(span, output.CharactersOf(outer), ref outerSpan)))
            {
                output.AddRange(RangeOf(text, span), span);
                isClosed = draft.State == DraftState.Closed;
            }
        }

        if (output.RangeCount > firstRange)
        {
            output.Add(new Quotation(firstRange, output.RangeCount - firstRange, outer, isClosed));
        }

        for (int i = first; i >= 0 && output.RangeCount == firstRange; i = drafts.Items[i].Next)
        {
            drafts.Items[i].Quotation = outer;
        }
    }

    /// <summary>
    /// Whether one of the outer quotation's spans holds an inner one: where the outer one does not go on in a paragraph, neither does
    /// what is in it.
    /// </summary>
    private static bool IsHeld(TextSpan span, ReadOnlySpan<TextSpan> outer, ref int place)
    {
        while (place < outer.Length && outer[place].End < span.End)
        {
            place++;
        }

        return place < outer.Length && outer[place].Contains(span);
    }

    /// <summary>Here the characters in which marks are found become tokens; no later step asks for the token at an offset.</summary>
    // TokenAt: marks are found in characters, for one may be part of a token (the last two of ''').
    private static TokenRange RangeOf(TextBuffer text, TextSpan span) => new(text.TokenAt(span.Start), text.TokenAt(span.End));

    private static void MarkTokens(TextBuffer text, QuotationBuffer output)
    {
        for (int i = 0; i < output.Count; i++)
        {
            text.ThrowIfCancelled(i);
            if (output.Items[i].Parent >= 0)
            {
                continue;
            }

            ReadOnlySpan<TokenRange> ranges = output.RangesOf(i);
            ReadOnlySpan<TextSpan> characters = output.CharactersOf(i);
            for (int r = 0; r < ranges.Length; r++)
            {
                // By its characters, so that a token that the last mark cuts counts too.
                for (int token = ranges[r].First; token < text.TokenCount && text.TokenStart[token] < characters[r].End; token++)
                {
                    output.TokenQuotation[token] = i;
                }
            }
        }
    }
}
