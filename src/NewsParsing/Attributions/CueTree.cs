using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>What a cue word governs, by the syntax tree. No search reaches further than a fixed number of tokens.</summary>
internal sealed class CueTree(TokenColumns columns)
{
    private const int Reach = 40;

    /// <summary>How far before a verb its <c>to</c> and its auxiliaries stand.</summary>
    private const int VerbGroup = 8;

    /// <summary>The token after the last one where a dependent of the word is looked for.</summary>
    public int LimitOf(int word) => Math.Min(columns.Text.SentenceEnd(columns.Text.TokenSentence[word]), word + Reach);

    public int StartOf(int word) => Math.Max(columns.Text.SentenceToken[columns.Text.TokenSentence[word]], word - Reach);

    /// <summary>What is done by a word, or null for a word that tells nothing.</summary>
    public ActEntry? EntryOf(int token)
    {
        if (columns.Text.TokenKinds[token] != TokenKind.Word || ClassOf(columns.Syntax.Upos[token]) is not { } wordClass)
        {
            return null;
        }

        // A participle may stand in the list as an adjective: has grown exasperated.
        ActEntry? entry = columns.Knowledge.Acts.Find(columns.Syntax.Lemma[token], wordClass);
        return entry is null && wordClass == CueWordClass.Verb ? columns.Knowledge.Acts.Find(columns.Text.TokenForm[token], CueWordClass.Adjective) : entry;
    }

    /// <summary>The same for a cue's head, where a verb may be taken for a noun or name (<c>Mayor Urges Calm</c>).</summary>
    public ActEntry? EntryOfHead(int token)
        => EntryOf(token) is { } entry ? entry
            : columns.Knowledge.Cues.TryGet(columns.Text.TokenForm[token], out Cue cue) && cue.IsVerb
            ? columns.Knowledge.Acts.Find(FormHash.Of(cue.Entry.Lemma), CueWordClass.Verb)
            : null;

    /// <summary>The infinitive or gerund that a verb governs, or -1.</summary>
    public int GovernedVerb(int word)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (columns.Syntax.Head[i] == word && columns.Syntax.Relation[i] is Relation.Xcomp or Relation.Ccomp
                && (IsInfinitive(i) || columns.Syntax.Xpos[i] == PennTag.VBG))
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
            if (columns.Syntax.Head[i] == word && columns.Syntax.Relation[i] is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl && IsInfinitive(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word governs a clause that says what shall be: <c>that he go</c>, <c>that he should go</c>.</summary>
    public bool HasBareClause(int word)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (columns.Syntax.Head[i] != word || columns.Syntax.Relation[i] != Relation.Ccomp)
            {
                continue;
            }

            // A singular subject before what is tagged a plural verb shows the base form, too (that the crew stay).
            bool bare = columns.Syntax.Xpos[i] == PennTag.VB || (columns.Syntax.Xpos[i] == PennTag.VBP && HasSingularSubject(i));
            for (int j = i - 1; j > Math.Max(word, i - VerbGroup); j--)
            {
                if (columns.Syntax.Head[j] == i && columns.Syntax.Relation[j] is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Mark)
                {
                    if (columns.Text.TokenForm[j] == Should)
                    {
                        return true;
                    }

                    bare = columns.Syntax.Relation[j] switch
                    {
                        Relation.Mark => bare && columns.Syntax.Xpos[j] != PennTag.TO,
                        Relation.Aux => false,
                        _ => columns.Syntax.Xpos[j] == PennTag.VB,
                    };
                }
            }

            return bare;
        }

        return false;
    }

    private bool HasSingularSubject(int verb)
    {
        int subject = DependentBefore(verb, Relation.Nsubj);
        return subject >= 0 && DependentAfter(subject, Relation.Conj) < 0
            && (columns.Syntax.Xpos[subject] is PennTag.NN or PennTag.NNP || columns.Text.TokenText(subject) is "he" or "she" or "it");
    }

    /// <summary>The nearest dependent of the word behind it that hangs by the relation, or -1.</summary>
    public int DependentAfter(int word, Relation relation)
    {
        int limit = LimitOf(word);
        for (int i = word + 1; i < limit; i++)
        {
            if (columns.Syntax.Head[i] == word && columns.Syntax.Relation[i] == relation)
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
            if (columns.Syntax.Head[i] == word && columns.Syntax.Relation[i] == relation)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a particle or preposition belongs to the word: <c>called again for</c>, <c>asked Parliament for</c>.</summary>
    /// <param name="word">The cue word.</param>
    /// <param name="form">The particle's form hash.</param>
    /// <param name="takesComplement">Whether the word says what its object is: <c>called</c>.</param>
    public bool HasWordBeside(int word, ulong form, bool takesComplement)
    {
        int limit = LimitOf(word);
        bool isFree = true;
        for (int i = word + 1; i < limit; i++)
        {
            int head = columns.Syntax.Head[i];
            if (columns.Text.TokenForm[i] == form)
            {
                bool introduces = isFree && head >= 0 && columns.Syntax.Head[head] == word && columns.Syntax.Relation[i] is Relation.Case or Relation.Mark;
                if (i == word + 1 || head == word || introduces)
                {
                    return true;
                }
            }

            // Called his remarks on the war a mistake: behind the object of such a cue the preposition is the object's.
            isFree &= !takesComplement || head != word || columns.Syntax.Relation[i] != Relation.Obj;
        }

        return false;
    }

    public bool IsInfinitive(int verb)
    {
        int start = Math.Max(StartOf(verb), verb - VerbGroup);
        for (int i = verb - 1; i >= start; i--)
        {
            if (columns.Syntax.Head[i] == verb && columns.Syntax.Xpos[i] == PennTag.TO)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly ulong Should = FormHash.Of("should");

    private static CueWordClass? ClassOf(UniversalTag tag) => tag switch
    {
        UniversalTag.Verb => CueWordClass.Verb,
        UniversalTag.Noun or UniversalTag.Propn => CueWordClass.Noun,
        UniversalTag.Adj => CueWordClass.Adjective,
        _ => null,
    };
}
