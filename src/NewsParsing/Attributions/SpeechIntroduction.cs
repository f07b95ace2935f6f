using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Reads the verb right before a quotation that no content covers, with a comma or colon or without: <c>while chanting, “Stay”</c>.
/// </summary>
internal sealed class SpeechIntroduction(TokenColumns columns, DraftCover cover)
{
    // Set by hand: PolNeAR train has 10 attributions by this rule, too few to fit anything on.
    private const float Introduced = 0.6f;

    /// <summary>Tokens of the longest source that stands between verb and quotation.</summary>
    // Half of it changes nothing in PolNeAR and the worldwide articles.
    private const int LongestName = 12;

    /// <summary>How far before the quotation its verb may stand, and how far into it the word that hangs under one is looked for.</summary>
    // With ten, 6 attributions of PolNeAR are other.
    private const int FurthestVerb = 40;

    /// <summary>Finds source and cue.</summary>
    /// <param name="first">The quotation's first token.</param>
    /// <param name="end">The token after its first run.</param>
    /// <param name="isSpeech">
    /// Whether it is speech by its form; other quoted text needs a word of speech right before it (<c>a hat reading, “Go Again”</c>).
    /// </param>
    /// <param name="draft">
    /// The report, without content; its source is empty where none stands with it. Its cue may be that of a draft already.
    /// </param>
    /// <returns>Whether there is any.</returns>
    public bool TryRead(int first, int end, bool isSpeech, out AttributionDraft draft)
    {
        draft = default;
        int mark = first - 1;
        if (mark < 1 || !cover.IsFree(mark))
        {
            return false;
        }

        int cue = columns.Text.ParagraphOf(mark) == columns.Text.ParagraphOf(first) ? Verb(first, end, mark, isSpeech) : -1;
        // "She was told, “Come back.”": the subject of a passive is spoken to.
        if (cue < 0 || !columns.Rules.Follows(Rule.VerbIntroduces) || cover.IsContent(cue) || columns.Tree.IsPassive(cue, 0))
        {
            return false;
        }

        TokenRange source = SubjectOf(cue, mark);
        source = !source.IsEmpty && cover.HoldsContent(source) ? default : source;
        draft = AttributionDraft.By(Rule.VerbIntroduces, source, new TokenRange(cue, cue + 1), Introduced);
        return true;
    }

    /// <summary>
    /// The word of speech before the quotation or its comma or colon; or else, before speech after one of these, the verb under which it
    /// hangs or the nearest word of speech. -1 for none.
    /// </summary>
    private int Verb(int first, int end, int mark, bool isSpeech)
    {
        int limit = Math.Max(columns.Text.SentenceToken[columns.Text.TokenSentence[mark]], mark - FurthestVerb);
        bool isApart = columns.Initial(mark) is ':' or ',';
        int word = isApart ? mark - 1 : mark;
        // Without a comma only whole sentences are speech: "they yelled “Stay!”", but "the word was “stay” again".
        bool isWhole = end >= columns.Text.SentenceEnd(columns.Text.TokenSentence[first]);
        if (word < limit || (!isApart && !(isSpeech && isWhole)))
        {
            return -1;
        }

        if (TakesQuotation(word))
        {
            return word;
        }

        if (!isApart || !isSpeech)
        {
            return -1;
        }

        int governor = Governor(first, end, word, limit);
        if (governor >= 0)
        {
            return governor;
        }

        // The parser may hang a quotation after a comma on any verb of the sentence: "She turned round, shouting to the crew, “Go!”"
        for (int i = word - 1; i >= limit; i--)
        {
            if (TakesQuotation(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The verb before the quotation under which it hangs, or -1.</summary>
    /// <param name="first">The quotation's first token.</param>
    /// <param name="end">The token after its first run.</param>
    /// <param name="word">The last word before it.</param>
    /// <param name="limit">The first token where the verb may stand.</param>
    private int Governor(int first, int end, int word, int limit)
    {
        int root = columns.Tree.RootWordOf(new TokenRange(first, end), FurthestVerb);
        int governor = root < 0 ? -1 : columns.Syntax.Head[root];
        if (governor < limit || governor > word || !IsVerb(governor))
        {
            return -1;
        }

        // "He grinned, “Maybe.”": right before the comma any verb; farther off it has to be a cue sometimes.
        bool maySpeak = governor == word || columns.Cue[governor] >= CueLikelihood.Possible || TakesQuotation(governor);
        return maySpeak ? governor : -1;
    }

    private bool TakesQuotation(int token)
        => columns.Quote[token] == 0 && IsVerb(token) && (columns.Frames[token] & CueFrames.Quotation) != 0;

    // In headlines the tagger takes "Says" and "Warns" for names; "report" and "claim" may be nouns indeed.
    private bool IsVerb(int token) => columns.Syntax.Upos[token] == UniversalTag.Verb
        || ((columns.Frames[token] & CueFrames.Strong) != 0 && (columns.Frames[token] & CueFrames.Noun) == 0);

    private TokenRange SubjectOf(int verb, int mark)
    {
        int subject = columns.Tree.SubjectOf(verb, out _);
        if (subject < 0)
        {
            // "Said Lopez, “…”": with nothing before it the verb has its subject after it, though the tree may not; "Asked why, “…”" ends
            // in a function word and has none.
            bool isFirst = verb == columns.Text.SentenceToken[columns.Text.TokenSentence[verb]];
            bool isInverted = isFirst && mark - verb is > 1 and <= LongestName && !IsFunctionWord(mark - 1);
            return isInverted ? new TokenRange(verb + 1, mark) : default;
        }

        TokenRange range = subject < mark
            ? SubjectFinder.PhraseOf(subject, new TokenRange(verb, verb + 1), columns.Tree)
            : default;
        return range with { End = Math.Min(range.End, mark) };
    }

    // Words of time may be names, and audiences speak: "Said Ana May", "Asked reporters".
    private bool IsFunctionWord(int token)
        => !columns.Text.IsWord(token) || (columns.Text.TokenText(token)[0] is not ('\'' or '’')
            && (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[token]) & ~(WordClasses.Time | WordClasses.Audience)) != 0);
}
