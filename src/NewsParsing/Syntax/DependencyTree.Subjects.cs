using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <content>Whose act a verb is, and whether it is done or suffered.</content>
internal sealed partial class DependencyTree
{
    /// <summary>How many clauses up a subject may be shared: <c>came, saw and tried to begin to say</c>.</summary>
    // With two, 39 attributions of PolNeAR and the worldwide articles are other, with three 7, with eight none.
    private const int HighestClause = 4;

    /// <summary>How far before a verb its passive auxiliary stands: <c>was not, he said, told</c> is no longer one.</summary>
    // Twice as far and half as far change nothing in PolNeAR and the worldwide articles.
    private const int AuxiliaryReach = 4;

    /// <summary>
    /// How far a subject stands before its verb (relative clauses stand between), and after it where the clause is inverted.
    /// </summary>
    // 99.9 % of the sources of PolNeAR train begin within 42 tokens of their cue, the furthest 84 ("Lee, who …, said"). Half of the first
    // changes 2 attributions of PolNeAR and the worldwide articles, half of the second ("said Lee") none.
    private const int FurthestBefore = 90, FurthestAfter = 30;

    /// <summary>
    /// Whose act a verb is: the head word of its own subject or possessor, or of the clause that it shares it with; -1 for none.
    /// </summary>
    /// <param name="verb">The verb, or a noun with a possessor (<c>Lee's claim that</c>).</param>
    /// <param name="clauses">How many clauses up it stands; one more than that where the verb modifies it (<c>a note saying</c>).</param>
    public int SubjectOf(int verb, out int clauses)
    {
        for (clauses = 0; clauses < HighestClause && verb >= 0; clauses++)
        {
            int own = OwnSubjectOf(verb);
            if (own >= 0)
            {
                return own;
            }

            int head = _syntax.Head[verb];
            if (IsQuoted(verb))
            {
                return ObjectBefore(verb, head);
            }

            if (!Bounds.Contains(head))
            {
                return -1;
            }

            // UD leaves the subject out in the second of "came and said" (conj), in "tried to say" (xcomp) and in "left, saying" (advcl),
            // and hangs "it rains, Lee said" (parataxis) under the report. "a note saying" (acl) has its noun for a subject.
            switch (_syntax.Relation[verb])
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

    /// <summary>Whether a verb stands after <c>as</c>, so that somebody is quoted by another: <c>quoted him as saying</c>.</summary>
    // The relation alone does not show it: both cases of "as saying" in GUM and EWT are advcl, as is "left, saying".
    public bool IsQuoted(int verb) => verb > Bounds.First && _text.TokenText(verb - 1) is "as";

    /// <summary>
    /// Whether a verb has a passive auxiliary from <paramref name="first"/> on, or is a past participle that only modifies
    /// (<c>Asked about it, he said</c>).
    /// </summary>
    public bool IsPassive(int verb, int first)
    {
        for (int i = Math.Max(first, verb - AuxiliaryReach); i < verb; i++)
        {
            if (Hangs(i, verb, Relation.AuxPass))
            {
                return true;
            }
        }

        // "The pass, called Old Goat by shepherds" (acl) and "Asked about it, he" (advcl): 832 and 542 participles in GUM and EWT train.
        // The tagger takes some for a past tense, which cannot be where they hang on a noun.
        PennTag tag = _syntax.Xpos[verb];
        Relation relation = _syntax.Relation[verb];
        bool modifies = tag == PennTag.VBN ? relation is Relation.Advcl or Relation.Acl : tag == PennTag.VBD && relation == Relation.Acl;
        return modifies && IsBareVerb(verb);
    }

    /// <summary>
    /// Whether a noun phrase is the subject of its clause, or joined to one; one that owns what follows (<c>Lee's</c>) is not.
    /// </summary>
    public bool IsSubject(TokenRange phrase)
    {
        if (_text.IsPossessive(phrase.End))
        {
            return false;
        }

        // "Lind and Park said": UD hangs the second name on the first, by conj, and only the first on the verb.
        int word = HeadOf(phrase);
        int joined = _syntax.Relation[word] == Relation.Conj ? _syntax.Head[word] : -1;
        return IsSubjectRelation(_syntax.Relation[word]) || (joined >= 0 && IsSubjectRelation(_syntax.Relation[joined]));
    }

    private static bool IsSubjectRelation(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;

    /// <summary>The object of a verb's head that stands before the verb: its subject in <c>quoted him as saying</c>.</summary>
    private int ObjectBefore(int verb, int head)
    {
        int start = Math.Max(Bounds.First, verb - FurthestAfter);
        for (int i = verb - 1; i >= start && i > head; i--)
        {
            if (Hangs(i, head, Relation.Obj))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb has neither subject nor auxiliary before it.</summary>
    private bool IsBareVerb(int verb)
    {
        for (int i = Math.Max(SubtreeFirst[verb], verb - FurthestBefore); i < verb; i++)
        {
            if (_syntax.Head[i] == verb && _syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.AuxPass)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A subject of the verb itself, or the possessor of a noun.</summary>
    private int OwnSubjectOf(int verb)
    {
        int last = Math.Min(SubtreeLast[verb], verb + FurthestAfter);
        for (int i = Math.Max(SubtreeFirst[verb], verb - FurthestBefore); i <= last; i++)
        {
            // Who asked in "Lee's question", "her claim" (nmod:poss); a clause as subject (csubj) is nobody.
            if (_syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass or Relation.NmodPoss && IsClauseOf(verb, _syntax.Head[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a subject's head is the verb, or its auxiliary where something stands between the two: the parser hangs <c>Lee</c> on
    /// <c>has</c> in <c>Lee has in past weeks said</c>.
    /// </summary>
    // An error of the parser: none of the 25,490 subjects in GUM and EWT train hangs on an auxiliary.
    private bool IsClauseOf(int verb, int head)
        => head == verb || (head >= 0 && _syntax.Head[head] == verb && _syntax.Relation[head] is Relation.Aux or Relation.AuxPass);
}
