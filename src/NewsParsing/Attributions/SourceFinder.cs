using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Finds the noun phrase that is a cue's subject, to its left or (inverted: <c>said Kim</c>) to its right.</summary>
internal sealed class SourceFinder(ClauseColumns columns)
{
    /// <summary>No source is looked for further away; keeps the cost linear on sentences without an end.</summary>
    private const int LongestSource = 60;

    /// <summary>The subject that ends before <paramref name="end"/>; empty when it is elided or none stands there.</summary>
    public TokenRange FindLeft(int end, int first)
    {
        int i = end - 1;
        first = Math.Max(first, end - LongestSource);
        while (i >= first && columns.IsAdverb(i) && !columns.Is(i, WordClasses.Time))
        {
            i--;
        }

        if (i < first)
        {
            return default;
        }

        if (columns.Is(i, WordClasses.Coordinator | WordClasses.Preposition) && !columns.IsCapitalizedInside(i, first))
        {
            return default;
        }

        if (columns.Is(i, WordClasses.Relative) && !columns.Is(i, WordClasses.Subject) && !columns.IsWord(i, FunctionWord.That))
        {
            return new TokenRange(i, i + 1);
        }

        if (columns.Is(i, WordClasses.Subject) || (columns.IsWord(i, FunctionWord.That) && i > first && columns.IsNominal(i - 1)))
        {
            return columns.IsCapitalizedInside(i, first) ? ReadLeft(i, first) : new TokenRange(i, i + 1);
        }

        return ReadLeft(columns.IsComma(i) ? JumpParenthesis(i, first) : i, first) is var range && range.IsEmpty
            ? default
            : TrimStart(new TokenRange(range.First, columns.IsComma(i) ? i : i + 1), first);
    }

    /// <summary>The noun phrase that begins at <paramref name="start"/>, with its apposition; empty when none begins there.</summary>
    public TokenRange ReadRight(int start, int end)
    {
        end = Math.Min(end, start + LongestSource);
        if (start >= end)
        {
            return default;
        }

        if (columns.Is(start, WordClasses.Subject) && !columns.Is(start, WordClasses.Determiner) && !columns.IsCapitalizedInside(start, columns.SentenceFirst(start)))
        {
            return new TokenRange(start, start + 1);
        }

        int i = ReadPhrase(start, end, isApposition: false);
        if (i == start || i >= end || !columns.IsComma(i) || !BeginsApposition(i + 1, end))
        {
            return new TokenRange(start, i);
        }

        int close = ReadPhrase(i + 1, end, isApposition: true);
        if (close < end && columns.IsComma(close) && columns.Text.TokenKinds[i + 1] == TokenKind.Number && close == i + 2 && BeginsApposition(close + 1, end))
        {
            close = ReadPhrase(close + 1, end, isApposition: true);
        }

        bool closed = close >= end || columns.IsPunctuation(close) || !columns.IsFinite(close);
        return new TokenRange(start, close > i + 1 && closed ? close : i);
    }

    /// <summary>Goes right over one noun phrase; returns the token after it.</summary>
    private int ReadPhrase(int start, int end, bool isApposition)
    {
        int i = start;
        for (; i < end; i++)
        {
            if (columns.IsPossessiveClitic(i) || columns.Text.TokenKinds[i] == TokenKind.Symbol)
            {
                continue;
            }

            if (columns.Is(i, WordClasses.Determiner | WordClasses.Possessive) && (i == start || columns.Is(i - 1, WordClasses.Preposition | WordClasses.Coordinator)))
            {
                continue;
            }

            if (columns.IsNominal(i) && !(i > start && columns.Is(i, WordClasses.Time) && !isApposition) && !(i > start && columns.IsFinite(i) && !columns.IsCapitalized(i) && columns.IsNominal(i - 1)))
            {
                continue;
            }

            bool inside = i > start && i + 1 < end && (columns.IsNominal(i + 1) || columns.Is(i + 1, WordClasses.Determiner | WordClasses.Possessive)) && !columns.Is(i + 1, WordClasses.Time);
            if (inside && (columns.IsWord(i, FunctionWord.And) || columns.IsWord(i, FunctionWord.Or)))
            {
                continue;
            }

            if (inside && columns.Is(i, WordClasses.Preposition) && Attaches(i, start, isApposition))
            {
                continue;
            }

            break;
        }

        while (i > start && columns.Is(i - 1, WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Determiner))
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether a prepositional phrase belongs to the noun before it rather than to the cue (<c>said X in Paris</c>).</summary>
    private bool Attaches(int preposition, int start, bool isApposition)
    {
        if (columns.IsWord(preposition, FunctionWord.Of))
        {
            return true;
        }

        bool afterName = columns.IsCapitalized(preposition - 1) && !isApposition && columns.IsCapitalized(start);
        return !afterName && char.ToLowerInvariant(columns.Initial(preposition)) is 'f' or 'a' or 'w' or 'b' && !columns.IsWord(preposition, FunctionWord.As)
            ? !columns.IsWord(preposition, FunctionWord.At) || isApposition || columns.IsCapitalized(preposition + 1)
            : isApposition && columns.IsWord(preposition, FunctionWord.In) && columns.IsCapitalized(preposition + 1);
    }

    private bool BeginsApposition(int token, int end)
        => token < end
            && !columns.Is(token, WordClasses.Relative | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Subject | WordClasses.Object | WordClasses.Adverb)
            && !columns.EndsWith(token, "ing")
            && (columns.IsNominal(token) || columns.Is(token, WordClasses.Determiner | WordClasses.Possessive))
            && !HasVerbBeforeComma(token, end);

    private bool HasVerbBeforeComma(int token, int end)
    {
        for (int i = token; i < end && !columns.IsComma(i); i++)
        {
            if (columns.Is(i, WordClasses.Relative))
            {
                return false;
            }

            if (columns.Is(i, WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes left over a parenthesis between commas (<c>Roe, 61, a nurse, said</c>); returns the last token before it.</summary>
    private int JumpParenthesis(int comma, int first)
    {
        int i = comma - 1;
        for (; i > first; i--)
        {
            if (columns.IsComma(i))
            {
                bool isAge = i == comma - 2 && columns.Text.TokenKinds[i + 1] == TokenKind.Number;
                if (columns.Text.TokenKinds[i - 1] == TokenKind.Number && i - 2 > first && columns.IsComma(i - 2))
                {
                    return i - 3;
                }

                if (isAge || columns.IsNominal(i - 1))
                {
                    return i - 1;
                }
            }
            else if (columns.Is(i, WordClasses.Subordinator) && !columns.Is(i, WordClasses.Preposition))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Goes left from the head of a noun phrase to its first token.</summary>
    private TokenRange ReadLeft(int head, int first)
    {
        int i = head;
        int afterCoordinator = -1;
        int afterReducedRelative = head;
        for (; i >= first; i--)
        {
            if (columns.Is(i, WordClasses.Determiner | WordClasses.Possessive) && !columns.IsCapitalizedInside(i, first))
            {
                if (i > first && columns.Is(i - 1, WordClasses.Preposition | WordClasses.Coordinator))
                {
                    continue;
                }

                i--;
                break;
            }

            if (columns.IsPossessiveClitic(i))
            {
                continue;
            }

            if (columns.Is(i, WordClasses.Coordinator) && JoinsNouns(i, first, out int comma))
            {
                afterCoordinator = i + 1;
                i = comma;
                continue;
            }

            if (columns.EndsWith(i, "ing") && i > first && columns.IsComma(i - 1))
            {
                // A participle between commas ("Roe, speaking in Paris, and Poe"): the noun before it, past an age.
                i -= i - 3 > first && columns.Text.TokenKinds[i - 2] == TokenKind.Number && columns.IsComma(i - 3) ? 3 : 1;
                if (afterCoordinator < 0)
                {
                    break;
                }

                continue;
            }

            if (columns.IsComma(i) && afterCoordinator >= 0 && i > first && columns.IsCapitalized(i - 1) && columns.IsCapitalized(i + 1))
            {
                continue;
            }

            if (columns.IsWord(i, FunctionWord.Of) && i > first && columns.Is(i - 1, WordClasses.Determiner))
            {
                i--;
                continue;
            }

            if (columns.Is(i, WordClasses.Preposition) && i > first && (columns.IsNominal(i - 1) || columns.IsPossessiveClitic(i - 1)) && !columns.Is(i - 1, WordClasses.Time))
            {
                continue;
            }

            if (columns.IsFinite(i) && !columns.IsCapitalizedInside(i, first))
            {
                if (columns.Is(i, WordClasses.Auxiliary | WordClasses.Modal) || !IsReducedRelative(i, first))
                {
                    break;
                }

                afterReducedRelative = i;
                continue;
            }

            if (!columns.IsNominal(i) && !(columns.QuotationOf(i) >= 0 && !columns.IsInSpeech(i)))
            {
                break;
            }

            if (i < head && columns.Is(i, WordClasses.Time) && afterReducedRelative == head && !columns.IsCapitalized(i + 1) && columns.Text.TokenKinds[i + 1] != TokenKind.Word)
            {
                break;
            }
        }

        int start = i + 1;
        bool afterVerb = i >= first && columns.IsFinite(i) && !columns.IsPunctuation(i);
        if (afterVerb && afterCoordinator >= 0)
        {
            start = afterCoordinator;
        }

        return new TokenRange(start, head + 1);
    }

    /// <summary>Whether <c>and</c> or <c>or</c> joins two noun phrases; names may have a comma before it, which is then the place to go on from.</summary>
    private bool JoinsNouns(int coordinator, int first, out int before)
    {
        before = coordinator;
        if (coordinator <= first || columns.IsWord(coordinator, FunctionWord.But))
        {
            return false;
        }

        if (columns.IsComma(coordinator - 1) && coordinator - 2 >= first)
        {
            before = coordinator - 1;
            return columns.IsCapitalized(coordinator - 2) && columns.IsNominal(coordinator - 2) && columns.IsCapitalized(coordinator + 1);
        }

        return columns.IsNominal(coordinator - 1);
    }

    /// <summary><c>officials briefed on the talks said</c>, <c>people who attended said</c>: a noun before a participle that takes no clause.</summary>
    private bool IsReducedRelative(int token, int first)
        => token > first
            && (columns.IsNominal(token - 1) || columns.Is(token - 1, WordClasses.Relative))
            && !(CueLexicon.Default.TryGet(columns.Text.TokenForm[token], out Cue cue) && cue.Has(CueFrames.Clause | CueFrames.Quotation | CueFrames.Infinitive))
            && columns.EndsWith(token, "ed");

    /// <summary>Leaves out what stands before the noun phrase: conjunctions, adverbs, a leading prepositional phrase with its comma.</summary>
    private TokenRange TrimStart(TokenRange range, int first)
    {
        int start = range.First;
        while (start < range.End && !columns.IsCapitalizedInside(start, first)
            && columns.Is(start, WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Negation | WordClasses.Preposition | WordClasses.Time)
            && !columns.Is(start, WordClasses.Determiner | WordClasses.Subject))
        {
            bool preposition = columns.Is(start, WordClasses.Preposition) && !columns.Is(start, WordClasses.Subordinator);
            start++;
            if (preposition)
            {
                while (start < range.End && !columns.IsComma(start))
                {
                    start++;
                }
            }

            if (start < range.End && columns.IsComma(start))
            {
                start++;
            }
        }

        bool timeAlone = range.End - start == 1 && columns.Is(start, WordClasses.Time | WordClasses.Month) && !columns.Is(start, WordClasses.Subject);
        return start >= range.End || timeAlone || columns.IsPunctuation(range.End - 1) ? default : new TokenRange(start, range.End);
    }
}
