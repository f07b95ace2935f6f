using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Finds who is spoken to: <c>told reporters</c>, <c>said to the crowd</c>, <c>said in an interview with the BBC</c>,
/// <c>the crew was told that</c>.
/// </summary>
internal sealed class AudienceReader(TokenColumns columns, CueWords words)
{
    /// <summary>How far after a cue its addressee may begin and how long it may be.</summary>
    // "told, among others, reporters": four more tokens change nothing in PolNeAR and the worldwide articles, two less 4 addressees. A
    // length of four changes 61, of sixteen 5 ("told the board of the company that …").
    private const int FurthestAddressee = 4, LongestAddressee = 8;

    /// <summary>How far after a cue the occasion may stand that names an addressee.</summary>
    // "said on Friday in a long interview with the BBC": half of it changes 22 addressees of PolNeAR, twice as much 4.
    private const int FurthestOccasion = 12;

    /// <param name="draft">Has cue and source.</param>
    /// <param name="head">The cue's head.</param>
    /// <param name="content">The first token of the content after the cue, or the token count.</param>
    public TokenRange Read(in AttributionDraft draft, int head, int content)
    {
        // "accused the board": whom a source accuses is not whom it speaks to.
        bool takesObject = (columns.Frames[head] & CueFrames.Addressee) != 0 && draft.Act != SpeechAct.Accusation;
        bool speaks = takesObject || (columns.Frames[head] & CueFrames.Quotation) != 0;
        if (!speaks)
        {
            return default;
        }

        TokenRange range = ReadAddressee(draft, head, content, takesObject);
        range = range.IsEmpty && takesObject ? ReadSubject(draft, head) : range;
        return range.IsEmpty ? ReadOccasion(draft, head, content) : range;
    }

    /// <summary><c>told reporters</c>, <c>said to the crowd</c>, <c>told the BBC on Monday</c>.</summary>
    private TokenRange ReadAddressee(in AttributionDraft draft, int head, int content, bool takesObject)
    {
        int furthest = draft.Cue.End + FurthestAddressee;
        int limit = Math.Min(Math.Min(SentenceEnd(head), content), furthest + LongestAddressee);
        for (int i = draft.Cue.End; i < limit; i++)
        {
            bool hangs = columns.Syntax.Head[i] == head && columns.Tree.SubtreeFirst[i] < furthest;
            if (!hangs || columns.Quote[i] != 0 || draft.Source.Contains(i))
            {
                continue;
            }

            // UD calls the addressee of "told her a story" iobj, of "told her that" obj, of "said to her" obl and of "a letter to her"
            // nmod.
            Relation relation = columns.Syntax.Relation[i];
            bool isObject = takesObject && relation is Relation.Obj or Relation.Iobj && !IsSaid(i);
            bool isOblique = relation is Relation.Obl or Relation.Nmod && columns.Text.TokenText(columns.Tree.SubtreeFirst[i]) is "to";
            if (isObject || isOblique)
            {
                return Phrase(i, Math.Max(columns.Tree.SubtreeFirst[i], draft.Cue.End) + (isOblique ? 1 : 0), content);
            }
        }

        return default;
    }

    /// <summary>The subject of a passive that is not the source: <c>the crew was told that the ship would wait</c>.</summary>
    private TokenRange ReadSubject(in AttributionDraft draft, int head)
    {
        int subject = columns.Tree.DependentBefore(head, Relation.NsubjPass);
        return subject < 0 || draft.Source.Contains(subject) || columns.Quote[subject] != 0 || IsSaid(subject)
            ? default
            : Phrase(subject, columns.Tree.SubtreeFirst[subject], draft.Cue.First);
    }

    /// <summary><c>in an interview with the BBC</c>, <c>in a letter to the minister</c>, after the cue or inside it.</summary>
    private TokenRange ReadOccasion(in AttributionDraft draft, int head, int content)
    {
        int limit = Math.Min(Math.Min(SentenceEnd(head), content), draft.Cue.End + FurthestOccasion);
        for (int i = draft.Cue.First + 1; i + 1 < limit; i++)
        {
            int addressee = columns.Syntax.Head[i];
            bool introduces = columns.Syntax.Relation[i] == Relation.Case && addressee > i && addressee < limit
                && columns.Syntax.Relation[addressee] is Relation.Nmod or Relation.Obl;
            // Each occasion with its preposition: an interview is "with", a letter "to", while a letter "from" has another speaker.
            if (introduces && columns.Knowledge.Occasions.GroupOf(columns.Syntax.Lemma[i - 1]) is { } preposition
                && columns.Text.TokenText(i).SequenceEqual(preposition))
            {
                return Phrase(addressee, i + 1, content);
            }
        }

        return default;
    }

    /// <summary>Asked a question, told a story: what is said, not who is spoken to.</summary>
    private bool IsSaid(int noun)
        => columns.Syntax.Upos[noun] == UniversalTag.Noun
            && words.EntryOf(noun) is { Act: SpeechAct.Statement or SpeechAct.Question or SpeechAct.Warning };

    private TokenRange Phrase(int noun, int first, int content)
    {
        int end = Math.Min(Math.Min(columns.Tree.SubtreeLast[noun] + 1, content), SentenceEnd(noun));
        return first <= noun && noun < end ? new TokenRange(first, TrimEnd(first, noun, end)) : default;
    }

    private int SentenceEnd(int token) => columns.Text.SentenceEnd(columns.Text.TokenSentence[token]);

    /// <summary>Ends the phrase at a mark or relative clause, and a long one at a noun.</summary>
    private int TrimEnd(int first, int noun, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            // "told Park, who left," and "told Park (left)"; an apostrophe as in "teachers’ union" ends nothing.
            bool isMark = columns.Text.TokenKinds[i] is TokenKind.Punctuation or TokenKind.QuotationMark or TokenKind.Dash
                && columns.Initial(i) is not ('\'' or '’');
            if (isMark || (i > noun && columns.Syntax.Xpos[i] is PennTag.WP or PennTag.WDT))
            {
                end = i;
            }
        }

        if (end - first > LongestAddressee)
        {
            end = first + LongestAddressee;
            while (end > noun + 1 && columns.Syntax.Upos[end - 1] is not (UniversalTag.Noun or UniversalTag.Propn))
            {
                end--;
            }
        }

        return Math.Max(end, noun + 1);
    }
}
