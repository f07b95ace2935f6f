using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Tells whether a cue is negated: <c>did not say</c>, <c>declined to say</c>, <c>no one believes</c>, <c>neither would say</c>,
/// <c>left without saying</c>, <c>has yet to say</c>. Two negations cancel each other (<c>did not hesitate to say</c>).
/// </summary>
internal sealed class NegationReader(TokenColumns columns, DraftList drafts, CueWords words)
{
    /// <summary>How many verbs are followed up (<c>did not want to try to say</c>).</summary>
    private const int HighestVerb = 4;

    /// <param name="draft">Has cue, source and contents.</param>
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
            bool stands = i < word ? IsNegator(i) && (i >= draft.Cue.First - 1 || NegatesOneOf(i, verbs)) : columns.Text.TokenForm[i] == Words.No && IsNegator(i);
            if (stands && !IsInContent(i, draft))
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
                // A verb of the cue has told its own part.
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
        ulong form = columns.Text.TokenForm[token];
        ulong next = token + 1 < columns.Text.TokenCount ? columns.Text.TokenForm[token + 1] : 0;
        return form == Words.No ? next == Words.Longer || columns.Syntax.Relation[token] == Relation.Det
            : form == Words.Yet ? next == Words.To
            : columns.Knowledge.Negators.GroupOf(form) == "verb" && columns.Knowledge.Negators.GroupOf(next) != "lifted";
    }

    private bool NegatesOneOf(int negator, ReadOnlySpan<int> verbs)
    {
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

        ulong before = source.First > 0 ? columns.Text.TokenForm[source.First - 1] : 0;
        return before == Words.Neither || columns.Knowledge.Negators.GroupOf(columns.Text.TokenForm[source.First]) == "subject";
    }

    private bool IsInContent(int token, in AttributionDraft draft)
    {
        for (int c = draft.FirstContent; c >= 0; c = drafts.Contents[c].Next)
        {
            if (drafts.Contents[c].Range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
