using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads the first part of a content in which source and cue stand between commas or dashes:
/// <c>[Prices will], analysts believe, [fall]</c>.
/// </summary>
internal sealed class InterposedCueReader(TokenColumns columns)
{
    /// <summary>How many tokens the first part may have, and how many on each side are looked at for the clause that they share.</summary>
    private const int LongestPart = 40;

    /// <summary>The part before source and cue of what goes on after them; empty where there is none.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="content">The content after them.</param>
    public TokenRange Read(TokenRange source, TokenRange cue, TokenRange content)
    {
        var report = new TokenRange(Math.Min(source.First, cue.First), Math.Max(source.End, cue.End));
        int sentence = columns.Text.TokenSentence[cue.First];
        int first = columns.Text.SentenceToken[sentence];
        bool isBetween = !source.IsEmpty && report.First - 1 > first && content.First == report.End + 1
            && IsMark(report.First - 1) && IsMark(report.End) && columns.Text.TokenSentence[content.First] == sentence;
        if (!isBetween)
        {
            return default;
        }

        int end = report.First - 1;
        // "But the ferry, Lee said, sank": the conjunction is the writer's.
        first += (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[first]) & WordClasses.Coordinator) != 0 ? 1 : 0;
        var part = new TokenRange(first, end);
        return !part.IsEmpty && part.Length <= LongestPart && IsPlain(part) && (IsCutShort(part) || IsTime(part) || Share(part, content))
            ? part : default;
    }

    private bool IsMark(int token) => columns.IsDash(token) || columns.Initial(token) == ',';

    /// <summary>Whether nothing is quoted or reported there.</summary>
    private bool IsPlain(TokenRange part)
    {
        for (int i = part.First; i < part.End; i++)
        {
            if (columns.Quote[i] != 0 || columns.Cue[i] >= CueLikelihood.Frequent || columns.Initial(i) is ':' or ';')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words end in an auxiliary, whose verb comes later; the parser may hang them on the cue.</summary>
    private bool IsCutShort(TokenRange part)
        => columns.Syntax.Upos[part.End - 1] == UniversalTag.Aux
            || (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[part.End - 1]) & (WordClasses.Auxiliary | WordClasses.Modal)) != 0;

    /// <summary>Whether the words say when, without <c>on</c>, which is when it was said: <c>Two winters ago, she said, …</c></summary>
    private bool IsTime(TokenRange part)
    {
        WordClassLexicon words = columns.Knowledge.Words;
        for (int i = part.First; i < part.End; i++)
        {
            if ((words.ClassesOf(columns.Text.TokenForm[i]) & WordClasses.Time) != 0)
            {
                return (words.ClassesOf(columns.Text.TokenForm[part.First]) & WordClasses.Preposition) == 0;
            }
        }

        return false;
    }

    /// <summary>Whether the two are parts of one clause: a word of one hangs on a word of the other.</summary>
    private bool Share(TokenRange part, TokenRange content)
    {
        for (int i = part.First; i < part.End; i++)
        {
            if (content.Contains(columns.Syntax.Head[i]))
            {
                return true;
            }
        }

        for (int i = content.First; i < Math.Min(content.End, content.First + LongestPart); i++)
        {
            if (part.Contains(columns.Syntax.Head[i]))
            {
                return true;
            }
        }

        return false;
    }
}
