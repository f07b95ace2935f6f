using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Claims;

/// <summary>Reads the attributions; writes indirect and mixed contents as claims, an introducing <c>that</c> left out.</summary>
internal sealed class ClaimStage
{
    private static readonly ulong That = FormHash.Of("that");
    private static readonly ulong And = FormHash.Of("and");
    private static readonly ulong But = FormHash.Of("but");
    private static readonly ulong Or = FormHash.Of("or");

    public void Run(TextBuffer text, QuotationBuffer quotations, AttributionBuffer attributions, ClaimBuffer output)
    {
        output.Reset();
        for (int a = 0; a < attributions.Count; a++)
        {
            if (attributions.Items[a].Speech == SpeechKind.Direct)
            {
                continue;
            }

            ReadOnlySpan<TextSpan> spans = attributions.Content(a);
            int firstSpan = output.Spans.Count;
            foreach (TextSpan span in spans)
            {
                if (spans.Length == 1 || !IsDirectSpeech(text, span, quotations))
                {
                    AddPropositions(text, span, a, quotations, output, ref firstSpan);
                }
            }

            Close(a, firstSpan, quotations, output);
        }
    }

    /// <summary>Whether a span is a quotation that is a sentence of its own: it stands beside the claim (<c>Roe said it rained. “We left.”</c>).</summary>
    private static bool IsDirectSpeech(TextBuffer text, TextSpan span, QuotationBuffer quotations)
    {
        int first = text.TokenAt(span.Start);
        int quotation = first < text.TokenCount ? quotations.TokenQuotation[first] : -1;
        return quotation >= 0 && quotations.Items[quotation].Kind == QuoteKind.Direct && quotations.TokenQuotation[text.TokenAt(span.End - 1)] == quotation;
    }

    /// <summary>Adds the span; a further clause with <c>that</c> (<c>and that it would cost more</c>) begins a new claim.</summary>
    private static void AddPropositions(TextBuffer text, TextSpan span, int attribution, QuotationBuffer quotations, ClaimBuffer output, ref int firstSpan)
    {
        int first = text.TokenAt(span.Start);
        int end = text.TokenAt(span.End);
        int start = first < end && text.TokenForm[first] == That ? first + 1 : first;
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (text.TokenForm[i + 1] == That && (text.TokenForm[i] == And || text.TokenForm[i] == But || text.TokenForm[i] == Or) && quotations.TokenQuotation[i] < 0)
            {
                bool comma = text.Text[text.TokenStart[i - 1]] == ',';
                Add(text, start, comma ? i - 1 : i, span, output);
                Close(attribution, firstSpan, quotations, output);
                firstSpan = output.Spans.Count;
                start = i + 2;
                i = start;
            }
        }

        Add(text, start, end, span, output);
    }

    private static void Add(TextBuffer text, int first, int end, TextSpan limit, ClaimBuffer output)
    {
        if (first < end)
        {
            output.Spans.Add(new TextSpan(text.TokenStart[first], Math.Min(limit.End, text.TokenEnd[end - 1])));
        }
    }

    private static void Close(int attribution, int firstSpan, QuotationBuffer quotations, ClaimBuffer output)
    {
        int count = output.Spans.Count - firstSpan;
        if (count == 0)
        {
            return;
        }

        int firstQuotation = output.Quotations.Count;
        for (int i = firstSpan; i < output.Spans.Count; i++)
        {
            TextSpan span = output.Spans[i];
            for (int q = quotations.FirstAt(span.Start); q < quotations.Count && quotations.SpansOf(q)[0].Start < span.End; q++)
            {
                if (quotations.SpansOf(q)[^1].End <= span.End)
                {
                    output.Quotations.Add(q);
                }
            }
        }

        output.Items.Add(new ClaimRecord(attribution, firstSpan, count, firstQuotation, output.Quotations.Count - firstQuotation));
    }
}
