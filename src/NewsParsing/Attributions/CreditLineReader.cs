using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads lines that name somebody and say nothing of their own, under or over speech: <c>— Fay Holden, minister</c>,
/// <c>A message from Lena Ortiz, mayor:</c>.
/// </summary>
internal sealed class CreditLineReader(TokenColumns columns, DraftCover cover)
{
    /// <summary>How many tokens such a line may have, and those before its <c>by</c> or <c>from</c>.</summary>
    // "Professor Sir Ian Moss, leader of Harwick Council and chair of the river board" has 14; a sentence without a verb seldom has more.
    private const int LongestLine = 24, LongestOpening = 7;

    /// <summary>How many tokens of titles may stand before the name.</summary>
    private const int LongestTitle = 6;

    /// <summary>Reads the line before or after a quotation that fills its paragraphs.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="own">Words of the line that may be in a draft.</param>
    /// <param name="draft">The report, without content.</param>
    /// <returns>Whether there is such a line that is in no other draft.</returns>
    public bool TryRead(TokenRange quotation, TokenRange own, out AttributionDraft draft)
    {
        TextBuffer text = columns.Text;
        int above = text.ParagraphOf(quotation.First) - 1;
        int below = text.ParagraphOf(quotation.End - 1) + 1;
        TokenRange over = above >= 0 && !IsSignature(above) ? FreeIn(above, own) : default;
        bool maySign = below < text.ParagraphCount && columns.Initial(text.ParagraphEnd(below) - 1) != ':';
        TokenRange under = maySign ? FreeIn(below, own) : default;
        // A list of names each over its words, or of words each over its name: what was taken before is free no longer.
        int line = over.IsEmpty || (!under.IsEmpty && IsSignature(below)) ? below : above;
        TokenRange source = line == below ? under : over;
        draft = default;
        if (source.IsEmpty)
        {
            return false;
        }

        int mark = line == below ? text.ParagraphToken(below) : text.ParagraphEnd(above) - 1;
        bool isMarked = !source.Contains(mark) && !text.IsWord(mark);
        draft = SpeakerLabelReader.Draft(source, isMarked ? new TokenRange(mark, mark + 1) : default, Rule.CreditLine);
        cover.AddCue(new TokenRange(text.ParagraphToken(line), text.ParagraphEnd(line)));
        return true;
    }

    private TokenRange FreeIn(int paragraph, TokenRange own)
    {
        for (int i = columns.Text.ParagraphToken(paragraph); i < columns.Text.ParagraphEnd(paragraph); i++)
        {
            if (!cover.IsFree(i) && !own.Contains(i))
            {
                return default;
            }
        }

        return Read(paragraph);
    }

    /// <summary>Who is named, with what is said of them; empty where a paragraph is no such line.</summary>
    public TokenRange Read(int paragraph)
    {
        int first = columns.Text.ParagraphToken(paragraph);
        int end = columns.Text.ParagraphEnd(paragraph);
        if (end - first > LongestLine || HoldsOther(first, end))
        {
            return default;
        }

        first += first < end && IsDash(first) ? 1 : 0;
        first = AfterOpening(first, end);
        int last = end;
        while (last > first && columns.Initial(last - 1) is ':' or '.' or ')')
        {
            last--;
        }

        return BeginsWithName(first, last) ? new TokenRange(first, last) : default;
    }

    /// <summary>Whether a line begins with a dash: it stands under what it signs.</summary>
    private bool IsSignature(int paragraph) => IsDash(columns.Text.ParagraphToken(paragraph));

    private bool IsDash(int token) => columns.IsDash(token) || columns.Initial(token) is '~' or '-' or '(';

    /// <summary>Whether there is a verb or a quotation, so that the line says something itself, or more than one sentence.</summary>
    private bool HoldsOther(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isVerb = columns.Syntax.Upos[i] is UniversalTag.Verb or UniversalTag.Aux
                // "Managing director", "elected mayor": participles are no sentences.
                && columns.Syntax.Xpos[i] is not (PennTag.VBG or PennTag.VBN);
            if (isVerb || columns.Quote[i] != 0 || columns.Initial(i) is '?' or '!')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token after <c>A message from</c>, <c>Statement by</c>, <c>From</c>, or the first one.</summary>
    private int AfterOpening(int first, int end)
    {
        int limit = Math.Min(end - 1, first + LongestOpening);
        for (int i = first; i < limit; i++)
        {
            // "Mayor from Harwick" is somebody, "A message from Lena Ortiz" a name after words of which none is one.
            if (columns.Syntax.Names[i] is NameLabel.BeginPerson)
            {
                return first;
            }

            if (columns.Text.TokenForm[i] == Words.By || columns.Text.TokenForm[i] == Words.From)
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>Whether a person's name begins the words, after a title at most.</summary>
    private bool BeginsWithName(int first, int end)
    {
        int limit = Math.Min(end, first + LongestTitle);
        for (int i = first; i < limit && columns.Text.IsWord(i); i++)
        {
            if (columns.Syntax.Names[i] == NameLabel.BeginPerson)
            {
                return true;
            }
        }

        return false;
    }
}
