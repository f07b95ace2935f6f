using NewsParsing.Models;

namespace NewsParsing.Text;

/// <content>Quotation marks, dashes, punctuation and symbols.</content>
internal ref partial struct Tokenizer
{
    private int ReadQuotationMark(int i)
    {
        ReadOnlySpan<char> text = _text;
        char c = text[i];
        // TeX writes ``a'', and 123 of 924 PolNeAR articles ''a'': two characters a mark, one token as in PTB.
        if (c is '\'' or '`' && i + 1 < text.Length && text[i + 1] == c)
        {
            return EmitMark(i, i + 2, TokenKind.QuotationMark);
        }

        if (IsApostrophe(c))
        {
            int end = FindElision(i);
            if (end > 0)
            {
                return Emit(i, end, CharacterTable.IsDigitAt(text, i + 1) ? TokenKind.Number : TokenKind.Word);
            }

            // A clitic after a bracket, a mark or a number with a full stop: (FDA)'s.
            if (!_space && c is not ('\u2018' or '`') && FindClitic(i, i) > 0)
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
            // A curly apostrophe is enough (May ’68); a straight mark before two digits may open a quotation ('16 and president'), so it
            // takes the s of '90s.
            return !CharacterTable.IsWordAt(text, end) && (plural || text[i] == '\u2019') ? end : 0;
        }

        if (i + 2 < text.Length && (text[i + 1] | 0x20) == 'n' && text[i + 2] is '\'' or '\u2019')
        {
            // rock 'n' roll
            return i + 3;
        }

        int run = i + 1;
        // The longest listed form is 'cause; anything longer in single marks is quoted ('empty').
        while (run < i + 6 && CharacterTable.IsLetterAt(text, run))
        {
            run++;
        }

        return run > i + 2 && !CharacterTable.IsWordAt(text, run) && _lexicon.Elided[FormHash.Of(text[(i + 1)..run])] != 0 ? run : 0;
    }

    private int ReadDash(int i)
    {
        ReadOnlySpan<char> text = _text;
        // "at -3 degrees"; after a word it is a hyphen or dash (pages 3-5).
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
            // UD English has a run of them as one token (EWT: 70 "!!").
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

        // A batting average (.265) or calibre; "end.5" without a space is a full stop.
        if (CharacterTable.IsDigitAt(text, end) && _space)
        {
            return ReadNumber(i, end);
        }

        // Style books print an ellipsis as three spaced dots (35 of 924 PolNeAR articles); one token, as "..." is in PTB.
        return EmitMark(i, IsSpacedDot(end) && IsSpacedDot(end + 2) ? i + 5 : end, TokenKind.Punctuation);
    }

    /// <summary>Whether a space and a full stop stand at an index: <c>. . .</c></summary>
    private readonly bool IsSpacedDot(int at)
        => at + 1 < _text.Length && _text[at] is ' ' or '\u00A0' && _text[at + 1] == '.';

    private int ReadSymbol(int i)
    {
        ReadOnlySpan<char> text = _text;
        char c = text[i];
        switch (c)
        {
            case '@' or '#' when CharacterTable.IsWordAt(text, i + 1):
                int end = LinkScanner.ReadName(text, i + 1);
                // #1 is a rank, #Vote2030 a hashtag.
                bool isNumber = c == '#' && CharacterTable.IsDigitAt(text, end - 1) && CharacterTable.IsDigitAt(text, i + 1);
                return Emit(i, end, isNumber ? TokenKind.Number : TokenKind.Link);
            case '&' when EntityEnd(i) > 0:
                return Emit(i, EntityEnd(i), TokenKind.Symbol);
            case '+' when _space && CharacterTable.IsDigitAt(text, i + 1):
                int phone = PhoneEnd(i);
                return phone > 0 ? Emit(i, phone, TokenKind.Number) : ReadNumber(i, i + 1);
            case '<':
                int tag = LinkScanner.FindTagEnd(text, i);
                return tag > 0 ? Emit(i, tag, TokenKind.Symbol) : EmitMark(i, RunOf(i), TokenKind.Symbol);
            // Old wires have no dash: “The dam _ it is new _ leaks” (AP); three or more rule a line.
            case '_' when _space && RunOf(i) <= i + 2 && CharacterTable.IsSpaceAt(text, RunOf(i)):
                return EmitMark(i, RunOf(i), TokenKind.Dash);
            case '*' or '=' or '_' or '~' or '>' or '+' or '#':
                return EmitMark(i, RunOf(i), TokenKind.Symbol);
            default:
                return EmitMark(i, EmojiScanner.FindEnd(text, i), TokenKind.Symbol);
        }
    }

    /// <summary>Returns the end of a telephone number (<c>+44 20 7946 0958</c>), or 0.</summary>
    // A country's code has one to three digits, the whole number fifteen at most (ITU-T E.164), the groups it is printed in two or more.
    private readonly int PhoneEnd(int plus)
    {
        int end = SkipDigits(plus + 1);
        int groups = 0;
        while ((groups > 0 || end <= plus + 4) && end + 1 < _text.Length && _text[end] is ' ' or '\u00A0'
            && SkipDigits(end + 1) is var next && next >= end + 3 && next - plus - groups <= 16)
        {
            end = next;
            groups++;
        }

        return groups > 0 && !CharacterTable.IsWordAt(_text, end) ? end : 0;
    }

    /// <summary>The end of the digits at an index, of which no telephone number has more than fifteen.</summary>
    private readonly int SkipDigits(int at)
    {
        int limit = at + 16;
        while (at < limit && CharacterTable.IsDigitAt(_text, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns the end of a left-over character reference (<c>&amp;nbsp;</c>), or 0.</summary>
    private readonly int EntityEnd(int i)
    {
        int end = i + 1;
        // HTML 4's longest name has eight letters (&thetasym;); what feeds leave in is mostly &nbsp; and &#8217;.
        while (end < _text.Length && end < i + 9 && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '#'))
        {
            end++;
        }

        return end > i + 2 && end < _text.Length && _text[end] == ';' ? end + 1 : 0;
    }

    /// <summary><c>:)</c>, <c>;-)</c> before a space.</summary>
    private readonly int SmileyEnd(int i)
    {
        int end = i + 1;
        if (end < _text.Length && _text[end] == '-')
        {
            end++;
        }

        // ":)" but "(see below:)" and "no:)": a smiley stands between spaces.
        return end < _text.Length && _text[end] is ')' or '(' && CharacterTable.IsSpaceAt(_text, end + 1) ? end + 1 : 0;
    }

    private readonly int RunOf(int i)
    {
        int other = _text[i..].IndexOfAnyExcept(_text[i]);
        return other < 0 ? _text.Length : i + other;
    }
}
