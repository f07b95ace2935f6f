using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <content>Abbreviations, clitics and contractions.</content>
internal ref partial struct Tokenizer
{
    /// <summary>
    /// Whether a mark between two letters is an apostrophe; wrong-way marks, accents and backquotes are typed for it too.
    /// </summary>
    // "don‘t" and "don´t" come from keyboards and converters: 11 of 924 PolNeAR and 6 of 888 worldwide articles have such a word.
    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07' or '`' or '\u00B4';

    /// <summary>Whether the full stop at <paramref name="dot"/> stands between initials: one letter before it and one after it.</summary>
    private readonly bool IsInitials(int segment, int dot)
    {
        ReadOnlySpan<char> text = _text;
        // "the end.Then" and "end.of": only single letters (U.S.) are joined by a full stop.
        if (!CharacterTable.IsLetterAt(text, dot + 1) || CharacterTable.IsWordAt(text, dot + 2))
        {
            return false;
        }

        // Ph.D., M.Sc.: up to three letters before the last initial.
        return dot - segment == 1
            || (dot - segment <= 3 && char.IsUpper(text[segment]) && char.IsUpper(text[dot + 1])
                && dot + 2 < text.Length && text[dot + 2] == '.');
    }

    /// <summary>Whether the full stop at <paramref name="dot"/>, which no word character follows, belongs to the word before it.</summary>
    private readonly bool IsAbbreviation(int start, int segment, int dot, bool initials)
    {
        ReadOnlySpan<char> text = _text;
        // "and so on etc...": the dots are an ellipsis, and none belongs to the word.
        if (dot + 1 < text.Length && text[dot + 1] == '.')
        {
            return false;
        }

        if (initials)
        {
            return true;
        }

        bool capital = CharacterTable.ClassOf(text[segment]) == CharacterClass.Capital;
        if (dot - segment == 1 && capital)
        {
            // "J. K. Moss": any single capital may be an initial; "plan B." at the end is none.
            return IsInitial(segment, dot);
        }

        // The longest listed abbreviations have six letters (approx, messrs): a longer word at a sentence's end costs no look-up.
        if (dot - segment > 8)
        {
            return false;
        }

        return (AbbreviationClass)_lexicon.Abbreviations[FormHash.Of(text[segment..dot])] switch
        {
            // Ill. is Illinois, but "He was ill." ends a sentence: 5 of 924 PolNeAR articles have such a word in lowercase.
            AbbreviationClass.Title or AbbreviationClass.Name or AbbreviationClass.Last => capital,
            AbbreviationClass.Leading or AbbreviationClass.Closing or AbbreviationClass.Measure => true,
            // "No. 5" but "I said no.": 17 of 924 PolNeAR articles end a sentence with such a word.
            AbbreviationClass.BeforeNumber => IsBeforeNumber(dot + 1),
            // "Sat. 5 May" but "where he sat." and the Las Vegas Sun at the end of a sentence.
            AbbreviationClass.Calendar => capital && IsBeforeNumber(dot + 1),
            _ => false,
        };
    }

    /// <summary>Whether a single capital with a full stop is an initial rather than the end of a sentence.</summary>
    private readonly bool IsInitial(int letter, int dot)
    {
        ReadOnlySpan<char> text = _text;
        // “I.” and (I. are the pronoun or a numeral, not somebody's initial.
        if (text[letter] == 'I' && _output.TokenCount > 0 && !_space)
        {
            return false;
        }

        int next = dot + 1;
        // A bound, so that a flood of spaces after single letters stays linear.
        while (next < text.Length && next < dot + 4 && CharacterTable.ClassOf(text[next]) == CharacterClass.Space)
        {
            next++;
        }

        // “Neither do I.” ends a sentence. Taken for an initial, such a letter changes the tokens of 19 of 924 PolNeAR articles; the price
        // is a full stop that Robert C. “Bo” Roe loses.
        return next < text.Length && CharacterTable.ClassOf(text[next]) is not (CharacterClass.Quotation or CharacterClass.Space);
    }

    private readonly bool IsBeforeNumber(int at)
        => CharacterTable.IsDigitAt(_text, at)
            || (at + 1 < _text.Length && CharacterTable.ClassOf(_text[at]) == CharacterClass.Space
                && CharacterTable.IsDigitAt(_text, at + 1));

    /// <summary>Returns the end of the clitic whose apostrophe stands at <paramref name="at"/>, or 0.</summary>
    private readonly int FindClitic(int start, int at)
    {
        ReadOnlySpan<char> text = _text;
        if (!CharacterTable.IsLetterAt(text, at + 1))
        {
            return 0;
        }

        // The clitics that PTB and UD English part from their word: 'll 're 've n't 's 'm 'd.
        int length = (text[at + 1] | 0x20, at + 2 < text.Length ? text[at + 2] | 0x20 : 0) switch
        {
            ('l', 'l') or ('r', 'e') or ('v', 'e') => 3,
            ('t', _) => at - start > 1 && (text[at - 1] | 0x20) == 'n' ? 2 : 0,
            ('s' or 'm' or 'd', _) => 2,
            _ => 0,
        };
        return length > 0 && !CharacterTable.IsWordAt(text, at + length) ? at + length : 0;
    }

    /// <summary>Adds a word and the clitics that hang on it (<c>should|n't|'ve</c>); returns the end of the last one.</summary>
    private int EmitClitics(int start, int apostrophe, TokenKind kind, TokenShape extra)
    {
        ReadOnlySpan<char> text = _text;
        int end = FindClitic(start, apostrophe);
        bool negated = (text[end - 1] | 0x20) == 't';
        int cut = negated ? apostrophe - 1 : apostrophe;
        Emit(start, cut, kind, extra);
        Emit(cut, end, TokenKind.Word);
        // should|n't|'ve and I|'d|'ve: clitics may hang on one another.
        while (end < text.Length && IsApostrophe(text[end]))
        {
            int next = FindClitic(cut, end);
            if (next == 0 || (text[next - 1] | 0x20) == 't')
            {
                break;
            }

            Emit(end, next, TokenKind.Word);
            end = next;
        }

        return end;
    }

    /// <summary>Returns the cut of a listed contraction with its apostrophe at <paramref name="at"/> (<c>y'all</c>), or 0.</summary>
    private readonly int FindContraction(int start, int at)
    {
        int end = at + 1;
        // y'all: no listed form has more than four letters on either side of its apostrophe.
        int limit = Math.Min(_text.Length, at + 5);
        while (end < limit && CharacterTable.IsLetterAt(_text, end))
        {
            end++;
        }

        return at - start <= 4 && end > at + 1 && !CharacterTable.IsWordAt(_text, end)
            ? _lexicon.Contractions[FormHash.Of(_text[start..end])]
            : 0;
    }

    private int EmitContraction(int start, int end, int cut)
    {
        // The lists hold both cuts in one byte: letters of the first part below, of the second above (gim|me; wha|d|ya).
        int first = start + (cut & 15);
        int second = first + (cut >> 4);
        if (first >= end || second >= end)
        {
            // Invisible characters inside a listed form: its cut does not fit.
            return Emit(start, end, TokenKind.Word);
        }

        Emit(start, first, TokenKind.Word);
        if (second > first)
        {
            Emit(first, second, TokenKind.Word);
        }

        return Emit(second, end, TokenKind.Word);
    }
}
