using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Claims;

/// <summary>
/// Reads the attributions; writes indirect and mixed contents as claims, one for each proposition, an introducing <c>that</c> left out.
/// </summary>
internal sealed class ClaimStage(Knowledge knowledge)
{
    public void Run(TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions, ClaimBuffer output)
    {
        output.Reset();
        var reader = new PropositionReader(text, syntax, quotations, knowledge.Words);
        for (int a = 0; a < attributions.Count; a++)
        {
            text.ThrowIfCancelled(a);
            // “We left,” she said: somebody's own words are a quote. A claim says in the writer's words what was said.
            if (attributions.Items[a].Speech == SpeechKind.Direct || attributions.Items[a].MakesNoClaim)
            {
                continue;
            }

            ReadOnlySpan<TokenRange> contents = attributions.ContentsOf(a);
            int firstRange = output.RangeCount;
            foreach (TokenRange content in contents)
            {
                // 173 of 924 PolNeAR and 122 of 888 worldwide articles have such a sentence beside a claim; alone it is all that the
                // attribution has.
                if (contents.Length == 1 || !IsDirectSpeech(text, content, quotations, attributions.Utterances))
                {
                    // Paragraphs after "Roe said:" are claims of their own: no sentence runs over two.
                    if (output.RangeCount > firstRange
                        && text.ParagraphOf(output.Ranges[output.RangeCount - 1].First) != text.ParagraphOf(content.First))
                    {
                        Close(a, firstRange, quotations, output);
                        firstRange = output.RangeCount;
                    }

                    AddPropositions(reader, text, content, a, quotations, output, ref firstRange);
                }
            }

            Close(a, firstRange, quotations, output);
        }

        output.Order();
    }

    /// <summary>
    /// Whether a content is a quotation that is a sentence of its own: it stands beside the claim
    /// (<c>Roe said it rained. “We left.”</c>).
    /// </summary>
    private static bool IsDirectSpeech(TextBuffer text, TokenRange content, QuotationBuffer quotations, UtteranceBuffer utterances)
    {
        int quotation = quotations.TokenQuotation[content.First];
        if (quotation < 0 || !utterances.IsSpeech(quotation) || quotations.TokenQuotation[content.End - 1] != quotation)
        {
            return false;
        }

        int end = text.TokenEnd[content.End - 1];
        return utterances.IsDirect(quotation)
            // Roe said it rained. “A mess.” A fragment that is a sentence of its own is no part of the report before it.
            || ((text.TokenShapes[content.First] & TokenShape.SentenceStart) != 0
                && end - text.TokenStart[content.First] > 2
                && text.Text[end - 2] is '.' or '!' or '?');
    }

    /// <summary>Adds the content; a further proposition (<c>and that it would cost more</c>) begins a new claim.</summary>
    private static void AddPropositions(
        PropositionReader reader,
        TextBuffer text,
        TokenRange content,
        int attribution,
        QuotationBuffer quotations,
        ClaimBuffer output,
        ref int firstRange)
    {
        (int first, int end) = content;
        int start = first;
        // A content may come in parts, of which one begins with "but that …" (one of 888 worldwide articles).
        if (reader.IsFurther(first, first, end))
        {
            Close(attribution, firstRange, quotations, output);
            firstRange = output.RangeCount;
            start++;
        }

        start = reader.SkipThat(start, end);
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (reader.IsFurther(i, first, end))
            {
                // "… was late, and that …", "… was late -- and that …": the mark belongs to no claim (the dash in three of 924 PolNeAR
                // articles).
                bool isMark = text.TokenKinds[i - 1] is TokenKind.Dash || text.Text[text.TokenStart[i - 1]] is ',' or ';';
                Add(new TokenRange(start, isMark ? i - 1 : i), output);
                Close(attribution, firstRange, quotations, output);
                firstRange = output.RangeCount;
                start = reader.SkipThat(i + 1, end);
                i = start;
            }
        }

        Add(new TokenRange(start, end), output);
    }

    private static void Add(TokenRange range, ClaimBuffer output)
    {
        if (!range.IsEmpty)
        {
            output.AddRange(range);
        }
    }

    private static void Close(int attribution, int firstRange, QuotationBuffer quotations, ClaimBuffer output)
    {
        int count = output.RangeCount - firstRange;
        if (count == 0)
        {
            return;
        }

        int firstQuotation = output.QuotationCount;
        for (int i = firstRange; i < output.RangeCount; i++)
        {
            TokenRange range = output.Ranges[i];
            for (int q = quotations.FirstAt(range.First); q < quotations.Count && quotations.RangesOf(q)[0].First < range.End; q++)
            {
                if (quotations.RangesOf(q)[^1].End <= range.End)
                {
                    output.AddQuotation(q);
                }
            }
        }

        output.Add(new ClaimRecord(attribution, firstRange, count, firstQuotation, output.QuotationCount - firstQuotation));
    }
}
