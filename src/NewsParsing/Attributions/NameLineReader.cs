using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads lines that name somebody and say nothing of their own, as they stand under or over speech: <c>— Fay Holden, minister</c>,
/// <c>A message from Lena Ortiz, mayor:</c>.
/// </summary>
internal sealed class NameLineReader(TokenColumns columns)
{
    /// <summary>How many tokens such a line may have, and those before its <c>by</c> or <c>from</c>.</summary>
    // "Professor Sir Ian Moss, leader of Harwick Council and chair of the river board" has 14; a sentence without a verb seldom has more.
    private const int LongestLine = 24, LongestOpening = 7;

    /// <summary>How many tokens of titles may stand before the name.</summary>
    private const int LongestTitle = 6;

    /// <summary>Who is named, with what is said of them; empty where a paragraph is no such line.</summary>
    /// <param name="first">The paragraph's first token.</param>
    /// <param name="end">The token after its last.</param>
    public TokenRange Read(int first, int end)
    {
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

    /// <summary>Whether a mark at a line's beginning sets it under what it signs.</summary>
    public bool IsDash(int token) => columns.IsDash(token) || columns.Initial(token) is '~' or '-' or '(';

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
