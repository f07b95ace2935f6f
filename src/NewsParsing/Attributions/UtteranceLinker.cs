using NewsParsing.Models;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Gives speech in marks that no cue governs to the report before it, and reads speaker labels and dashes.</summary>
internal sealed class UtteranceLinker(ClauseColumns columns, DraftList drafts, SourceFinder sources)
{
    private const float SameParagraph = 0.75f;
    private const float NextParagraph = 0.6f;
    private const float Labelled = 0.9f;

    /// <summary>How many tokens a speaker label or the name after a dash may have.</summary>
    private const int LongestLabel = 12;

    /// <summary>Reads the paragraphs in order; the drafts of the cues are there already.</summary>
    /// <param name="cueDrafts">How many drafts the cues gave; they are in the order of the text.</param>
    public void Link(int cueDrafts)
    {
        TextBuffer text = columns.Text;
        QuotationBuffer quotations = columns.Quotations;
        int draft = 0;
        int quotation = 0;
        int last = -1;
        int lastParagraph = -1;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            int first = text.ParagraphToken(p);
            int end = text.ParagraphEnd(p);
            ReadLabel(first, end);
            while (quotation < quotations.Count && quotations.Spans[quotations.Items[quotation].FirstSpan].Start < text.TokenEnd[end - 1])
            {
                int q = quotation++;
                int token = text.TokenAt(quotations.Spans[quotations.Items[q].FirstSpan].Start);
                for (; draft < cueDrafts && drafts.Items[draft].Cue.First < token; draft++)
                {
                    (last, lastParagraph) = (draft, p);
                }

                if (quotations.Items[q].Parent >= 0 || !quotations.Items[q].IsSpeech)
                {
                    continue;
                }

                int known = drafts.DraftOf(quotations.Items[q].Group);
                if (known < 0 && BeginsSentence(token))
                {
                    known = ReadDash(q, token, end) ?? ReadAnyVerb(q, token, end) ?? ReadColon(q, token)
                        ?? (quotations.Items[q].Kind == QuoteKind.Direct ? LinkBare(q, token, p, last, lastParagraph) : -1);
                }

                if (known >= 0)
                {
                    (last, lastParagraph) = (known, p);
                }
            }

            for (; draft < cueDrafts && drafts.Items[draft].Cue.First < end; draft++)
            {
                (last, lastParagraph) = (draft, p);
            }
        }
    }

    private bool BeginsSentence(int token) => (columns.Text.TokenShapes[token] & TokenShape.SentenceStart) != 0;

    private int LinkBare(int quotation, int token, int paragraph, int last, int lastParagraph)
    {
        bool inParagraph = last >= 0 && lastParagraph == paragraph;
        if (last < 0 || (!inParagraph && (lastParagraph != paragraph - 1 || token != columns.Text.ParagraphToken(paragraph))) || IsGoverned(token, last))
        {
            return -1;
        }

        int antecedent = drafts.Items[last].Source.IsEmpty && drafts.Items[last].Antecedent >= 0 ? drafts.Items[last].Antecedent : last;
        return drafts.Add(new AttributionDraft
        {
            Content = new TokenRange(token, token + 1),
            Group = columns.Quotations.Items[quotation].Group,
            Antecedent = antecedent,
            Confidence = inParagraph ? SameParagraph : NextParagraph,
        });
    }

    private bool IsGoverned(int token, int draft)
        => drafts.Items[draft].Content.Contains(token) || drafts.Items[draft].SecondContent.Contains(token);

    /// <summary><c>“Every vote counts.” – Councillor Jo Park</c></summary>
    private int? ReadDash(int quotation, int token, int end)
    {
        int after = columns.Text.TokenAt(columns.Quotations.SpansOf(quotation)[^1].End);
        if (after >= end || end - after > LongestLabel || columns.Text.TokenKinds[after] != TokenKind.Dash || end - after < 2)
        {
            return null;
        }

        return drafts.Add(new AttributionDraft
        {
            Source = new TokenRange(after + 1, end),
            Cue = new TokenRange(after, after + 1),
            Content = new TokenRange(token, after),
            Group = columns.Quotations.Items[quotation].Group,
            Antecedent = -1,
            Confidence = Labelled,
        });
    }

    /// <summary><c>“It was,” he paused, “hard.”</c>: after speech that ends in a comma any verb reports, whether a cue or not.</summary>
    private int? ReadAnyVerb(int quotation, int token, int end)
    {
        int after = columns.Text.TokenAt(columns.Quotations.SpansOf(quotation)[^1].End);
        if (after + 1 >= end || after < 2 || columns.Initial(after - 2) is not (',' or '?' or '!') || (columns.Text.TokenShapes[after] & TokenShape.SentenceStart) != 0)
        {
            return null;
        }

        int verb = after;
        while (verb < end && verb < after + LongestLabel && (verb == after || !columns.IsFinite(verb)) && !columns.IsPunctuation(verb))
        {
            verb++;
        }

        bool subject = columns.Is(after, WordClasses.Subject | WordClasses.Determiner | WordClasses.Possessive) || columns.IsCapitalized(after);
        if (!subject || verb == after || verb >= end || !columns.IsFinite(verb) || columns.Is(verb, WordClasses.Auxiliary | WordClasses.Modal))
        {
            return null;
        }

        return drafts.Add(new AttributionDraft
        {
            Source = new TokenRange(after, verb),
            Cue = new TokenRange(verb, verb + 1),
            Content = new TokenRange(token, after),
            SecondContent = ReadSecondHalf(verb + 1, end),
            Group = columns.Quotations.Items[quotation].Group,
            Antecedent = -1,
            Confidence = SameParagraph,
        });
    }

    /// <summary>The quotation that follows after a comma: the utterance goes on.</summary>
    private TokenRange ReadSecondHalf(int comma, int end)
    {
        int first = comma + 1;
        if (first >= end || !columns.IsComma(comma) || !columns.OpensQuotation(first))
        {
            return default;
        }

        int last = first + 1;
        while (last < end && columns.QuotationOf(last) == columns.QuotationOf(first))
        {
            last++;
        }

        return new TokenRange(first, last);
    }

    /// <summary>A paragraph that ends in a colon introduces the speech of the next: <c>And from the committee’s chair:</c></summary>
    private int? ReadColon(int quotation, int token)
    {
        int colon = token - 1;
        if (colon < 1 || columns.Initial(colon) != ':' || columns.Text.ParagraphOf(colon) == columns.Text.ParagraphOf(token))
        {
            return null;
        }

        TokenRange source = sources.FindLeft(colon, columns.SentenceFirst(colon));
        return source.IsEmpty
            ? null
            : drafts.Add(new AttributionDraft
            {
                Source = source,
                Cue = new TokenRange(colon, colon + 1),
                Content = new TokenRange(token, token + 1),
                Group = columns.Quotations.Items[quotation].Group,
                Antecedent = -1,
                Confidence = SameParagraph,
            });
    }

    /// <summary><c>LOPEZ: I never said that.</c></summary>
    private void ReadLabel(int first, int end)
    {
        int i = first;
        while (i < end && i < first + LongestLabel && columns.Text.TokenKinds[i] == TokenKind.Word && (columns.Text.TokenShapes[i] & TokenShape.AllCapitals) != 0)
        {
            i++;
        }

        if (i == first || i + 1 >= end || columns.Initial(i) != ':')
        {
            return;
        }

        drafts.Add(new AttributionDraft
        {
            Source = new TokenRange(first, i),
            Cue = new TokenRange(i, i + 1),
            Content = new TokenRange(i + 1, columns.QuotationOf(end - 1) < 0 && columns.IsFinalMark(end - 1) && i + 2 < end ? end - 1 : end),
            Antecedent = -1,
            Confidence = Labelled,
        });
    }
}
