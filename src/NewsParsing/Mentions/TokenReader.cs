using System.Buffers;
using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Reads the text, its head and attributions; writes word classes, sources and contents by token, and which paragraphs are in title case.
/// </summary>
internal sealed class TokenReader(
    Knowledge knowledge, TextBuffer text, HeadBuffer head, AttributionBuffer attributions, MentionBuffer mentions)
{
    public void Run()
    {
        mentions.ProseToken = FindProse();
        ReadClasses();
        ReadParagraphs();
        ReadSources();
        ReadContents();
    }

    private int FindProse()
        => head is { Headline: not null, HeadlineTokens: { IsEmpty: false } headline, Byline: null, Dateline: null }
            // A text without a head whose first line is prose ("The mayor resigned.") has no headline to be kept out of the story.
            && (text.Text[text.TokenEnd[headline.End - 1] - 1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' || HasSource(headline))
            ? headline.First
            : head.BodyToken;

    /// <summary>Whether somebody speaks in the first line: <c>“Every vote counts.” – Councillor Jo Park</c>.</summary>
    private bool HasSource(TokenRange line)
        => attributions.Count > 0 && attributions.SourceOf(0) is [var source, ..]
            && source.First >= line.First && source.End <= line.End;

    private void ReadClasses()
    {
        ActorLexicon lexicon = knowledge.Actors;
        for (int i = 0; i < text.TokenCount; i++)
        {
            text.ThrowIfCancelled(i);
            mentions.Classes[i] = text.TokenKinds[i] == TokenKind.Word ? lexicon.Of(text.TokenForm[i]) : ActorClasses.None;
            if (text.IsWord(i) && !text.IsCapitalized(i))
            {
                mentions.LowerForms.Add(text.TokenForm[i]);
            }
        }
    }

    private void ReadParagraphs()
    {
        bool isInCapitals = IsInCapitals();
        for (int p = 0; p < text.ParagraphCount; p++)
        {
            mentions.IsTitleCase[p] = !isInCapitals && ReadsAsTitle(new TokenRange(text.ParagraphToken(p), text.ParagraphEnd(p)));
        }

        // "MAYOR ED BRAND: I will run again.": the capitals of a label say nothing of the line.
        for (int a = 0; a < attributions.Count; a++)
        {
            if (attributions.IsLabel(a))
            {
                mentions.IsTitleCase[text.ParagraphOf(attributions.Items[a].Source.First)] = false;
            }
        }
    }

    /// <summary>Whether nine tenths of the words of a text are in capitals, as in old wires and captions: it is no headline.</summary>
    private bool IsInCapitals()
    {
        int words = 0;
        int full = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            text.ThrowIfCancelled(i);
            // One letter has no capitals by its shape.
            bool isLong = text.TokenKinds[i] == TokenKind.Word && text.WidthOf(i) > 1;
            words += isLong ? 1 : 0;
            full += isLong && text.IsAllCapitals(i) ? 1 : 0;
        }

        return words >= ShortestText && full * 10 >= words * 9;
    }

    /// <summary>A text of fewer words may be a headline alone.</summary>
    private const int ShortestText = 16;

    /// <summary>A short line without a final stop whose content words all have capitals, or any line in capitals.</summary>
    private bool ReadsAsTitle(TokenRange line)
    {
        int words = 0;
        int capitals = 0;
        int full = 0;
        for (int i = line.First; i < line.End; i++)
        {
            if (text.TokenKinds[i] == TokenKind.Word && !mentions.Is(i, ActorClasses.FunctionWord))
            {
                words++;
                capitals += text.IsCapitalized(i) ? 1 : 0;
                full += text.IsAllCapitals(i) ? 1 : 0;
            }
        }

        // "FIRE AT Harlow MARKET KILLS TWO": seven tenths in capitals are a line in capitals; shorter lines may be acronyms.
        if (words >= 4 && full * 10 >= words * 7)
        {
            return true;
        }

        // "Harlow Council Backs New Road Plan": nine tenths with capitals; a sentence of names ends in a full stop or a quotation mark.
        const int longestTitle = 30;
        bool isLine = words >= 3 && line.Length <= longestTitle && capitals * 10 >= words * 9;
        bool isOpen = !text.IsMark(line.End - 1, '.') && text.TokenKinds[line.End - 1] != TokenKind.QuotationMark;
        // Title-case lines stand at the head; later ones are lists of names, whose capitals do count. An eighth of the text is the head.
        return isLine && isOpen && line.First < Math.Max(head.BodyToken, text.TokenCount / 8);
    }

    /// <summary>
    /// Marks the tokens of the contents: counts their starts and ends, then sums up, so that overlapping contents cost nothing.
    /// </summary>
    private void ReadContents()
    {
        // How many contents begin at each token, less those that end before it.
        int[] steps = ArrayPool<int>.Shared.Rent(text.TokenCount + 1);
        steps.AsSpan(0, text.TokenCount + 1).Clear();
        for (int a = 0; a < attributions.Count; a++)
        {
            foreach (TokenRange content in attributions.ContentsOf(a))
            {
                steps[content.First]++;
                steps[content.End]--;
            }
        }

        int open = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            open += steps[i];
            mentions.IsReported[i] = open > 0;
        }

        ArrayPool<int>.Shared.Return(steps);
    }

    /// <summary>Reports that share a subject share its tokens: they are those of the first.</summary>
    private void ReadSources()
    {
        int[] sources = mentions.TokenSource;
        sources.AsSpan(0, text.TokenCount).Fill(-1);
        for (int a = 0; a < attributions.Count; a++)
        {
            text.ThrowIfCancelled(a);
            foreach (TokenRange source in attributions.SourceOf(a))
            {
                // "Roe said she was tired and promised to rest": both reports have the source "Roe", which is resolved with the first.
                if (sources[source.First] is var other and >= 0 && attributions.SourceOf(other).Contains(source))
                {
                    continue;
                }

                TokenRange tokens = MentionBuffer.Bounded(source);
                sources.AsSpan(tokens.First, tokens.Length).Fill(a);
            }
        }
    }
}
