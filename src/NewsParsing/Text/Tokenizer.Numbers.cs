using NewsParsing.Models;

namespace NewsParsing.Text;

/// <content>Numbers with their separators, ordinals, times, years in two digits, heights.</content>
internal ref partial struct Tokenizer
{
    /// <param name="start">Start of the token, which may be a sign or full stop before the digits.</param>
    /// <param name="digits">The first digit.</param>
    private int ReadNumber(int start, int digits)
    {
        ReadOnlySpan<char> text = _text;
        int end = digits + 1;
        while (end < text.Length)
        {
            char c = text[end];
            CharacterClass kind = CharacterTable.ClassOf(c);
            if (kind is CharacterClass.Digit or CharacterClass.Mark)
            {
                end++;
            }
            // 1.5, 10:30 and 9/11 are one token, "1,2 and 3" a list: a comma needs three digits after it (1,200).
            else if (c is '.' or ',' or ':' or '/' && CharacterTable.IsDigitAt(text, end + 1) && (c != ',' || IsThousands(end)))
            {
                end += 2;
            }
            else if (c is '\'' or '\u2032' && IsHeight(start, end))
            {
                return Emit(start, HeightEnd(end), TokenKind.Number);
            }
            else
            {
                break;
            }
        }

        return FinishNumber(start, end);
    }

    /// <summary>
    /// Ends a number with what hangs on it: letters (<c>3rd</c>, <c>1.2bn</c>), a unit (a token of its own), a clitic, a hyphen.
    /// </summary>
    private int FinishNumber(int start, int end)
    {
        ReadOnlySpan<char> text = _text;
        if (CharacterTable.IsWordAt(text, end))
        {
            int run = SkipRun(end);
            // UD English parts a unit from its number (5pm, 30km: 7 of 924 PolNeAR, 53 of 888 worldwide articles); the longest is mins; 3rd
            // and 1.2bn stay whole.
            if (run - end <= 4 && _lexicon.Units[FormHash.Of(text[end..run])] != 0)
            {
                Emit(start, end, TokenKind.Number);
                return Emit(end, run, TokenKind.Word);
            }

            if (IsHalfOfDay(end))
            {
                return Emit(start, end, TokenKind.Number);
            }

            end = run;
        }

        if (end >= text.Length)
        {
            return Emit(start, end, TokenKind.Number);
        }

        // the 1930's: but no n't after digits.
        if (IsApostrophe(text[end]) && FindClitic(start, end) > 0 && (text[end + 1] | 0x20) != 't')
        {
            return EmitClitics(start, end, TokenKind.Number, TokenShape.None);
        }

        // "1. First" at the head of a paragraph numbers it (6 of 924 PolNeAR articles have such lists); of four digits it would be a year
        // that ends a sentence.
        if (text[end] == '.' && start == _start && CharacterTable.IsSpaceAt(text, end + 1) && end + 1 < text.Length && end - start <= 3)
        {
            return Emit(start, end + 1, TokenKind.Number);
        }

        int next = Join(end, text[end]);
        if (next > end)
        {
            return ReadCompoundNumber(start, next);
        }

        return next < 0 ? Emit(start, LinkScanner.ReadAddress(text, end), TokenKind.Link) : Emit(start, end, TokenKind.Number);
    }

    /// <summary>Whether <c>a.m.</c> or <c>p.m.</c> is written right after a number.</summary>
    private readonly bool IsHalfOfDay(int at)
        => at + 2 < _text.Length && (_text[at] | 0x20) is 'a' or 'p' && _text[at + 1] == '.' && (_text[at + 2] | 0x20) == 'm';

    /// <summary>Goes on after a hyphen or underscore: <c>50-state</c> is a word, <c>2-1</c> a number.</summary>
    private int ReadCompoundNumber(int start, int end)
    {
        ReadOnlySpan<char> text = _text;
        bool word = false;
        int part = start;
        while (true)
        {
            for (; part < end && !word; part++)
            {
                word = CharacterTable.ClassOf(text[part]) <= CharacterClass.Capital;
            }

            if (end >= text.Length)
            {
                break;
            }

            if (IsApostrophe(text[end]) && FindClitic(start, end) > 0 && (text[end + 1] | 0x20) != 't')
            {
                return EmitClitics(start, end, word ? TokenKind.Word : TokenKind.Number, TokenShape.None);
            }

            int next = text[end] is '.' or ',' && CharacterTable.IsDigitAt(text, end + 1) ? SkipRun(end + 1) : Join(end, text[end]);
            if (next < 0)
            {
                return Emit(start, LinkScanner.ReadAddress(text, end), TokenKind.Link);
            }

            if (next == end)
            {
                break;
            }

            end = next;
        }

        return Emit(start, end, word ? TokenKind.Word : TokenKind.Number);
    }

    private readonly bool IsThousands(int comma)
        => CharacterTable.IsDigitAt(_text, comma + 1) && CharacterTable.IsDigitAt(_text, comma + 2)
            && CharacterTable.IsDigitAt(_text, comma + 3) && !CharacterTable.IsDigitAt(_text, comma + 4);

    /// <summary><c>6'2"</c> and <c>6′2″</c>: the marks measure feet and inches.</summary>
    // 6'2": heights of people and of ceilings have two digits of feet at most; 5" alone stays a mark, for it may close a quotation.
    private readonly bool IsHeight(int start, int feet) => feet - start <= 2 && HeightEnd(feet) > feet;

    private readonly int HeightEnd(int feet)
    {
        int end = feet + 1;
        // Inches go up to 11.
        while (end < feet + 3 && CharacterTable.IsDigitAt(_text, end))
        {
            end++;
        }

        return end > feet + 1 && end < _text.Length && _text[end] is '"' or '\u2033' or '\u201D' ? end + 1 : feet;
    }
}
