using NewsParsing.Models;

namespace NewsParsing.Text;

/// <content>Words: plain ones in one scan, those with apostrophes, full stops, hyphens and the like piece by piece.</content>
internal ref partial struct Tokenizer
{
    private int ReadWord(int start)
    {
        ReadOnlySpan<char> text = _text;
        ulong hash = FormHash.Seed;
        int letters = 0;
        int capitals = 0;
        int i = start;
        CharacterClass kind = CharacterClass.Space;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            kind = CharacterTable.ClassOf(c);
            if (kind > CharacterClass.Capital)
            {
                break;
            }

            hash = FormHash.Add(hash, c);
            letters++;
            capitals += kind == CharacterClass.Capital ? 1 : 0;
        }

        // Most words end at a space or comma: they are hashed in this one scan, without a look at what else a word may hold.
        if (i < text.Length && (kind != CharacterClass.Space) && IsConnector(kind, text[i]))
        {
            return ReadCompound(start, i);
        }

        byte cut = _lexicon.Contractions[hash];
        if (cut != 0)
        {
            return EmitContraction(start, i, cut);
        }

        TokenShape shape = TokenShape.None;
        if (capitals > 0)
        {
            shape = CharacterTable.ClassOf(text[start]) == CharacterClass.Capital ? TokenShape.Capitalized : TokenShape.None;
            shape |= capitals == letters && letters > 1 ? TokenShape.AllCapitals : TokenShape.None;
        }

        Add(start, i, TokenKind.Word, shape, hash);
        return i;
    }

    /// <summary>Whether the plain scan of a word cannot determine what follows it.</summary>
    private static bool IsConnector(CharacterClass kind, char c)
        => kind is not CharacterClass.Punctuation || c is '.' or '/' or ':' or '\u00B7';

    /// <summary>Reads on from the end of a word's first run of letters.</summary>
    private int ReadCompound(int start, int end)
    {
        ReadOnlySpan<char> text = _text;
        end = SkipRun(end);
        int segment = start;
        bool dots = false;
        TokenShape extra = TokenShape.None;
        while (end < text.Length)
        {
            char c = text[end];
            if (c == '.')
            {
                if (CharacterTable.IsWordAt(text, end + 1))
                {
                    int link = LinkScanner.FindEnd(text, start, end, _lexicon);
                    if (link > 0)
                    {
                        return Emit(start, link, TokenKind.Link);
                    }

                    if (CharacterTable.IsDigitAt(text, end + 1) && IsAbbreviation(start, segment, end, dots))
                    {
                        // A missing space: Sept.11, No.5.
                        return EmitWord(start, end + 1, TokenShape.Abbreviation);
                    }

                    if (!IsInitials(segment, end))
                    {
                        break;
                    }

                    segment = end + 1;
                    end += 2;
                    dots = true;
                    continue;
                }

                if ((extra & TokenShape.Abbreviation) != 0 || !IsAbbreviation(start, segment, end, dots))
                {
                    break;
                }

                extra = TokenShape.Abbreviation;
                end++;
                continue;
            }

            if (IsApostrophe(c))
            {
                int cut = FindContraction(start, end);
                if (cut != 0)
                {
                    return EmitContraction(start, SkipRun(end + 1), cut);
                }

                if (FindClitic(start, end) > 0)
                {
                    return EmitClitics(start, end, TokenKind.Word, extra);
                }
            }

            int next = Join(end, c);
            if (next < 0)
            {
                return Emit(start, LinkScanner.ReadAddress(text, end), TokenKind.Link);
            }

            if (next == end)
            {
                break;
            }

            // Initials may follow a hyphen (D-N.Y., in 125 of 924 PolNeAR articles), but not an ampersand or apostrophe (Q&A.).
            segment = CharacterTable.ClassOf(c) == CharacterClass.Dash ? end + 1 : start;
            extra = TokenShape.None;
            end = next;
        }

        return EmitWord(start, end, extra);
    }

    /// <summary>Returns the end of what a connector joins to the word, its own index when it joins nothing, -1 for an address.</summary>
    private readonly int Join(int at, char c)
    {
        ReadOnlySpan<char> text = _text;
        bool letter = CharacterTable.IsLetterAt(text, at + 1);
        bool joins = c switch
        {
            _ when IsApostrophe(c) => letter,
            '-' or '\u2010' or '\u2011' or '_' or '@' => CharacterTable.IsWordAt(text, at + 1),
            // Q&A and AT&T (9 of 924 PolNeAR articles), but "salt&pepper" is three words.
            '&' => letter && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            // LIMA/QUITO and and/or name two things: UD English (EWT, GUM) parts them, but keeps w/o and l/c whole.
            '/' => IsShortSlash(at),
            ':' => at + 3 < text.Length && text[at + 1] == '/' && text[at + 2] == '/' && !CharacterTable.IsSpaceAt(text, at + 3),
            // US$3 and A$5: the currency is one token, the amount another (57 of 888 worldwide articles).
            '$' => CharacterTable.IsDigitAt(text, at + 1) && char.IsUpper(text[at - 1]),
            _ => CharacterTable.ClassOf(c) == CharacterClass.Format && IsWordAfterFormat(at),
        };
        if (!joins)
        {
            return at;
        }

        return c is '@' or ':' ? -1 : c == '$' ? at + 1 : SkipRun(SkipFormat(at + 1));
    }

    /// <summary><c>w/o</c>, <c>h/t</c>, <c>km/h</c>: a single lowercase letter on one side.</summary>
    private readonly bool IsShortSlash(int at)
    {
        ReadOnlySpan<char> text = _text;
        if (!CharacterTable.IsLetterAt(text, at + 1))
        {
            return false;
        }

        bool left = at < 2 || !CharacterTable.IsWordAt(text, at - 2);
        bool right = !CharacterTable.IsWordAt(text, at + 2);
        return (left || right) && char.IsLower(text[at - 1]) && char.IsLower(text[at + 1]);
    }

    private readonly bool IsWordAfterFormat(int at) => CharacterTable.IsWordAt(_text, SkipFormat(at));

    private readonly int SkipFormat(int at)
    {
        // A word holds a soft hyphen or a joiner or two (2 of 924 PolNeAR articles); the bound keeps a flood of them linear.
        int limit = Math.Min(_text.Length, at + 8);
        while (at < limit && CharacterTable.ClassOf(_text[at]) == CharacterClass.Format)
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns the end of the run of word characters at an index.</summary>
    private readonly int SkipRun(int at)
    {
        ReadOnlySpan<char> text = _text;
        while (at < text.Length)
        {
            CharacterClass kind = CharacterTable.ClassOf(text[at]);
            if (CharacterTable.IsWord(kind))
            {
                at++;
            }
            else if (kind == CharacterClass.Surrogate && CharacterTable.IsSupplementaryLetter(text, at))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Adds a word, cut in two where the list of contractions or a currency says so.</summary>
    private int EmitWord(int start, int end, TokenShape extra)
    {
        if (extra == TokenShape.None && _text[end - 1] == '$')
        {
            return Emit(start, end, TokenKind.Symbol);
        }

        // The longest listed contraction (shouldnt) has 8 letters: a long word with hyphens needs no second look.
        byte cut = end - start > 12 ? (byte)0 : _lexicon.Contractions[FormHash.Of(_text[start..end])];
        return cut != 0 ? EmitContraction(start, end, cut) : Emit(start, end, TokenKind.Word, extra);
    }
}
