using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;

namespace NewsParsing.Attributions;

/// <summary>What a word of reporting does, and whether a particle belongs to it.</summary>
internal sealed class CueWords(TokenColumns columns)
{
    /// <summary>What is done by a word, or null for a word that is in no list.</summary>
    public ActEntry? EntryOf(int token)
    {
        if (!columns.Text.IsWord(token) || ClassOf(columns.Syntax.Upos[token]) is not { } wordClass)
        {
            return null;
        }

        // A participle may stand in the list as an adjective: "has grown exasperated".
        ActEntry? entry = columns.Knowledge.Acts.Find(columns.Syntax.Lemma[token], wordClass);
        return entry is null && wordClass == CueWordClass.Verb
            ? columns.Knowledge.Acts.Find(columns.Text.TokenForm[token], CueWordClass.Adjective)
            : entry;
    }

    /// <summary>The same for a cue's head, where a verb may be taken for a noun or name (<c>Mayor Urges Calm</c>).</summary>
    public ActEntry? EntryOfHead(int token)
        => EntryOf(token) is { } entry ? entry
            : columns.Knowledge.Cues.TryGet(columns.Text.TokenForm[token], out Cue cue) && cue.IsVerb
            ? columns.Knowledge.Acts.Find(FormHash.Of(cue.Entry.Lemma), CueWordClass.Verb)
            : null;

    /// <summary>Whether a particle or preposition belongs to the word: <c>called again for</c>, <c>asked Parliament for</c>.</summary>
    /// <param name="word">The cue word.</param>
    /// <param name="form">The particle's form hash.</param>
    /// <param name="takesComplement">Whether the word says what its object is: <c>called</c>.</param>
    public bool HasWordBeside(int word, ulong form, bool takesComplement)
    {
        int limit = columns.Tree.LimitOf(word);
        bool isFree = true;
        for (int i = word + 1; i < limit; i++)
        {
            int head = columns.Syntax.Head[i];
            if (columns.Text.TokenForm[i] == form)
            {
                // UD hangs the preposition of "asked Parliament for money" on "money" (case) and that of "asked for them to go" on "go"
                // (mark).
                bool introduces = isFree && head >= 0 && columns.Syntax.Head[head] == word
                    && columns.Syntax.Relation[i] is Relation.Case or Relation.Mark;
                if (i == word + 1 || head == word || introduces)
                {
                    return true;
                }
            }

            // "called his remarks on the war a mistake": after the object of such a cue the preposition is the object's.
            isFree &= !takesComplement || head != word || columns.Syntax.Relation[i] != Relation.Obj;
        }

        return false;
    }

    private static CueWordClass? ClassOf(UniversalTag tag) => tag switch
    {
        UniversalTag.Verb => CueWordClass.Verb,
        UniversalTag.Noun or UniversalTag.Propn => CueWordClass.Noun,
        UniversalTag.Adj => CueWordClass.Adjective,
        _ => null,
    };
}
