using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Answers every question about the structure of sentences: dependents, subtrees, heads of ranges, subjects, objects, passives. Holds the
/// columns that are derived from heads and relations; filled once for the whole text, or for a range that is read as if nothing stood
/// around it. Every search is bounded, so that all of them together are linear on degenerate trees.
/// </summary>
internal sealed class DependencyTree
{
    /// <summary>No ancestor is looked for further up: keeps the cost linear on degenerate trees.</summary>
    // No token of PolNeAR train lies deeper than 20 in its tree, and 12 of the 444,632 of the worldwide names deeper than 24; a piece of
    // 192 tokens, each under the one before, would cost 18,000 steps.
    public const int HighestAncestor = 24;

    /// <summary>How far after and before a word its dependents are looked for where its whole subtree would cost too much.</summary>
    private const int Reach = 40;

    /// <summary>How far before a verb its <c>to</c> and its auxiliaries stand: <c>to have not yet been told</c>.</summary>
    private const int VerbGroup = 8;

    /// <summary>How many clauses up a subject may be shared: <c>came, saw and tried to begin to say</c>.</summary>
    private const int HighestClause = 4;

    /// <summary>How far a subject stands before its verb (relative clauses stand between), and after it where the clause is inverted.</summary>
    private const int FurthestBefore = 90, FurthestAfter = 30;

    private TextBuffer _text = null!;
    private SyntaxBuffer _syntax = null!;

    /// <summary>First token of the subtree of each token.</summary>
    public int[] SubtreeFirst { get; private set; } = [];

    /// <summary>Last token of the subtree of each token.</summary>
    public int[] SubtreeLast { get; private set; } = [];

    /// <summary>For each token, the kinds of its dependents: see <see cref="DependentBits"/>.</summary>
    public ushort[] Dependents { get; private set; } = [];

    /// <summary>The tokens that the tree knows; no head or clause outside of them counts.</summary>
    public TokenRange Bounds { get; private set; }

    /// <summary>Reads the trees of all sentences.</summary>
    public void Fill(TextBuffer text, SyntaxBuffer syntax)
    {
        Reserve(text, syntax);
        for (int s = 0; s < text.SentenceCount; s++)
        {
            Fill(text.SentenceToken[s], text.SentenceEnd(s));
        }

        Bounds = new TokenRange(0, text.TokenCount);
    }

    /// <summary>
    /// Reads a range as if nothing stood around it. Around it, as far as its sentences reach, stands what the whole tree says: words there may
    /// still be asked for (whom <c>told</c> is said to, where the report ends before its addressee).
    /// </summary>
    public void Fill(DependencyTree whole, TokenRange range)
    {
        Reserve(whole._text, whole._syntax);
        int first = _text.SentenceToken[_text.TokenSentence[range.First]];
        int count = _text.SentenceEnd(_text.TokenSentence[range.End - 1]) - first;
        whole.SubtreeFirst.AsSpan(first, count).CopyTo(SubtreeFirst.AsSpan(first));
        whole.SubtreeLast.AsSpan(first, count).CopyTo(SubtreeLast.AsSpan(first));
        whole.Dependents.AsSpan(first, count).CopyTo(Dependents.AsSpan(first));
        Fill(range.First, range.End);
        Bounds = range;
    }

    /// <summary>All that hangs under a word, with it; holds words of other subtrees where the tree crosses.</summary>
    public TokenRange SubtreeOf(int word) => new(SubtreeFirst[word], SubtreeLast[word] + 1);

    /// <summary>The token of a range that hangs outside it: of several the first.</summary>
    public int HeadOf(TokenRange range)
    {
        int head = range.First;
        while (head < range.End - 1 && range.Contains(_syntax.Head[head]))
        {
            head++;
        }

        return head;
    }

    /// <summary>The first word of a range that hangs on a token outside it, or -1: marks hang outside, too, where they stand first.</summary>
    /// <param name="range">The range.</param>
    /// <param name="most">How many of its tokens are looked at.</param>
    public int RootWordOf(TokenRange range, int most)
    {
        int limit = Math.Min(range.End, range.First + most);
        for (int i = range.First; i < limit; i++)
        {
            int head = _syntax.Head[i];
            if (head >= 0 && !range.Contains(head) && _text.TokenKinds[i] == TokenKind.Word)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The token after the last one where a dependent of a word is looked for.</summary>
    public int LimitOf(int word) => Math.Min(_text.SentenceEnd(_text.TokenSentence[word]), word + Reach);

    /// <summary>The first token where a dependent of a word is looked for.</summary>
    public int StartOf(int word) => Math.Max(_text.SentenceToken[_text.TokenSentence[word]], word - Reach);

    public bool Hangs(int token, int head, Relation relation) => _syntax.Head[token] == head && _syntax.Relation[token] == relation;

    /// <summary>The nearest dependent of the word after it that hangs by the relation, or -1.</summary>
    public int DependentAfter(int word, Relation relation)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (Hangs(i, word, relation))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest dependent of the word before it that hangs by the relation, or -1.</summary>
    public int DependentBefore(int word, Relation relation)
    {
        int start = StartOf(word);
        for (int i = word - 1; i >= start; i--)
        {
            if (Hangs(i, word, relation))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The infinitive or gerund that a verb governs (<c>refused to say</c>, <c>kept saying</c>), or -1.</summary>
    public int GovernedVerb(int word)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (_syntax.Head[i] == word && _syntax.Relation[i] is Relation.Xcomp or Relation.Ccomp
                && (IsInfinitive(i) || _syntax.Xpos[i] == PennTag.VBG))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the word governs an infinitive, with or without somebody between (<c>told her to go</c>).</summary>
    public bool HasInfinitive(int word)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (_syntax.Head[i] == word && _syntax.Relation[i] is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl
                && IsInfinitive(i))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsInfinitive(int verb)
    {
        int start = Math.Max(StartOf(verb), verb - VerbGroup);
        for (int i = verb - 1; i >= start; i--)
        {
            if (_syntax.Head[i] == verb && _syntax.Xpos[i] == PennTag.TO)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word governs a clause that says what shall be: <c>that he go</c>, <c>that he should go</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="should">The form of <c>should</c>.</param>
    public bool HasBareClause(int word, ulong should)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (Hangs(i, word, Relation.Ccomp))
            {
                return IsBareClause(i, word, should);
            }
        }

        return false;
    }

    private bool IsBareClause(int verb, int word, ulong should)
    {
        // A singular subject before what is tagged a plural verb shows the base form, too: "asked that the crew stay".
        bool bare = _syntax.Xpos[verb] == PennTag.VB || (_syntax.Xpos[verb] == PennTag.VBP && HasSingularSubject(verb));
        for (int i = verb - 1; i > Math.Max(word, verb - VerbGroup); i--)
        {
            if (_syntax.Head[i] != verb || _syntax.Relation[i] is not (Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Mark))
            {
                continue;
            }

            if (_text.TokenForm[i] == should)
            {
                return true;
            }

            bare = _syntax.Relation[i] switch
            {
                Relation.Mark => bare && _syntax.Xpos[i] != PennTag.TO,
                Relation.Aux => false,
                _ => _syntax.Xpos[i] == PennTag.VB,
            };
        }

        return bare;
    }

    private bool HasSingularSubject(int verb)
    {
        int subject = DependentBefore(verb, Relation.Nsubj);
        return subject >= 0 && DependentAfter(subject, Relation.Conj) < 0
            && (_syntax.Xpos[subject] is PennTag.NN or PennTag.NNP || _text.TokenText(subject) is "he" or "she" or "it");
    }

    /// <summary>Whose act a verb is: the head word of its own subject or possessor, or of the clause that it shares it with; -1 for none.</summary>
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
    public bool IsQuoted(int verb) => verb > Bounds.First && _text.TokenText(verb - 1) is "as";

    /// <summary>
    /// Whether a verb has a passive auxiliary from <paramref name="first"/> on, or is a past participle that only modifies
    /// (<c>Asked about it, he said</c>).
    /// </summary>
    public bool IsPassive(int verb, int first)
    {
        for (int i = Math.Max(first, verb - HighestClause); i < verb; i++)
        {
            if (Hangs(i, verb, Relation.AuxPass))
            {
                return true;
            }
        }

        PennTag tag = _syntax.Xpos[verb];
        Relation relation = _syntax.Relation[verb];
        bool modifies = tag == PennTag.VBN ? relation is Relation.Advcl or Relation.Acl : tag == PennTag.VBD && relation == Relation.Acl;
        return modifies && IsBareVerb(verb);
    }

    /// <summary>Whether a noun phrase is the subject of its clause, or joined to one.</summary>
    public bool IsSubject(TokenRange phrase)
    {
        int head = HeadOf(phrase);
        return IsSubjectRelation(_syntax.Relation[head])
            || (_syntax.Relation[head] == Relation.Conj && _syntax.Head[head] >= 0 && IsSubjectRelation(_syntax.Relation[_syntax.Head[head]]));
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
            if (_syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass or Relation.NmodPoss && IsClauseOf(verb, _syntax.Head[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a subject's head is the verb, or its auxiliary where something stands between the two: the parser ties <c>Lee</c> to
    /// <c>has</c> in <c>Lee has in past weeks said</c>.
    /// </summary>
    private bool IsClauseOf(int verb, int head)
        => head == verb || (head >= 0 && _syntax.Head[head] == verb && _syntax.Relation[head] is Relation.Aux or Relation.AuxPass);

    private void Reserve(TextBuffer text, SyntaxBuffer syntax)
    {
        (_text, _syntax) = (text, syntax);
        if (SubtreeFirst.Length < text.TokenCount)
        {
            int size = Math.Max(text.TokenCount, SubtreeFirst.Length * 2);
            SubtreeFirst = new int[size];
            SubtreeLast = new int[size];
            Dependents = new ushort[size];
        }
    }

    private void Fill(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            SubtreeFirst[i] = i;
            SubtreeLast[i] = i;
            Dependents[i] = 0;
        }

        for (int i = first; i < end; i++)
        {
            int head = _syntax.Head[i];
            if (head >= first && head < end)
            {
                Dependents[head] |= DependentBits.Of(_syntax.Relation[i], i < head);
            }

            // Each token adds itself to all above it: the mean depth is 2.8 (PolNeAR train), so this runs some three times a token.
            for (int step = 0; head >= first && head < end && step < HighestAncestor; step++)
            {
                SubtreeFirst[head] = Math.Min(SubtreeFirst[head], i);
                SubtreeLast[head] = Math.Max(SubtreeLast[head], i);
                head = _syntax.Head[head];
            }
        }
    }
}
