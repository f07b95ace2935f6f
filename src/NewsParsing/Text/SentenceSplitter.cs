using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// Reads the tokens of one paragraph; writes its sentences. A sentence ends at a final mark (with the closing quotation marks and
/// brackets after it) when what follows looks like the beginning of another one.
/// </summary>
internal sealed class SentenceSplitter(TokenLexicon lexicon)
{
    private readonly SpeakerClause _speakers = new(lexicon);

    /// <summary>How many opening marks the look ahead passes.</summary>
    // (“[‘ is three; nothing that news prints needs a fifth.
    private const int LookAhead = 4;

    /// <summary>Splits the tokens from <paramref name="first"/> to the token count, which are one paragraph.</summary>
    public void Split(TextBuffer text, int first)
    {
        int count = text.TokenCount;
        for (int i = first; i < count; i++)
        {
            bool abbreviation = (text.TokenShapes[i] & TokenShape.Abbreviation) != 0;
            if (!abbreviation && (text.TokenKinds[i] != TokenKind.Punctuation || !IsFinal(text.Text[text.TokenStart[i]])))
            {
                continue;
            }

            int next = SkipNotes(text, SkipClosing(text, i + 1, count), count);
            if (next < count && (abbreviation ? EndsAfterAbbreviation(text, i, next, count) : EndsAfterMark(text, i, next, count)))
            {
                text.EndSentence(next);
            }

            i = next - 1;
        }
    }

    // Latin and full-width marks, the ideographic full stop and the ellipsis, as in UAX #29's sentence terminators.
    private static bool IsFinal(char c) => c is '.' or '?' or '!' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';

    /// <summary>Passes further final marks, closing brackets and closing quotation marks.</summary>
    private static int SkipClosing(TextBuffer text, int i, int count)
    {
        while (i < count && Closes(text, i, count))
        {
            i++;
        }

        return i;
    }

    private static bool Closes(TextBuffer text, int i, int count)
    {
        char c = text.Text[text.TokenStart[i]];
        bool space = text.HasSpaceBefore(i);
        if (text.TokenKinds[i] == TokenKind.Punctuation)
        {
            // A full stop on its own after a space closes too: the fourth of . . . .
            bool lone = c == '.' && text.TokenEnd[i] == text.TokenStart[i] + 1;
            return lone || (!space && (IsFinal(c) || c is ')' or ']' or '}'));
        }

        if (text.TokenKinds[i] != TokenKind.QuotationMark)
        {
            return false;
        }

        return c switch
        {
            '\u201D' or '\u203A' or '\u300D' or '\u300F' => true,
            // A straight mark closes where no space stands before it: "I left." She stayed.
            '"' or '\'' or '\u2019' or '\u2033' or '\u00B4' => !space,
            // French print puts a space inside as well: « Are you sure ? »
            '\u00BB' => i + 1 == count || text.HasSpaceBefore(i + 1),
            // Marks that open in English close in German (low-high, inward guillemets): determined by the space after them.
            '\u201C' or '\u2018' or '\u00AB' => !space && (i + 1 == count || text.HasSpaceBefore(i + 1)),
            _ => false,
        };
    }

    /// <summary>Passes note numbers in brackets: <c>in 1805. [6]</c></summary>
    // Wikipedia and its like: without it a note after the full stop begins a sentence of its own.
    private static int SkipNotes(TextBuffer text, int i, int count)
    {
        while (i + 2 < count && text.TokenKinds[i + 1] == TokenKind.Number
            && text.Text[text.TokenStart[i]] == '[' && text.Text[text.TokenStart[i + 2]] == ']')
        {
            i += 3;
        }

        return i;
    }

    private bool EndsAfterMark(TextBuffer text, int mark, int next, int count)
    {
        char c = text.Text[text.TokenStart[mark]];
        bool closed = next > mark + 1;
        bool ellipsis = c == '\u2026' || (c == '.' && text.TokenEnd[mark] > text.TokenStart[mark] + 1);
        if (ellipsis && mark == text.SentenceToken[text.SentenceCount])
        {
            // Words left out at the beginning of a sentence.
            return false;
        }

        // "3.5" and "a.m." were joined before; a mark without a space after it ends a sentence only in Chinese and Japanese print (from
        // U+3000 on), where none is written.
        if (!text.HasSpaceBefore(next) && !closed && c < '\u3000' && !IsGluedSentence(text, mark, next, count))
        {
            return false;
        }

        int word = SkipOpening(text, next, count);
        if (word == count || (c == '!' && !closed && IsExclamationInside(text, mark, next)))
        {
            return false;
        }

        // “Every vote counts.” – Councillor Jo Park: the dash names the speaker (6 of 924 PolNeAR articles).
        if (closed && text.TokenKinds[next] == TokenKind.Dash)
        {
            return false;
        }

        // Not after a full stop inside the marks: print puts a comma there before the speaker (“I did,” Ana Ruiz said).
        if (closed && c != '.' && _speakers.Follows(text, word, count))
        {
            return false;
        }

        return text.TokenKinds[word] switch
        {
            // A lowercase word after the mark goes on with the sentence ("Yahoo! said"), but not where a quotation opens with it: "He left.
            // ‘and so did we’"; scripts without capitals say nothing.
            TokenKind.Word => text.IsCapitalized(word)
                || IsUncased(text, word)
                || (word > next && text.TokenKinds[next] == TokenKind.QuotationMark),
            // ". . ." begins what was left out of the next sentence, ¿ a Spanish question; a comma or bracket goes on.
            TokenKind.Punctuation => text.Text[text.TokenStart[word]] is '.' or '\u2026' or '\u00BF' or '\u00A1',
            _ => true,
        };
    }

    private bool EndsAfterAbbreviation(TextBuffer text, int token, int next, int count)
    {
        int word = SkipOpening(text, next, count);
        // "at 5 p.m. Tuesday" and "the U.S. Senate": a capital is not enough, it takes a word that opens sentences or somebody who speaks.
        // In 48 of 924 PolNeAR articles an abbreviation closes a sentence.
        if (word == count || !text.HasSpaceBefore(next) || !text.IsCapitalized(word))
        {
            return false;
        }

        bool opener = lexicon.Openers[text.TokenForm[word]] != 0;
        ReadOnlySpan<char> form = text.TokenText(token)[..^1];
        if (form.Length == 1)
        {
            // "J. The Band" is a name, "plan B. The council" two sentences: the opener counts where no capital follows it.
            return opener ? word + 1 < count && !text.IsCapitalized(word + 1) : _speakers.EndsInLetter(text, token, word, count);
        }

        // Mr., e.g. and No. never end a sentence; Inc., Calif., p.m. and U.S. do.
        var kind = (AbbreviationClass)lexicon.Abbreviations[FormHash.Of(form)];
        return opener
            ? kind is AbbreviationClass.None or AbbreviationClass.Name or AbbreviationClass.Last or AbbreviationClass.Closing
                or AbbreviationClass.Measure
            : word == next && _speakers.EndsBefore(text, token, kind, word, count);
    }

    /// <summary>Passes opening marks and dashes before the word that would open the next sentence.</summary>
    private static int SkipOpening(TextBuffer text, int i, int count)
    {
        int limit = Math.Min(count, i + LookAhead);
        while (i < limit && (text.TokenKinds[i] is TokenKind.QuotationMark or TokenKind.Dash
            || (text.TokenKinds[i] == TokenKind.Punctuation && text.Text[text.TokenStart[i]] is '(' or '[' or '{')))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a space is missing between two sentences: <c>the end.Then</c>.</summary>
    private bool IsGluedSentence(TextBuffer text, int mark, int next, int count)
    {
        // Two words of more than one letter, so that initials (J.Smith) and lists (A.First) stay whole; 11 of 924 PolNeAR articles lack
        // a space between two sentences.
        if (mark == 0 || text.TokenKinds[next] != TokenKind.Word || !text.IsCapitalized(next) || text.WidthOf(next) <= 1
            || text.WidthOf(mark - 1) <= 1)
        {
            return false;
        }

        if (text.TokenKinds[mark - 1] == TokenKind.Number)
        {
            // "cost 2.5m.The board", but 12.Smith in a list.
            return mark - 1 > text.SentenceToken[text.SentenceCount];
        }

        return text.TokenKinds[mark - 1] == TokenKind.Word
            && (!text.IsCapitalized(mark - 1)
                // "met Ann Roe.The board" and "in the U.S.The board", but Node.Js.
                || lexicon.Openers[text.TokenForm[next]] != 0
                // "met Ann Roe.Max Poe said", but Dr.Poe.
                || (lexicon.Abbreviations[text.TokenForm[mark - 1]] == 0 && _speakers.Follows(text, next, count)));
    }

    /// <summary>Whether a cry stands inside a sentence: in the name of a firm (<c>Zippo! Media</c>) or repeated (<c>Go! Go!</c>).</summary>
    private bool IsExclamationInside(TextBuffer text, int mark, int next)
    {
        if (mark == 0 || text.TokenKinds[mark - 1] != TokenKind.Word || text.TokenKinds[next] != TokenKind.Word)
        {
            return false;
        }

        ulong form = text.TokenForm[mark - 1];
        if (form == text.TokenForm[next])
        {
            return true;
        }

        if (!text.IsCapitalized(mark - 1) || !text.IsCapitalized(next))
        {
            return false;
        }

        // "Zippo! Inc. said".
        ReadOnlySpan<char> word = text.TokenText(next);
        if (word[^1] == '.' && (AbbreviationClass)lexicon.Abbreviations[FormHash.Of(word[..^1])] == AbbreviationClass.Last)
        {
            return true;
        }

        // One word and a cry, outside quotation marks, before a name: news cries seldom (Wow!), so it is what a firm is called.
        return mark - 1 == text.SentenceToken[text.SentenceCount]
            && lexicon.Interjections[form] == 0 && lexicon.Openers[form] == 0 && lexicon.Openers[text.TokenForm[next]] == 0;
    }

    /// <summary>Whether a word is of a script without capitals.</summary>
    private static bool IsUncased(TextBuffer text, int token)
    {
        char c = text.Text[text.TokenStart[token]];
        // Beyond the Latin blocks (to U+024F), where a letter without an uppercase form is of Chinese, Arabic, Hebrew and the like.
        return c > '\u024F' && char.ToUpperInvariant(c) == c;
    }
}
