using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Determines whether a cue is negated: <c>did not say</c>, <c>declined to say</c>, <c>no one believes</c>, <c>neither would say</c>,
/// <c>left without saying</c>, <c>has yet to say</c>. Two negations cancel each other (<c>did not hesitate to say</c>).
/// </summary>
internal sealed class NegationReader(TokenColumns columns, DraftContents contents, CueWords words)
{
    /// <summary>How many verbs are followed up (<c>did not want to try to say</c>).</summary>
    // With one, 3 attributions of PolNeAR and the worldwide articles are other, with two one.
    private const int HighestVerb = 4;

    /// <param name="draft">Has cue and source.</param>
    /// <param name="meaning">What the cue says.</param>
    public bool Read(in AttributionDraft draft, CueMeaning meaning)
    {
        Span<int> verbs = stackalloc int[HighestVerb];
        int count = Climb(meaning.Word, draft.Cue, verbs, out bool governed);
        verbs = verbs[..count];
        bool negated = meaning.Negates ^ governed ^ IsNegativeSource(draft.Source);
        int word = meaning.Word;
        for (int i = Math.Min(columns.Tree.StartOf(word), draft.Cue.First); i < Math.Max(word, draft.Cue.End); i++)
        {
            // Before the word any negator in the cue or right before it, and farther away one that hangs under the verbs: "did not, he
            // added, say". After it "no" alone: "said no more", "gave no answer".
            bool negates = i < word
                ? IsNegator(i) && (i >= draft.Cue.First - 1 || NegatesOneOf(i, verbs))
                : columns.Text.TokenForm[i] == Words.No && IsNegator(i);
            if (negates && !contents.Contains(i))
            {
                negated = !negated;
            }
        }

        return negated;
    }

    /// <summary>
    /// The word, the verbs that govern it as an infinitive, and the verbs that it is an alternative to (<c>did not confirm or deny</c>).
    /// </summary>
    private int Climb(int word, TokenRange cue, Span<int> verbs, out bool negates)
    {
        negates = false;
        int count = 0;
        while (count < verbs.Length && word >= 0)
        {
            verbs[count++] = word;
            int head = columns.Syntax.Head[word];
            if (head < 0)
            {
                break;
            }

            if (columns.Syntax.Relation[word] == Relation.Xcomp)
            {
                // "refused to be asked to say": what a verb of the cue itself negates, ActReader has counted.
                negates ^= !cue.Contains(head) && words.EntryOf(head) is { } entry && (entry.Traits & ActTraits.Negates) != 0;
            }
            else if (!(columns.Syntax.Relation[word] == Relation.Conj && IsAlternative(word)))
            {
                bool isObject = columns.Syntax.Relation[word] == Relation.Obj && cue.Contains(head);
                if (!isObject)
                {
                    break;
                }
            }

            word = head;
        }

        return count;
    }

    private bool IsAlternative(int verb)
    {
        int coordinator = columns.Tree.DependentBefore(verb, Relation.Cc);
        return coordinator >= 0 && (columns.Text.TokenForm[coordinator] == Words.Or || columns.Text.TokenForm[coordinator] == Words.Nor);
    }

    private bool IsNegator(int token)
    {
        // "no longer says" and "gave no reason", but not the answer "no"; "has yet to say", but not "yet he says"; "did not only say" says
        // it.
        ulong form = columns.Text.TokenForm[token];
        ulong next = token + 1 < columns.Text.TokenCount ? columns.Text.TokenForm[token + 1] : 0;
        return form == Words.No ? next == Words.Longer || columns.Syntax.Relation[token] == Relation.Det
            : form == Words.Yet ? next == Words.To
            : columns.Knowledge.Negators.GroupOf(form) == "verb" && columns.Knowledge.Negators.GroupOf(next) != "lifted";
    }

    private bool NegatesOneOf(int negator, ReadOnlySpan<int> verbs)
    {
        // UD hangs "not" on the verb; the parser on the auxiliary, too: "did not say".
        int head = columns.Syntax.Head[negator];
        bool isAuxiliary = head >= 0 && columns.Syntax.Relation[head] is Relation.Aux or Relation.AuxPass or Relation.Cop;
        return verbs.Contains(head) || (isAuxiliary && verbs.Contains(columns.Syntax.Head[head]));
    }

    private bool IsNegativeSource(TokenRange source)
    {
        if (source.IsEmpty)
        {
            return false;
        }

        // "Neither [side] would say": the labels may leave the word out of the source.
        ulong before = source.First > 0 ? columns.Text.TokenForm[source.First - 1] : 0;
        return before == Words.Neither || columns.Knowledge.Negators.GroupOf(columns.Text.TokenForm[source.First]) == "subject";
    }
}
