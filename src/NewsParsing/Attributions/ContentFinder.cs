using NewsParsing.Models;

namespace NewsParsing.Attributions;

/// <summary>Finds the content to the right of a cue, and the person spoken to between them.</summary>
internal sealed class ContentFinder(ClauseColumns columns, CueScanner scanner)
{
    /// <summary>No content reaches further than this; keeps the cost linear on sentences without an end.</summary>
    private const int LongestContent = 250;

    /// <summary>How many tokens an adverbial between cue and content may have (<c>said in an interview on Monday that</c>).</summary>
    private const int LongestAdverbial = 16;

    private const int LongestAudience = 7;

    /// <summary>Reads what the cue governs to its right.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="audience">The person spoken to, or empty.</param>
    /// <param name="content">The content; empty for <see cref="Complement.None"/> and <see cref="Complement.NextParagraph"/>.</param>
    /// <param name="isRelative">The cue's clause is a relative one, which a comma before a verb ends (<c>Kyiv, which says it is ready, waits</c>).</param>
    public Complement FindRight(in CueCandidate cue, bool isRelative, out TokenRange audience, out TokenRange content)
    {
        audience = default;
        content = default;
        int end = Math.Min(columns.SentenceEnd(cue.Head), cue.Head + LongestContent);
        int start = cue.Group.End;
        if (cue.Cue.Has(CueFrames.Addressee) && cue.Cue.Entry.Act != SpeechAct.Accusation)
        {
            audience = ReadAudience(start, end, cue);
            start = audience.IsEmpty ? start : audience.End;
        }

        Complement kind = Classify(cue, start, end, !audience.IsEmpty, out int first);
        if (kind == Complement.None)
        {
            int after = SkipAdverbial(start, end);
            if (after > start)
            {
                kind = Classify(cue, after, end, hasAudience: true, out first);
                kind = kind is Complement.Phrase or Complement.Nonfinite ? Complement.None : kind;
            }
        }

        if (kind is not (Complement.None or Complement.NextParagraph))
        {
            content = new TokenRange(first, kind == Complement.Phrase ? PhraseEnd(first, end) : ClauseEnd(first, end));
            content = isRelative ? CutRelative(content) : content;
            kind = content.IsEmpty ? Complement.None : kind;
        }

        return kind;
    }

    /// <summary>
    /// The end of a clause that begins at <paramref name="first"/>: the sentence's end without its final mark, or where a verb with the
    /// same subject as the cue goes on (<c>, and has accused</c>, <c>, adding that</c>).
    /// </summary>
    public int ClauseEnd(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (columns.QuotationOf(i) >= 0 || !(columns.IsComma(i) || columns.Is(i, WordClasses.Coordinator)))
            {
                continue;
            }

            int next = i + 1;
            if (columns.IsComma(i))
            {
                if (next < end && (IsNewReport(next, end) || columns.IsWord(next, FunctionWord.According)))
                {
                    return i;
                }

                continue;
            }

            if (next < end && ContinuesSubject(next, end))
            {
                return columns.IsComma(i - 1) ? i - 1 : i;
            }
        }

        return TrimFinalMarks(first, end);
    }

    private TokenRange CutRelative(TokenRange content)
    {
        for (int i = content.First + 1; i + 1 < content.End; i++)
        {
            if (columns.IsComma(i) && columns.QuotationOf(i) < 0 && columns.IsFinite(i + 1))
            {
                return new TokenRange(content.First, i);
            }
        }

        return content;
    }

    /// <summary>Leaves final marks outside quotations out.</summary>
    public int TrimFinalMarks(int first, int end)
    {
        while (end > first && columns.QuotationOf(end - 1) < 0 && (columns.IsFinalMark(end - 1) || columns.IsComma(end - 1) || columns.Initial(end - 1) is ';' or ':'))
        {
            end--;
        }

        return end;
    }

    private Complement Classify(in CueCandidate cue, int start, int end, bool hasAudience, out int first)
    {
        first = start;
        if (start >= end)
        {
            return Complement.None;
        }

        Cue word = cue.Cue;
        bool quotes = word.Has(CueFrames.Quotation | CueFrames.Complement | CueFrames.NounPhrase | CueFrames.Preposition | CueFrames.Clause);
        if (columns.OpensQuotation(start) && quotes)
        {
            return Complement.Quotation;
        }

        char mark = columns.Initial(start);
        if (mark is ',' or ':' && columns.IsPunctuation(start))
        {
            first = start + 1;
            if (first < end && columns.OpensQuotation(first) && word.Has(CueFrames.Quotation))
            {
                return Complement.Quotation;
            }

            if (mark == ':' && word.Has(CueFrames.Quotation))
            {
                return first < end ? Complement.Clause : Complement.NextParagraph;
            }

            return Complement.None;
        }

        if (columns.IsWord(start, FunctionWord.That) && word.Has(CueFrames.ThatClause) && start + 1 < end && (!columns.IsPunctuation(start + 1) || columns.OpensQuotation(start + 1)))
        {
            return Complement.MarkedClause;
        }

        if (columns.Is(start, WordClasses.Wh) && word.Has(CueFrames.WhClause))
        {
            return Complement.MarkedClause;
        }

        if (columns.IsWord(start, FunctionWord.To) && word.Has(CueFrames.Infinitive) && start + 1 < end && !columns.Is(start + 1, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Object))
        {
            return Complement.Nonfinite;
        }

        if (word.Has(CueFrames.Gerund) && columns.EndsWith(start, "ing") && !columns.IsCapitalized(start))
        {
            return Complement.Nonfinite;
        }

        if (word.Has(CueFrames.Clause) && BeginsClause(start, end))
        {
            return Complement.Clause;
        }

        return ClassifyPhrase(cue, start, end, hasAudience);
    }

    private Complement ClassifyPhrase(in CueCandidate cue, int start, int end, bool hasAudience)
    {
        bool governsPreposition = cue.Group.End > cue.Head + 1;
        if (governsPreposition && BeginsPhrase(start))
        {
            return Complement.Phrase;
        }

        if (hasAudience && cue.Cue.Has(CueFrames.Preposition | CueFrames.Addressee) && IsTopicPreposition(start))
        {
            return Complement.Phrase;
        }

        if (cue.Cue.Has(CueFrames.NounPhrase | CueFrames.Complement) || cue.Cue.Entry.Act == SpeechAct.Accusation)
        {
            return BeginsPhrase(start) && (cue.Cue.IsStrong || HasQuotation(start, end)) ? Complement.Phrase : Complement.None;
        }

        return Complement.None;
    }

    /// <summary><c>about</c>, <c>of</c>: what somebody was told about.</summary>
    private bool IsTopicPreposition(int token)
        => columns.Is(token, WordClasses.Preposition) && (columns.IsWord(token, FunctionWord.Of) || columns.IsWord(token, FunctionWord.About));

    private bool HasQuotation(int start, int end)
    {
        for (int i = start; i < end && !columns.IsFinalMark(i) && !columns.IsComma(i); i++)
        {
            if (columns.IsInSpeech(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsPhrase(int token)
        => columns.IsNominal(token) || columns.Is(token, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Object) || columns.OpensQuotation(token);

    /// <summary>A subject and, before any comma that closes the sentence part, a finite verb.</summary>
    private bool BeginsClause(int start, int end)
    {
        if (columns.Is(start, WordClasses.Preposition) && !columns.IsCapitalized(start) && !columns.Is(start, WordClasses.Determiner | WordClasses.Subject))
        {
            return false;
        }

        for (int i = start; i < end && i < start + 40; i++)
        {
            if (columns.IsFinalMark(i) || columns.Is(i, WordClasses.Relative) && i == start)
            {
                return false;
            }

            if (i > start && (columns.IsFinite(i) || columns.EndsWith(i, "n't")) && !columns.IsCapitalizedInside(i, start))
            {
                return true;
            }

            if (i > start && columns.Is(i - 1, WordClasses.Subject) && columns.IsNominal(i))
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange ReadAudience(int start, int end, in CueCandidate cue)
    {
        int i = start;
        end = Math.Min(end, start + LongestAudience);
        if (i < end && columns.Is(i, WordClasses.Object) && !columns.IsCapitalized(i))
        {
            return columns.IsWord(i, FunctionWord.Each) ? new TokenRange(i, Math.Min(i + 2, end)) : new TokenRange(i, i + 1);
        }

        if (i < end && columns.IsWord(i, FunctionWord.That) || (i < end && columns.OpensQuotation(i)))
        {
            return default;
        }

        while (i < end && columns.Is(i, WordClasses.Determiner | WordClasses.Possessive) && i == start)
        {
            i++;
        }

        int nominals = i;
        bool lowered = false;
        for (; i < end; i++)
        {
            bool clitic = columns.IsPossessiveClitic(i);
            if (!clitic && (!columns.IsNominal(i) || columns.QuotationOf(i) >= 0 || columns.Is(i, WordClasses.Time)))
            {
                break;
            }

            // "told reporters Smith was wrong": a name after a common noun begins the clause.
            if (lowered && columns.IsCapitalized(i) && !clitic)
            {
                break;
            }

            lowered |= !columns.IsCapitalized(i) && !clitic;
        }

        bool takesClause = cue.Cue.Has(CueFrames.Clause) && i < end && columns.IsFinite(i) && !columns.IsWord(i, FunctionWord.To);
        return i == nominals || takesClause ? default : new TokenRange(start, i);
    }

    /// <summary>Goes over an adverbial after the cue (<c>on Monday</c>, <c>in a statement</c>, <c>to reporters</c>); returns the token after it, or the start.</summary>
    private int SkipAdverbial(int start, int end)
    {
        if (start >= end || !columns.Is(start, WordClasses.Preposition | WordClasses.Time | WordClasses.Adverb | WordClasses.Month))
        {
            return start;
        }

        int limit = Math.Min(end, start + LongestAdverbial);
        int i = start;
        bool timeOnly = columns.Is(start, WordClasses.Time) && !columns.Is(start, WordClasses.Preposition);
        if (timeOnly)
        {
            return start + 1;
        }

        for (; i < limit; i++)
        {
            bool opens = columns.OpensQuotation(i) && columns.IsInSpeech(i);
            if (opens || columns.IsWord(i, FunctionWord.That) || columns.Initial(i) == ':' || (columns.IsComma(i) && i + 1 < end && columns.OpensQuotation(i + 1)))
            {
                return i;
            }

            if (columns.IsFinalMark(i) || columns.IsFinite(i) || columns.Is(i, WordClasses.Subject))
            {
                break;
            }
        }

        bool weekday = start + 1 < end && columns.Is(start + 1, WordClasses.Weekday);
        return weekday && start + 2 < end ? start + 2 : start;
    }

    /// <summary>Whether a comma is followed by another report: <c>, adding that</c>, <c>, officials said</c>, <c>, while Novak said</c>.</summary>
    private bool IsNewReport(int token, int end)
    {
        if (scanner.TryRead(token, out CueCandidate cue) && cue.IsParticipial && cue.Cue.IsStrong)
        {
            return true;
        }

        bool contrast = columns.IsWord(token, FunctionWord.While) || columns.IsWord(token, FunctionWord.But) || columns.IsWord(token, FunctionWord.And);
        int start = contrast ? token + 1 : token;
        for (int i = start; i < end && i < start + 12; i++)
        {
            if (columns.IsPunctuation(i) || columns.IsWord(i, FunctionWord.That))
            {
                return false;
            }

            if (i > start && scanner.TryRead(i, out cue) && cue.Cue.IsStrong && cue.Cue.Has(CueFrames.Quotation | CueFrames.Complement) && !cue.IsPassive && !cue.IsParticipial)
            {
                int after = cue.Group.End;
                bool closes = after >= end || columns.IsFinalMark(after) || columns.Is(after, WordClasses.Preposition | WordClasses.Time) || columns.IsComma(after);
                return contrast ? SubjectIsShort(start, i) : closes;
            }

            if (columns.IsFinite(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool SubjectIsShort(int start, int verb)
        => columns.Is(start, WordClasses.Subject) || (columns.IsCapitalized(start) && verb - start <= 5);

    /// <summary>Whether a finite strong cue without a subject of its own follows a conjunction: <c>and has accused</c>.</summary>
    private bool ContinuesSubject(int token, int end)
    {
        for (int i = token; i < end && i < token + 4; i++)
        {
            if (scanner.TryRead(i, out CueCandidate cue))
            {
                bool finite = cue.Group.First < i || (cue.Cue.Forms & (VerbForms.Past | VerbForms.Third)) != 0 || cue.IsParticipial;
                return finite && cue.Cue.IsStrong && cue.SubjectEnd <= FirstNonAdverb(token, i);
            }

            if (!columns.IsAdverb(i) && !columns.Is(i, WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation))
            {
                return false;
            }
        }

        return false;
    }

    private int FirstNonAdverb(int token, int verb)
    {
        while (token < verb && columns.IsAdverb(token))
        {
            token++;
        }

        return token;
    }

    /// <summary>The end of a noun phrase content: like a clause's, but a comma outside a quotation ends it, too.</summary>
    private int PhraseEnd(int first, int end)
    {
        end = ClauseEnd(first, end);
        for (int i = first + 1; i < end; i++)
        {
            if (columns.QuotationOf(i) < 0 && columns.IsComma(i) && !IsListComma(i, first, end) && !(i + 1 < end && columns.OpensQuotation(i + 1) && columns.IsInSpeech(i + 1)))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>A comma between the items of a list that <c>and</c> or <c>or</c> closes before the next verb.</summary>
    private bool IsListComma(int comma, int first, int end)
    {
        for (int i = comma + 1; i < end && i < comma + 8; i++)
        {
            if (columns.Is(i, WordClasses.Coordinator) && i > comma + 1)
            {
                return i + 1 < end && columns.IsNominal(i + 1) && columns.IsNominal(comma - 1);
            }

            if (columns.IsComma(i) || (!columns.IsNominal(i) && !columns.Is(i, WordClasses.Determiner)))
            {
                return false;
            }
        }

        return false;
    }
}
