using System.Runtime.CompilerServices;
using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Answers every question about the structure of sentences: dependents, subtrees, heads of ranges, subjects, objects, passives. Holds the
/// columns that are derived from heads and relations; filled once for the whole text, or for a range that is read as if nothing stood
/// around it. Every search is bounded, so that all of them together are linear on degenerate trees.
/// </summary>
internal sealed partial class DependencyTree
{
    /// <summary>No ancestor is looked for further up: keeps the cost linear on degenerate trees.</summary>
    // No token of PolNeAR train lies deeper than 20 in its tree, and 12 of the 444,632 of the worldwide names deeper than 24; a piece of
    // 192 tokens, each under the one before, would cost 18,000 steps.
    public const int HighestAncestor = 24;

    /// <summary>How far after and before a word its dependents are looked for where its whole subtree would cost too much.</summary>
    // "told the two hundred people who had come to the hall that": half of it changes 2 attributions of PolNeAR and the worldwide articles,
    // twice as much none.
    private const int Reach = 40;

    /// <summary>How far before a verb its <c>to</c> and its auxiliaries stand: <c>to have not yet been told</c>.</summary>
    // With half of it 4 attributions of PolNeAR and the worldwide articles are other.
    private const int VerbGroup = 8;

    private TextBuffer _text = null!;
    private SyntaxBuffer _syntax = null!;

    /// <summary>What the columns held of <see cref="Bounds"/> before a range was read; see <see cref="Restore"/>.</summary>
    private int[] _wholeFirst = [], _wholeLast = [];
    private ushort[] _wholeDependents = [];

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
            text.ThrowIfCancelled(s);
            Fill(text.SentenceToken[s], text.SentenceEnd(s));
        }

        Bounds = new TokenRange(0, text.TokenCount);
    }

    /// <summary>
    /// Reads a range as if nothing stood around it, in the columns of the whole tree, which must not be asked until
    /// <see cref="Restore"/>. Outside the range the answers are those of the whole tree: words there may still be asked for (whom
    /// <c>told</c> is said to, where the report ends before its addressee).
    /// </summary>
    public void Fill(DependencyTree whole, TokenRange range)
    {
        (_text, _syntax) = (whole._text, whole._syntax);
        (SubtreeFirst, SubtreeLast, Dependents) = (whole.SubtreeFirst, whole.SubtreeLast, whole.Dependents);
        if (_wholeFirst.Length < range.Length)
        {
            int size = range.Length * 2;
            (_wholeFirst, _wholeLast, _wholeDependents) = (new int[size], new int[size], new ushort[size]);
        }

        SubtreeFirst.AsSpan(range.First, range.Length).CopyTo(_wholeFirst);
        SubtreeLast.AsSpan(range.First, range.Length).CopyTo(_wholeLast);
        Dependents.AsSpan(range.First, range.Length).CopyTo(_wholeDependents);
        Fill(range.First, range.End);
        Bounds = range;
    }

    /// <summary>Gives the whole tree its columns back.</summary>
    public void Restore()
    {
        _wholeFirst.AsSpan(0, Bounds.Length).CopyTo(SubtreeFirst.AsSpan(Bounds.First));
        _wholeLast.AsSpan(0, Bounds.Length).CopyTo(SubtreeLast.AsSpan(Bounds.First));
        _wholeDependents.AsSpan(0, Bounds.Length).CopyTo(Dependents.AsSpan(Bounds.First));
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

    /// <summary>The first token before a noun from which all words up to it belong to it.</summary>
    public int PhraseStart(int noun)
    {
        // "the newly elected leader of …" is no longer; bounds the walk on every noun.
        const int reach = 12;
        int limit = Math.Max(_text.SentenceStartOf(noun), noun - reach);
        int first = noun;
        while (first > limit && _syntax.Head[first - 1] is var head && head >= limit && head <= noun)
        {
            first--;
        }

        return first;
    }

    /// <summary>The first word of a range that hangs on a token outside it, or -1.</summary>
    /// <param name="range">The range.</param>
    /// <param name="most">How many of its tokens are looked at.</param>
    public int RootWordOf(TokenRange range, int most)
    {
        // Words only: in "she asked, “Why now?”" the opening mark may hang on "asked" as well, and comes first.
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
            // "refused to say" is xcomp in UD. In GUM and EWT train 2,187 infinitives hang on a verb so, 49 by ccomp, as they have a
            // subject.
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
            // "told her to go" is xcomp, "a call to go" acl; "appealed to them to go" may be an advcl, as 806 infinitives under verbs are
            // in GUM and EWT train.
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

            // "asked that they be told" has the base form in its auxiliary, "asked that they are told" has not; "for them to stay" is an
            // infinitive, "that they would stay" a report.
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
        // "that Lind and Park stay" has a plural subject; "that he stay" needs the pronoun's form, as its tag has no number.
        int subject = DependentBefore(verb, Relation.Nsubj);
        return subject >= 0 && DependentAfter(subject, Relation.Conj) < 0
            && (_syntax.Xpos[subject] is PennTag.NN or PennTag.NNP || _text.TokenText(subject) is "he" or "she" or "it");
    }

    private void Reserve(TextBuffer text, SyntaxBuffer syntax)
    {
        (_text, _syntax) = (text, syntax);
        if (SubtreeFirst.Length < text.TokenCount)
        {
            int size = TextBuffer.CapacityFor(text.TokenCount, SubtreeFirst.Length);
            SubtreeFirst = new int[size];
            SubtreeLast = new int[size];
            Dependents = new ushort[size];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
            _text.ThrowIfCancelled(i);
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
