using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Finds whose act a verb is, by the tree: its own subject or possessor, or the subject of the clause that it shares it with.</summary>
internal sealed class ClauseSubject(TokenColumns columns)
{
    private const int HighestClause = 4;

    private const int LongestSubject = 30;

    private const int FurthestBefore = 90, FurthestAfter = 30;

    /// <summary>No clause outside of these tokens counts.</summary>
    public TokenRange Bounds { get; set; }

    /// <summary>The subject's head word, or -1.</summary>
    /// <param name="verb">The verb, or a noun with a possessor.</param>
    /// <param name="clauses">How many clauses up it stands; one more than that where the verb modifies it (<c>a note saying</c>).</param>
    public int Find(int verb, out int clauses)
    {
        for (clauses = 0; clauses < HighestClause && verb >= 0; clauses++)
        {
            int own = Dependent(verb);
            if (own >= 0)
            {
                return own;
            }

            int head = columns.Syntax.Head[verb];
            if (IsQuoted(verb))
            {
                return ObjectOf(head, verb);
            }

            if (!Bounds.Contains(head))
            {
                return -1;
            }

            switch (columns.Syntax.Relation[verb])
            {
                case Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis:
                    verb = head;
                    break;
                case Relation.Acl:
                    clauses++;
                    return head;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb stands behind <c>as</c>, so that somebody is quoted by another: <c>quoted him as saying</c>.</summary>
    public bool IsQuoted(int verb) => verb > Bounds.First && columns.Text.TokenText(verb - 1) is "as";

    /// <summary>A subject with all that hangs under it, outside the cue; empty where that is too long to be a source or leaves the subject out.</summary>
    public TokenRange RangeOf(int subject, TokenRange cue)
    {
        int first = columns.SubtreeFirst[subject];
        int end = columns.SubtreeLast[subject] + 1;
        (first, end) = subject < cue.First ? (first, Math.Min(end, cue.First)) : (Math.Max(first, cue.End), end);
        return first <= subject && subject < end && end - first <= LongestSubject ? new TokenRange(first, end) : default;
    }

    /// <summary>The object of a verb, between it and another one: the subject of the latter in <c>quoted him as saying</c>.</summary>
    private int ObjectOf(int head, int verb)
    {
        for (int i = verb - 1; i >= Math.Max(Bounds.First, verb - FurthestAfter) && i > head; i--)
        {
            if (columns.Syntax.Head[i] == head && columns.Syntax.Relation[i] is Relation.Obj)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a verb has a passive auxiliary from <paramref name="first"/> on, or is a past participle that only modifies
    /// (<c>Asked about it, he said</c>).
    /// </summary>
    public bool IsPassive(int verb, int first)
    {
        for (int i = Math.Max(first, verb - HighestClause); i < verb; i++)
        {
            if (columns.Syntax.Head[i] == verb && columns.Syntax.Relation[i] == Relation.AuxPass)
            {
                return true;
            }
        }

        PennTag tag = columns.Syntax.Xpos[verb];
        Relation relation = columns.Syntax.Relation[verb];
        return (tag == PennTag.VBN && relation is Relation.Advcl or Relation.Acl || tag == PennTag.VBD && relation == Relation.Acl) && IsBare(verb);
    }

    /// <summary>Whether a verb has neither subject nor auxiliary before it.</summary>
    private bool IsBare(int verb)
    {
        for (int i = Math.Max(columns.SubtreeFirst[verb], verb - FurthestBefore); i < verb; i++)
        {
            if (columns.Syntax.Head[i] == verb
                && columns.Syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.AuxPass)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A subject, or the possessor of a nominal cue.</summary>
    private int Dependent(int verb)
    {
        int last = Math.Min(columns.SubtreeLast[verb], verb + FurthestAfter);
        for (int i = Math.Max(columns.SubtreeFirst[verb], verb - FurthestBefore); i <= last; i++)
        {
            if (columns.Syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass or Relation.NmodPoss && IsClauseOf(verb, columns.Syntax.Head[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a subject's head is the verb, or its auxiliary where something stands between the two (<c>has in recent months said</c>).</summary>
    private bool IsClauseOf(int verb, int head)
        => head == verb || (head >= 0 && columns.Syntax.Head[head] == verb && columns.Syntax.Relation[head] is Relation.Aux or Relation.AuxPass);
}
