using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads the reports whose subject hears and does not speak: <c>the court heard that</c>, <c>MPs were told by the minister that</c>.
/// </summary>
internal sealed class HearerReader(TokenColumns columns)
{
    /// <summary>The subject that is spoken to, with all that hangs under it; empty where the subject is another.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="head">Its head.</param>
    public TokenRange Read(TokenRange cue, int head)
    {
        if (!HasHearer(head))
        {
            return default;
        }

        int subject = columns.Tree.SubjectOf(head, out _);
        return subject < 0 || subject >= cue.First ? default : SubjectFinder.PhraseOf(subject, cue, columns.Tree);
    }

    /// <summary>
    /// Who speaks to the hearer, after the cue: <c>was told by [the minister]</c>, <c>heard from [Dr Vo]</c>; empty for nobody.
    /// </summary>
    /// <param name="cue">The cue.</param>
    /// <param name="head">Its head.</param>
    /// <param name="content">The first token of the content after the cue, or the token count.</param>
    public TokenRange ReadSpeaker(TokenRange cue, int head, int content)
    {
        int limit = Math.Min(columns.Tree.LimitOf(head), content);
        ulong preposition = IsHearing(head) ? Words.From : Words.By;
        for (int i = cue.End; i + 1 < limit; i++)
        {
            // The preposition may be a word of the cue: "was told by".
            int speaker = columns.Syntax.Head[i];
            bool introduces = columns.Text.TokenForm[i] == preposition && columns.Syntax.Relation[i] == Relation.Case && speaker > i
                && speaker < limit && columns.Syntax.Head[speaker] == head;
            // "was told by Friday that"
            if (introduces && (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[speaker]) & Times) == 0)
            {
                return new TokenRange(i + 1, Math.Min(limit, columns.Tree.SubtreeLast[speaker] + 1));
            }
        }

        return default;
    }

    private const WordClasses Times = WordClasses.Time | WordClasses.Weekday | WordClasses.Month;

    // "accused of fraud" has the frame as well: who is accused is not spoken to, but does not speak either.
    private bool HasHearer(int head)
        => columns.Tree.DependentBefore(head, Relation.AuxPass) >= 0
            ? (columns.Frames[head] & CueFrames.Addressee) != 0
            : IsHearing(head) && columns.Syntax.Upos[head] == UniversalTag.Verb && columns.Syntax.Xpos[head] is not PennTag.VBG;

    private bool IsHearing(int head) => columns.Syntax.Lemma[head] == Words.Hear;
}
