using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads the text, its head and attributions; writes word classes, sources and contents by token, and which paragraphs are in title case.
/// </summary>
internal sealed class DiscourseReader(Discourse discourse)
{
    private TextBuffer Text => discourse.Text;

    public void Run()
    {
        discourse.ProseToken = FindProse();
        ReadClasses();
        ReadParagraphs();
        ReadSources();
        ReadContents();
        discourse.Forms.Run(Text, discourse.IsTitleCase);
    }

    private int FindProse()
        => discourse.Head is { Headline: not null, HeadlineTokens: { IsEmpty: false } headline, Byline: null, Dateline: null }
            // A text without a head whose first line is prose ("The mayor resigned.") has no headline to be kept out of the story.
            && (Text.Text[Text.TokenEnd[headline.End - 1] - 1] is '.' or '!' or '?' or '”' or '"' or '’' or ':' || HasSource(headline))
            ? headline.First
            : discourse.Head.BodyToken;

    /// <summary>Whether somebody speaks in the first line: <c>“Every vote counts.” – Councillor Jo Park</c>.</summary>
    private bool HasSource(TokenRange line)
        => discourse.Attributions.Count > 0 && discourse.Attributions.SourceOf(0) is [var source, ..]
            && source.First >= line.First && source.End <= line.End;

    private void ReadClasses()
    {
        ActorLexicon lexicon = discourse.Knowledge.Actors;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            discourse.Classes[i] = Text.TokenKinds[i] == TokenKind.Word ? lexicon.Of(Text.TokenForm[i]) : ActorClasses.None;
        }
    }

    private void ReadParagraphs()
    {
        bool isInCapitals = IsInCapitals();
        for (int p = 0; p < Text.ParagraphCount; p++)
        {
            discourse.IsTitleCase[p] = !isInCapitals && ReadsAsTitle(new TokenRange(Text.ParagraphToken(p), Text.ParagraphEnd(p)));
        }

        // "MAYOR ED BRAND: I will run again.": the capitals of a label say nothing of the line.
        for (int a = 0; a < discourse.Attributions.Count; a++)
        {
            if (discourse.IsLabel(a, out TokenRange label))
            {
                discourse.IsTitleCase[Text.ParagraphOf(label.First)] = false;
            }
        }
    }

    /// <summary>Whether nine tenths of the words of a text are in capitals, as in old wires and captions: it is no headline.</summary>
    private bool IsInCapitals()
    {
        int words = 0;
        int full = 0;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            // One letter has no capitals by its shape.
            bool isLong = Text.TokenKinds[i] == TokenKind.Word && discourse.WidthOf(i) > 1;
            words += isLong ? 1 : 0;
            full += isLong && discourse.IsAllCapitals(i) ? 1 : 0;
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
            if (Text.TokenKinds[i] == TokenKind.Word && !discourse.Is(i, ActorClasses.FunctionWord))
            {
                words++;
                capitals += discourse.IsCapitalized(i) ? 1 : 0;
                full += discourse.IsAllCapitals(i) ? 1 : 0;
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
        bool isOpen = !discourse.IsMark(line.End - 1, '.') && Text.TokenKinds[line.End - 1] != TokenKind.QuotationMark;
        // Title-case lines stand at the head; later ones are lists of names, whose capitals do count. An eighth of the text is the head.
        return isLine && isOpen && line.First < Math.Max(discourse.Head.BodyToken, Text.TokenCount / 8);
    }

    /// <summary>
    /// Marks the tokens of the contents: counts their starts and ends, then sums up, so that overlapping contents cost nothing.
    /// </summary>
    private void ReadContents()
    {
        Span<int> steps = discourse.Scratch.ContentSteps.AsSpan(0, Text.TokenCount + 1);
        steps.Clear();
        for (int a = 0; a < discourse.Attributions.Count; a++)
        {
            foreach (TokenRange content in discourse.Attributions.ContentsOf(a))
            {
                steps[content.First]++;
                steps[content.End]--;
            }
        }

        int open = 0;
        for (int i = 0; i < Text.TokenCount; i++)
        {
            open += steps[i];
            discourse.IsReported[i] = open > 0;
        }
    }

    /// <summary>Reports that share a subject share its tokens: they are those of the first.</summary>
    private void ReadSources()
    {
        int[] sources = discourse.TokenSource;
        sources.AsSpan(0, Text.TokenCount).Fill(-1);
        for (int a = 0; a < discourse.Attributions.Count; a++)
        {
            foreach (TokenRange source in discourse.Attributions.SourceOf(a))
            {
                // "Roe said she was tired and promised to rest": both reports have the source "Roe", which is resolved with the first.
                if (sources[source.First] is var other and >= 0 && discourse.Attributions.SourceOf(other).Contains(source))
                {
                    continue;
                }

                TokenRange tokens = Discourse.Bounded(source);
                sources.AsSpan(tokens.First, tokens.Length).Fill(a);
            }
        }
    }
}
