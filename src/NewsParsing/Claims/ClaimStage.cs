using NewsParsing.Attributions;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Claims;

/// <summary>Reads the attributions; writes indirect and mixed contents as claims, one for each proposition, an introducing <c>that</c> left out.</summary>
internal sealed class ClaimStage
{
    public void Run(TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions, ClaimBuffer output)
    {
        output.Reset();
        var reader = new PropositionReader(text, syntax, quotations);
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
                    AddPropositions(reader, text, span, a, quotations, output, ref firstSpan);
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
        if (quotation < 0 || !quotations.Items[quotation].IsSpeech || quotations.TokenQuotation[text.TokenAt(span.End - 1)] != quotation)
        {
            return false;
        }

        return quotations.Items[quotation].Kind == QuoteKind.Direct
            || ((text.TokenShapes[first] & TokenShape.SentenceStart) != 0 && span.Length > 2 && text.Text[span.End - 2] is '.' or '!' or '?');
    }

    /// <summary>Adds the span; a further proposition (<c>and that it would cost more</c>) begins a new claim.</summary>
    private static void AddPropositions(
        PropositionReader reader, TextBuffer text, TextSpan span, int attribution, QuotationBuffer quotations, ClaimBuffer output, ref int firstSpan)
    {
        int first = text.TokenAt(span.Start);
        int end = text.TokenAt(span.End);
        int start = first;
        if (reader.IsFurther(first, first, end))
        {
            Close(attribution, firstSpan, quotations, output);
            firstSpan = output.Spans.Count;
            start++;
        }

        start = reader.SkipThat(start, end);
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (reader.IsFurther(i, first, end))
            {
                bool isMark = text.TokenKinds[i - 1] is TokenKind.Dash || text.Text[text.TokenStart[i - 1]] is ',' or ';';
                Add(text, start, isMark ? i - 1 : i, span, output);
                Close(attribution, firstSpan, quotations, output);
                firstSpan = output.Spans.Count;
                start = reader.SkipThat(i + 1, end);
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
