using NewsParsing.Models;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Adds speech in marks that no content covers to the report before it, and reads speaker labels (<c>LOPEZ: …</c>) and names after a
/// dash where no cue was found.
/// </summary>
internal sealed class SpeechCompleter(TokenColumns columns, DraftList drafts)
{
    private const float Introduced = 0.6f;
    private const float Labelled = 0.8f;

    /// <summary>How many tokens a speaker label or the name after a dash may have.</summary>
    private const int LongestLabel = 12;

    /// <summary>For each token 1 in a content, 2 in a cue.</summary>
    private byte[] _covered = [];

    /// <summary>Reads the paragraphs in order; the drafts of the cues are there already, in the order of their cues.</summary>
    /// <param name="cueDrafts">How many drafts the cues gave.</param>
    /// <param name="bodyToken">The first token of the story itself: a dateline is no label.</param>
    public void Run(int cueDrafts, int bodyToken)
    {
        Cover();
        TextBuffer text = columns.Text;
        QuotationBuffer quotations = columns.Quotations;
        int draft = 0;
        int quotation = 0;
        int last = -1;
        int lastParagraph = -1;
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            int end = text.ParagraphEnd(p);
            if (text.ParagraphToken(p) >= bodyToken)
            {
                ReadLabel(text.ParagraphToken(p), end);
            }

            for (; quotation < quotations.Count && StartOf(quotation) < text.TokenEnd[end - 1]; quotation++)
            {
                int token = text.TokenAt(StartOf(quotation));
                for (; draft < cueDrafts && drafts.Items[draft].Cue.First < token; draft++)
                {
                    (last, lastParagraph) = (draft, p);
                }

                if (IsBare(quotation, token))
                {
                    int known = ReadDash(quotation, token, end) ?? ReadColon(quotation, token) ?? LinkBare(quotation, token, p, last, lastParagraph);
                    (last, lastParagraph) = known >= 0 ? (known, p) : (last, lastParagraph);
                }
                else if (columns.Quotations.Items[quotation].IsSpeech && last >= 0 && _covered[token] == 1)
                {
                    lastParagraph = lastParagraph == p - 1 && ContinuesContent(token, last) ? p : lastParagraph;
                }
            }

            for (; draft < cueDrafts && drafts.Items[draft].Cue.First < end; draft++)
            {
                (last, lastParagraph) = (draft, p);
            }
        }
    }

    private bool ContinuesContent(int token, int draft)
    {
        for (int c = drafts.Items[draft].FirstContent; c >= 0; c = drafts.Contents[c].Next)
        {
            if (drafts.Contents[c].Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private int StartOf(int quotation) => columns.Quotations.Spans[columns.Quotations.Items[quotation].FirstSpan].Start;

    private void Cover()
    {
        int tokens = columns.Text.TokenCount;
        if (_covered.Length < tokens)
        {
            _covered = new byte[columns.Text.TokenStart.Length];
        }

        _covered.AsSpan(0, tokens).Clear();
        for (int d = 0; d < drafts.Count; d++)
        {
            for (int c = drafts.Items[d].FirstContent; c >= 0; c = drafts.Contents[c].Next)
            {
                Cover(drafts.Contents[c].Range, 1);
            }

            Cover(drafts.Items[d].Cue, 2);
        }
    }

    private void Cover(TokenRange range, byte value) => _covered.AsSpan(range.First, range.Length).Fill(value);

    /// <summary>A direct quotation that begins a sentence and of which no token is in a content.</summary>
    private bool IsBare(int quotation, int token)
    {
        Quotation item = columns.Quotations.Items[quotation];
        if (item.Parent >= 0 || item.Kind != QuoteKind.Direct || (columns.Text.TokenShapes[token] & TokenShape.SentenceStart) == 0)
        {
            return false;
        }

        foreach (TextSpan span in columns.Quotations.SpansOf(quotation))
        {
            int first = columns.Text.TokenAt(span.Start);
            if (_covered.AsSpan(first, columns.Text.TokenAt(span.End) - first).IndexOfAnyExcept((byte)0) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Speech without a cue of its own goes on with the report before it: in the corpus 1,125 of 1,140 such quotations do.</summary>
    private int LinkBare(int quotation, int token, int paragraph, int last, int lastParagraph)
    {
        bool inParagraph = last >= 0 && lastParagraph == paragraph;
        bool isNext = last >= 0 && lastParagraph == paragraph - 1 && token == columns.Text.ParagraphToken(paragraph) && !IsSigned(last);
        if (!inParagraph && !isNext)
        {
            return -1;
        }

        AddContents(quotation, last);
        return last;
    }

    private bool IsSigned(int draft) => !drafts.Items[draft].Cue.IsEmpty && columns.IsDash(drafts.Items[draft].Cue.First);

    private int AddQuotation(int quotation, in AttributionDraft draft)
    {
        int place = drafts.Add(draft);
        AddContents(quotation, place);
        return place;
    }

    private void AddContents(int quotation, int draft)
    {
        foreach (TextSpan span in columns.Quotations.SpansOf(quotation))
        {
            int first = columns.Text.TokenAt(span.Start);
            var range = new TokenRange(first, Math.Max(first + 1, columns.Text.TokenAt(span.End)));
            drafts.AddContent(draft, range);
            Cover(range, 1);
        }
    }

    /// <summary><c>“Every vote counts.” – Councillor Jo Park</c></summary>
    private int? ReadDash(int quotation, int token, int end)
    {
        int after = columns.Text.TokenAt(columns.Quotations.SpansOf(quotation)[^1].End);
        if (after >= end || end - after > LongestLabel || columns.Text.TokenKinds[after] != TokenKind.Dash || end - after < 2
            || _covered.AsSpan(after, end - after).IndexOfAnyExcept((byte)0) >= 0)
        {
            return null;
        }

        return AddQuotation(quotation, new AttributionDraft
        {
            Source = new TokenRange(after + 1, end),
            Cue = new TokenRange(after, after + 1),
            Antecedent = -1,
            Parent = -1,
            Confidence = Labelled,
        });
    }

    /// <summary>A paragraph that ends in a colon introduces the speech of the next: <c>And from the committee’s chair:</c></summary>
    private int? ReadColon(int quotation, int token)
    {
        int colon = token - 1;
        if (colon < 1 || columns.Initial(colon) != ':' || columns.Text.ParagraphOf(colon) == columns.Text.ParagraphOf(token) || _covered[colon] != 0)
        {
            return null;
        }

        int first = columns.Text.SentenceToken[columns.Text.TokenSentence[colon]];
        int source = colon;
        while (source > first && source > colon - LongestLabel && !IsFunctionWord(source - 1))
        {
            source--;
        }

        while (source > first && IsDeterminer(source - 1))
        {
            source--;
        }

        return source == colon || _covered.AsSpan(source, colon - source).IndexOfAnyExcept((byte)0) >= 0
            ? null
            : AddQuotation(quotation, new AttributionDraft
            {
                Source = new TokenRange(source, colon),
                Cue = new TokenRange(colon, colon + 1),
                Antecedent = -1,
                Parent = -1,
                Confidence = Introduced,
            });
    }

    private bool IsDeterminer(int token)
        => (WordClassLexicon.Default.ClassesOf(columns.Text.TokenForm[token]) & (WordClasses.Determiner | WordClasses.Possessive)) != 0;

    private bool IsFunctionWord(int token)
        => columns.Text.TokenKinds[token] != TokenKind.Word || (columns.Text.TokenText(token)[0] is not ('\'' or '’')
            && (WordClassLexicon.Default.ClassesOf(columns.Text.TokenForm[token]) & ~(WordClasses.Time | WordClasses.Audience)) != 0);

    /// <summary><c>LOPEZ: I never said that.</c>, also behind the mark that opens a quoted transcript; <c>Q:</c> and <c>A:</c>.</summary>
    private void ReadLabel(int first, int end)
    {
        first += columns.Text.TokenKinds[first] == TokenKind.QuotationMark ? 1 : 0;
        int i = first;
        while (i < end && i < first + LongestLabel && columns.Text.TokenKinds[i] == TokenKind.Word && (columns.Text.TokenShapes[i] & TokenShape.AllCapitals) != 0)
        {
            i++;
        }

        i += i == first && i + 1 < end && columns.Text.TokenText(i) is "Q" or "A" ? 1 : 0;

        if (i == first || i + 1 >= end || columns.Initial(i) != ':' || _covered.AsSpan(first, i + 1 - first).IndexOfAnyExcept((byte)0) >= 0)
        {
            return;
        }

        int draft = drafts.Add(new AttributionDraft
        {
            Source = new TokenRange(first, i),
            Cue = new TokenRange(i, i + 1),
            Antecedent = -1,
            Parent = -1,
            Confidence = Labelled,
        });
        var content = new TokenRange(i + 1, i + 2 < end && columns.Quote[end - 1] == 0 && columns.Initial(end - 1) is '.' ? end - 1 : end);
        drafts.AddContent(draft, content);
        Cover(content, 1);
    }
}
