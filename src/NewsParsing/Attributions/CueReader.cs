using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Reads what a cue's words say: the act, the negation, and who is spoken to.</summary>
internal sealed class CueReader(TokenColumns columns)
{
    /// <summary>How far after a cue its addressee may begin and how long it may be.</summary>
    private const int FurthestAddressee = 4, LongestAddressee = 8;

    /// <summary>Writes act, negation and audience.</summary>
    /// <param name="draft">Has the cue.</param>
    /// <param name="head">The cue's head.</param>
    /// <param name="content">The first token of the content after the cue, or the token count.</param>
    public void Read(ref AttributionDraft draft, int head, int content)
    {
        TextBuffer text = columns.Text;
        CueEntry? entry = null;
        for (int i = draft.Cue.First; i < draft.Cue.End; i++)
        {
            bool phrasal = false;
            Cue cue = default;
            if (i + 1 < draft.Cue.End)
            {
                phrasal = CueLexicon.Default.TryGetPhrasal(text.TokenForm[i], text.TokenForm[i + 1], out cue);
            }

            if (phrasal || CueLexicon.Default.TryGet(text.TokenForm[i], out cue))
            {
                entry = entry is null || i == head ? cue.Entry : entry;
            }

            draft.IsNegated |= IsNegation(i);
        }

        draft.IsNegated |= draft.Cue.First > 0 && IsNegation(draft.Cue.First - 1);
        draft.IsNegated |= !draft.Source.IsEmpty && IsNegation(draft.Source.First);
        draft.Act = entry?.Act ?? SpeechAct.Statement;
        if (entry is not null && (entry.Frames & (CueFrames.Addressee | CueFrames.Quotation)) != 0 && entry.Act != SpeechAct.Accusation)
        {
            draft.Audience = ReadAddressee(draft, head, content, (entry.Frames & CueFrames.Addressee) != 0);
        }
    }

    private bool IsNegation(int token) => (WordClassLexicon.Default.ClassesOf(columns.Text.TokenForm[token]) & WordClasses.Negation) != 0;

    /// <summary><c>told reporters</c>, <c>said to the crowd</c>, <c>told the BBC on Monday</c>.</summary>
    private TokenRange ReadAddressee(in AttributionDraft draft, int head, int content, bool takesObject)
    {
        int sentenceEnd = columns.Text.SentenceEnd(columns.Text.TokenSentence[head]);
        int limit = Math.Min(Math.Min(sentenceEnd, content), draft.Cue.End + FurthestAddressee);
        for (int i = draft.Cue.End; i < limit; i++)
        {
            if (columns.Syntax.Head[i] != head || columns.Quote[i] != 0)
            {
                continue;
            }

            Relation relation = columns.Syntax.Relation[i];
            bool isObject = takesObject && relation is Relation.Obj or Relation.Iobj;
            bool isOblique = relation is Relation.Obl or Relation.Nmod && columns.Text.TokenText(columns.SubtreeFirst[i]) is "to";
            if (!draft.Source.Contains(i) && (isObject || isOblique))
            {
                int first = Math.Max(columns.SubtreeFirst[i], draft.Cue.End) + (isOblique ? 1 : 0);
                int end = Math.Min(Math.Min(columns.SubtreeLast[i] + 1, content), Math.Min(sentenceEnd, first + LongestAddressee));
                return first <= i && i < end ? new TokenRange(first, TrimEnd(first, end)) : default;
            }
        }

        return default;
    }

    private int TrimEnd(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (columns.Text.TokenKinds[i] is TokenKind.Punctuation or TokenKind.QuotationMark or TokenKind.Dash && columns.Initial(i) is not ('\'' or '’'))
            {
                return i;
            }
        }

        return end;
    }
}
