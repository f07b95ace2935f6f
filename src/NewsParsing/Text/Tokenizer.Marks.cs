namespace NewsParsing.Text;

/// <content>Quotation marks, dashes, punctuation and symbols.</content>
internal ref partial struct Tokenizer
{
    private int ReadQuotationMark(int i)
    {
        ReadOnlySpan<char> text = _text;
        char c = text[i];
        if (c is '\'' or '`' && i + 1 < text.Length && text[i + 1] == c)
        {
            return EmitMark(i, i + 2, TokenKind.QuotationMark);
        }

        if (IsApostrophe(c) || c == '\u2018')
        {
            int end = FindElision(i);
            if (end > 0)
            {
                return Emit(i, end, CharacterTable.IsDigitAt(text, i + 1) ? TokenKind.Number : TokenKind.Word);
            }

            // A clitic behind a bracket, a mark or a number with a full stop: (FDA)'s.
            if (!_space && c != '\u2018' && FindClitic(i, i) > 0)
            {
                return Emit(i, FindClitic(i, i), TokenKind.Word);
            }
        }

        return EmitMark(i, i + 1, TokenKind.QuotationMark);
    }

    /// <summary>Returns the end of a word whose beginning an apostrophe stands for (<c>'em</c>, <c>'90s</c>), or 0.</summary>
    private readonly int FindElision(int i)
    {
        ReadOnlySpan<char> text = _text;
        if (CharacterTable.IsDigitAt(text, i + 1) && CharacterTable.IsDigitAt(text, i + 2))
        {
            bool plural = i + 3 < text.Length && text[i + 3] == 's';
            int end = plural ? i + 4 : i + 3;
            return !CharacterTable.IsWordAt(text, end) && (plural || text[i] == '\u2019') ? end : 0;
        }

        int run = i + 1;
        while (run < i + 6 && CharacterTable.IsLetterAt(text, run))
        {
            run++;
        }

        return run > i + 2 && !CharacterTable.IsWordAt(text, run) && _lexicon.Elided[FormHash.Of(text[(i + 1)..run])] != 0 ? run : 0;
    }

    private int ReadDash(int i)
    {
        ReadOnlySpan<char> text = _text;
        if (text[i] is '-' or '\u2212' && _space && CharacterTable.IsDigitAt(text, i + 1))
        {
            return ReadNumber(i, i + 1);
        }

        return EmitMark(i, RunOf(i), TokenKind.Dash);
    }

    private int ReadPunctuation(int i)
    {
        ReadOnlySpan<char> text = _text;
        switch (text[i])
        {
            case '.':
                return ReadFullStop(i);
            case '!' or '?':
                int end = i + 1;
                while (end < text.Length && text[end] is '!' or '?')
                {
                    end++;
                }

                return EmitMark(i, end, TokenKind.Punctuation);
            case ':' or ';' when _space && SmileyEnd(i) > 0:
                return EmitMark(i, SmileyEnd(i), TokenKind.Symbol);
            case '\u2026' or '/':
                return EmitMark(i, RunOf(i), TokenKind.Punctuation);
            default:
                return EmitMark(i, i + 1, TokenKind.Punctuation);
        }
    }

    private int ReadFullStop(int i)
    {
        ReadOnlySpan<char> text = _text;
        int end = RunOf(i);
        if (end > i + 1)
        {
            return EmitMark(i, end, TokenKind.Punctuation);
        }

        if (CharacterTable.IsDigitAt(text, end) && _space)
        {
            return ReadNumber(i, end);
        }

        // Spaced dots: . . .
        while (end + 1 < text.Length && text[end] is ' ' or '\u00A0' && text[end + 1] == '.')
        {
            end += 2;
        }

        return EmitMark(i, end >= i + 5 ? end : i + 1, TokenKind.Punctuation);
    }

    private int ReadSymbol(int i)
    {
        ReadOnlySpan<char> text = _text;
        char c = text[i];
        switch (c)
        {
            case '@' or '#' when CharacterTable.IsWordAt(text, i + 1):
                int end = LinkScanner.ReadName(text, i + 1);
                return Emit(i, end, c == '#' && CharacterTable.IsDigitAt(text, end - 1) && CharacterTable.IsDigitAt(text, i + 1) ? TokenKind.Number : TokenKind.Link);
            case '+' when _space && CharacterTable.IsDigitAt(text, i + 1):
                return ReadNumber(i, i + 1);
            case '<':
                int tag = LinkScanner.FindTagEnd(text, i);
                return tag > 0 ? Emit(i, tag, TokenKind.Symbol) : EmitMark(i, RunOf(i), TokenKind.Symbol);
            case '*' or '=' or '_' or '~' or '>' or '+' or '#':
                return EmitMark(i, RunOf(i), TokenKind.Symbol);
            default:
                return EmitMark(i, EmojiScanner.FindEnd(text, i), TokenKind.Symbol);
        }
    }

    /// <summary><c>:)</c>, <c>;-)</c> before a space.</summary>
    private readonly int SmileyEnd(int i)
    {
        int end = i + 1;
        if (end < _text.Length && _text[end] == '-')
        {
            end++;
        }

        return end < _text.Length && _text[end] is ')' or '(' && CharacterTable.IsSpaceAt(_text, end + 1) ? end + 1 : 0;
    }

    private readonly int RunOf(int i)
    {
        int other = _text[i..].IndexOfAnyExcept(_text[i]);
        return other < 0 ? _text.Length : i + other;
    }
}
