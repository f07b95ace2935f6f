using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Decides which cue words of a text are used as verbs that attribute, and how far their verb group reaches.</summary>
internal sealed class CueScanner(ClauseColumns columns)
{
    /// <summary>How many tokens may stand between auxiliary and verb (<c>has in recent months described</c>).</summary>
    private const int LongestVerbGap = 6;

    /// <summary>Tells whether the token is a cue and describes it.</summary>
    public bool TryRead(int token, out CueCandidate candidate)
    {
        candidate = default;
        TextBuffer text = columns.Text;
        if (text.TokenKinds[token] != TokenKind.Word || !CueLexicon.Default.TryGet(text.TokenForm[token], out Cue cue) || !cue.IsVerb)
        {
            return false;
        }

        int first = columns.SentenceFirst(token);
        candidate.Head = token;
        candidate.Cue = cue;
        ReadGroup(token, first, ref candidate, out bool hasAuxiliary, out bool hasBe, out bool hasTo);
        candidate.IsPassive = hasBe && (cue.Forms & VerbForms.Participle) != 0;
        candidate.IsParticipial = !hasAuxiliary && cue.Forms == VerbForms.Gerund;
        return hasAuxiliary || hasTo ? !hasTo : IsFiniteUse(token, first, cue) || candidate.IsParticipial;
    }

    /// <summary>Goes left from the verb over adverbs, negation and auxiliaries, and right over a particle.</summary>
    private void ReadGroup(int token, int first, ref CueCandidate candidate, out bool hasAuxiliary, out bool hasBe, out bool hasTo)
    {
        hasAuxiliary = false;
        hasBe = false;
        int start = token;
        int i = token - 1;
        for (; i >= first && (columns.IsAdverb(i) || columns.Is(i, WordClasses.Negation | WordClasses.Auxiliary | WordClasses.Modal)); i--)
        {
            if (columns.Is(i, WordClasses.Auxiliary | WordClasses.Modal))
            {
                hasAuxiliary = true;
                hasBe |= columns.Is(i, WordClasses.Auxiliary) && !IsHaveOrDo(i) && (i == token - 1 || !hasBe);
                start = i;
            }
            else if (columns.Is(i, WordClasses.Negation))
            {
                candidate.IsNegated = true;
                start = i;
            }
        }

        hasTo = i >= first && columns.IsWord(i, FunctionWord.To) && (candidate.Cue.Forms & VerbForms.Base) != 0 && i == token - 1;
        candidate.SubjectEnd = start;
        if (!hasAuxiliary && (candidate.Cue.Forms & VerbForms.Participle) != 0)
        {
            int auxiliary = FindDistantAuxiliary(token, first);
            if (auxiliary >= 0)
            {
                candidate.SubjectEnd = auxiliary;
                hasAuxiliary = true;
                start = token;
            }
        }

        int end = token + 1;
        if (end < columns.SentenceEnd(token))
        {
            ulong next = columns.Text.TokenForm[end];
            if (CueLexicon.Default.TryGetPhrasal(columns.Text.TokenForm[token], next, out Cue phrasal))
            {
                candidate.Cue = phrasal;
                end++;
            }
            else if (candidate.Cue.Has(CueFrames.Preposition) && Array.IndexOf(candidate.Cue.Entry.Prepositions, next) >= 0)
            {
                end++;
            }
        }

        // An adverb right before the verb belongs to the cue ("also said"), as in PolNeAR's annotations.
        bool adverb = start == token && token - 1 > first && columns.IsAdverb(token - 1) && !columns.Is(token - 1, WordClasses.Time);
        candidate.Group = new TokenRange(adverb ? token - 1 : start, end);
    }

    /// <summary>Finds <c>has</c> before an interrupting phrase: <c>has in recent months described</c>.</summary>
    private int FindDistantAuxiliary(int token, int first)
    {
        for (int i = token - 2; i >= first && i >= token - LongestVerbGap; i--)
        {
            if (columns.IsPunctuation(i) || columns.Is(i, WordClasses.Subject | WordClasses.Relative | WordClasses.Coordinator))
            {
                return -1;
            }

            if (columns.Is(i, WordClasses.Auxiliary) && IsHaveOrDo(i))
            {
                return columns.Is(i + 1, WordClasses.Preposition) ? i : -1;
            }
        }

        return -1;
    }

    private bool IsHaveOrDo(int token) => char.ToLowerInvariant(columns.Initial(token)) is 'h' or 'd' || columns.IsWord(token, FunctionWord.Have) || columns.IsWord(token, FunctionWord.Had);

    /// <summary>Whether a bare form is a finite verb rather than a noun (<c>the report</c>, <c>his claims</c>) or an adjective (<c>alleged</c>).</summary>
    private bool IsFiniteUse(int token, int first, Cue cue)
    {
        int last = columns.SentenceEnd(token);
        int next = token + 1;
        bool hasBefore = token > first;
        bool afterDeterminer = hasBefore && (columns.Is(token - 1, WordClasses.Determiner | WordClasses.Possessive) || columns.IsPossessiveClitic(token - 1));
        if (afterDeterminer && !columns.IsWord(token - 1, FunctionWord.That) && !columns.IsWord(token - 1, FunctionWord.Which))
        {
            return false;
        }

        if ((cue.Forms & VerbForms.Past) != 0)
        {
            // 'said' after a preposition is none; "alleged attacker" is an adjective unless something that can be its subject stands before it.
            return !hasBefore || !columns.Is(token - 1, WordClasses.Preposition) || columns.IsNominal(token - 1);
        }

        if ((cue.Forms & VerbForms.Third) != 0 || (cue.Forms & VerbForms.Base) != 0)
        {
            if (!hasBefore || columns.Is(token - 1, WordClasses.Preposition))
            {
                return false;
            }

            bool subjectBefore = columns.Is(token - 1, WordClasses.Subject | WordClasses.Relative) || (columns.IsNominal(token - 1) && !columns.IsFinite(token - 1)) || columns.IsAdverb(token - 1);
            bool afterMark = columns.IsPunctuation(token - 1);
            bool complementAfter = next < last && (columns.OpensQuotation(next)
                || columns.Is(next, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Subject | WordClasses.Object | WordClasses.Wh | WordClasses.Relative)
                || columns.IsWord(next, FunctionWord.To) || columns.IsCapitalized(next));
            bool atEnd = next >= last || columns.IsFinalMark(next) || columns.IsComma(next) || columns.Initial(next) == ':';
            return cue.Has(CueFrames.Strong) || cue.Entry.Lemma == "say"
                ? subjectBefore || afterMark
                : (cue.Forms & VerbForms.Third) != 0 && subjectBefore && IsSingularSubject(token, last) && (complementAfter || (atEnd && columns.IsCapitalized(token - 1)));
        }

        return false;
    }

    /// <summary>Tells a verb (<c>Roe states</c>, <c>the paper states that</c>) from a plural noun (<c>nine states</c>).</summary>
    private bool IsSingularSubject(int token, int last)
        => columns.IsCapitalized(token - 1)
            || columns.Is(token - 1, WordClasses.Subject | WordClasses.Relative)
            || (token + 1 < last && (columns.IsWord(token + 1, FunctionWord.That) || columns.OpensQuotation(token + 1)));
}
