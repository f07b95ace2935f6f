using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// Recognises a name and its verb of speech after a mark: after a cry or question they go on with the sentence (<c>“Why?” Ana Ruiz
/// asked.</c>), after an abbreviation they begin one (<c>in the U.S. Ruiz said</c>).
/// </summary>
internal sealed class SpeakerClause(TokenLexicon lexicon)
{
    /// <summary>How many words of a name are passed.</summary>
    // Maria del Carmen Roe has four; with an office (Chief Minister Jane Roe) no more are needed.
    private const int MaximumNameWords = 4;

    /// <summary>How many words between commas are passed after the name: <c>Ruiz, 54, a farmer, said</c>.</summary>
    private const int MaximumApposition = 12;

    /// <summary>How many words back the clause before an abbreviation is looked at.</summary>
    // A clause of more words has a verb within them; the bound keeps a paragraph of abbreviations linear.
    private const int MaximumClause = 16;

    /// <summary>Whether a name and a verb of speech that ends the quotation's sentence begin at <paramref name="word"/>.</summary>
    // 52 of 924 PolNeAR articles name the speaker after a question or cry.
    public bool Follows(TextBuffer text, int word, int count)
    {
        if (lexicon.Openers[text.TokenForm[word]] != 0)
        {
            // A pronoun or article would be lowercase if the sentence went on.
            return false;
        }

        int verb = SkipName(text, word, count);
        return verb > word && verb < count && lexicon.SpeechTags[text.TokenForm[verb]] != 0
            // “Why?” Ana Ruiz asked: “Who?” – the verb leads on to the next quotation.
            && !(verb + 1 < count && text.Text[text.TokenStart[verb + 1]] == ':');
    }

    /// <summary>
    /// Whether the sentence ends in the abbreviation at <paramref name="token"/>, for somebody who speaks follows it: <c>He left the
    /// U.S. Ruiz said</c>, but <c>The U.S. Senate said</c>.
    /// </summary>
    public bool EndsBefore(TextBuffer text, int token, AbbreviationClass kind, int word, int count)
    {
        if (kind is not (AbbreviationClass.Last or AbbreviationClass.Closing or AbbreviationClass.Measure)
            || (kind != AbbreviationClass.Measure && IsPartOfName(text, word)))
        {
            return false;
        }

        int verb = VerbOf(text, word, count);
        return verb >= 0
            && HasClause(text, token, kind == AbbreviationClass.Measure, capitals: text.IsAllCapitals(verb));
    }

    /// <summary>Whether a single letter with a full stop ends a sentence before a name: <c>hepatitis B. Ruiz said</c>.</summary>
    public bool EndsInLetter(TextBuffer text, int letter, int word, int count)
    {
        int before = letter - 1;
        // "Group C. J. Smith": another initial makes both a name.
        if (before < text.SentenceToken[text.SentenceCount] || text.TokenKinds[before] != TokenKind.Word
            || text.TokenEnd[word] - text.TokenStart[word] == 1 || (text.TokenEnd[word] - text.TokenStart[word] == 2
                && (text.TokenShapes[word] & TokenShape.Abbreviation) != 0))
        {
            return false;
        }

        if (lexicon.Lettered[text.TokenForm[before]] != 0)
        {
            return true;
        }

        // "He got an A. Ruiz said", "she wrote on X. Ruiz said": the article or preposition allows a name after it (by J. Smith), so
        // somebody has to speak.
        bool isLetter = text.TokenText(before) is "a" or "an"
            || (text.Text[text.TokenStart[letter]] == 'X' && text.TokenText(before) is "on");
        return isLetter && VerbOf(text, word, count) >= 0;
    }

    /// <summary>The verb of speech after a name, and after what stands between commas after that; -1 for none.</summary>
    private int VerbOf(TextBuffer text, int word, int count)
    {
        int i = SkipName(text, word, count);
        if (i == word)
        {
            return -1;
        }

        if (i < count && text.Text[text.TokenStart[i]] == ',')
        {
            int limit = Math.Min(count, i + MaximumApposition);
            for (int at = i + 1; at < limit; at++)
            {
                if (text.TokenKinds[at] == TokenKind.Punctuation && text.Text[text.TokenStart[at]] != ',')
                {
                    return -1;
                }

                if (text.Text[text.TokenStart[at]] == ',' && at + 1 < count && IsReport(text, at + 1))
                {
                    return at + 1;
                }
            }

            return -1;
        }

        return i < count && IsReport(text, i) ? i : -1;
    }

    private bool IsReport(TextBuffer text, int token)
        => lexicon.SpeechTags[text.TokenForm[token]] != 0 || lexicon.Reports[text.TokenForm[token]] != 0;

    private int SkipName(TextBuffer text, int word, int count)
    {
        int limit = Math.Min(count, word + MaximumNameWords);
        int i = word;
        while (i < limit && text.TokenKinds[i] == TokenKind.Word && text.IsCapitalized(i)
            // ANA RUIZ ASKED: in a text of capitals the verb has them too.
            && !(text.IsAllCapitals(i) && IsReport(text, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a word goes on with the name that an abbreviation begins: the U.S. Senate, Acme Inc. President Ann Roe.</summary>
    private bool IsPartOfName(TextBuffer text, int word)
    {
        if ((text.TokenShapes[word] & TokenShape.Abbreviation) == 0)
        {
            return lexicon.Adjuncts[text.TokenForm[word]] != 0;
        }

        return lexicon.Adjuncts[FormHash.Of(text.TokenText(word)[..^1])] != 0;
    }

    /// <summary>
    /// Whether the words before an abbreviation, back to a comma or the sentence's beginning, are more than a name with its article: then
    /// it ends a clause.
    /// </summary>
    private bool HasClause(TextBuffer text, int token, bool overCommas, bool capitals)
    {
        int first = Math.Max(text.SentenceToken[text.SentenceCount], token - MaximumClause);
        for (int i = token - 1; i >= first; i--)
        {
            // "paint, tools, etc." and "from Fresno, Calif.": these commas part no clause; in "On Monday, the U.S. Mint said" it does.
            if (text.TokenKinds[i] == TokenKind.Punctuation && !overCommas && i < token - 1)
            {
                return false;
            }

            if (text.TokenKinds[i] == TokenKind.Word && lexicon.Openers[text.TokenForm[i]] == 0
                && (capitals || !text.IsCapitalized(i)))
            {
                return true;
            }
        }

        return false;
    }
}
