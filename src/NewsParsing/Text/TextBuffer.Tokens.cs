using NewsParsing.Lexicon;

namespace NewsParsing.Text;

/// <content>What one token looks like, and where it stands.</content>
internal sealed partial class TextBuffer
{
    public bool IsWord(int token) => TokenKinds[token] == TokenKind.Word;

    public bool IsCapitalized(int token) => (TokenShapes[token] & TokenShape.Capitalized) != 0;

    public bool IsAllCapitals(int token) => (TokenShapes[token] & TokenShape.AllCapitals) != 0;

    public bool HasSpaceBefore(int token) => (TokenShapes[token] & TokenShape.SpaceBefore) != 0;

    /// <summary>The first character of a token.</summary>
    public char CharOf(int token) => Text[TokenStart[token]];

    /// <summary>How many UTF-16 units a token has.</summary>
    public int WidthOf(int token) => TokenEnd[token] - TokenStart[token];

    /// <summary>Whether a token is the one-character mark <paramref name="mark"/>.</summary>
    public bool IsMark(int token, char mark) => WidthOf(token) == 1 && CharOf(token) == mark;

    /// <summary>Whether a token is the ending of a possessor, <c>'s</c> or the apostrophe alone; false for the end of the text.</summary>
    public bool IsPossessive(int token)
        => token < TokenCount && !HasSpaceBefore(token) && TokenForm[token] is var form
            && (form == Words.Possessive || (form == Words.BarePossessive && token > 0 && TokenEnd[token - 1] > 0
                && Text[TokenEnd[token - 1] - 1] is 's' or 'z' or 'x'));

    /// <summary>Whether a capital says nothing at a token: sentence start, after a quotation mark, colon or dash.</summary>
    public bool StartsClause(int token)
    {
        if (token == 0 || (TokenShapes[token] & TokenShape.SentenceStart) != 0)
        {
            return true;
        }

        TokenKind before = TokenKinds[token - 1];
        return before == TokenKind.QuotationMark
            || (before == TokenKind.Punctuation && CharOf(token - 1) is ':' or '[' or '(' or '…' or '.')
            || ((before is TokenKind.Symbol or TokenKind.Dash) && (TokenShapes[token - 1] & TokenShape.SentenceStart) != 0);
    }

    /// <summary>Whether a paragraph begins with a token and a colon: <c>NQ: I never planned it.</c></summary>
    public bool IsLabel(int token)
        => token + 1 < TokenCount && IsMark(token + 1, ':') && ParagraphToken(ParagraphOf(token)) == token;

    public int SentenceStartOf(int token) => SentenceToken[TokenSentence[token]];

    /// <summary>Token after the last one of a token's sentence.</summary>
    public int SentenceEndOf(int token) => SentenceEnd(TokenSentence[token]);

    /// <summary>The forms of the tokens of a range.</summary>
    public ReadOnlySpan<ulong> FormsOf(TokenRange range) => TokenForm.AsSpan(range.First, range.Length);
}
