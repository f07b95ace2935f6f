using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>Finds the ends of web and mail addresses, names after <c>@</c> and <c>#</c>, and left-over tags.</summary>
internal static class LinkScanner
{
    /// <summary>How far a look ahead for the end of a host name or tag goes; a bound that keeps every input linear.</summary>
    // A label of a host name has at most 63 characters (RFC 1035).
    private const int LookAhead = 64;

    /// <summary>
    /// Returns the end of the address that a word with a full stop at <paramref name="dot"/> begins, or 0: a mail address,
    /// a host name with a known last label, or one after <c>www</c>.
    /// </summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start, int dot, TokenLexicon lexicon)
    {
        int limit = Math.Min(text.Length, dot + LookAhead);
        int label = dot + 1;
        int end = label;
        for (; end < limit; end++)
        {
            char c = text[end];
            if (c == '.')
            {
                if (!CharacterTable.IsWordAt(text, end + 1))
                {
                    break;
                }

                label = end + 1;
            }
            else if (c == '@' && CharacterTable.IsWordAt(text, end + 1))
            {
                return ReadAddress(text, end);
            }
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '+'))
            {
                break;
            }
        }

        // "www.example.museum": the ending is in no list, but www says enough.
        bool www = dot - start == 3 && (text[start] | 0x20) == 'w' && (text[start + 1] | 0x20) == 'w';
        if (www)
        {
            return ReadAddress(text, dot);
        }

        // "end.Then" is two sentences without a space, "example.com" a site: only a known ending decides. In 38 of 924 PolNeAR articles a
        // site is named without its scheme.
        if (end == limit && limit < text.Length || !IsEnding(text[label..end], lexicon))
        {
            return 0;
        }

        // The path, query, fragment or port after the host (RFC 3986): example.co.uk/x, example.org:8080.
        return end < text.Length && (text[end] is '/' or '?' or '#' || (text[end] == ':' && CharacterTable.IsDigitAt(text, end + 1)))
            ? ReadAddress(text, end)
            : end;
    }

    /// <summary>
    /// Returns the end of the address that goes on at an index: up to white space, a quotation mark or bracket, without closing
    /// punctuation.
    /// </summary>
    public static int ReadAddress(ReadOnlySpan<char> text, int from)
    {
        int end = from + 1;
        // RFC 3986 allows none of these in a path: they are what an address is wrapped in, as in <https://example.org> or [example.org].
        while (end < text.Length && text[end] is not ('<' or '>' or '[' or ']' or '{' or '}' or '|')
            && CharacterTable.ClassOf(text[end]) is not (CharacterClass.Space or CharacterClass.Quotation or CharacterClass.Format))
        {
            end++;
        }

        // "see https://example.org.": the full stop is the sentence's (13 of 924 PolNeAR articles have an address before one or before a
        // comma).
        while (end > from + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\u2026' or '\u2014' or '\u2013')
        {
            end--;
        }

        return end;
    }

    /// <summary>Returns the end of a handle or hashtag: word characters and underscores.</summary>
    public static int ReadName(ReadOnlySpan<char> text, int from)
    {
        int end = from;
        while (end < text.Length && (text[end] == '_' || CharacterTable.IsWord(CharacterTable.ClassOf(text[end]))))
        {
            end++;
        }

        return end == from ? from + 2 : end;
    }

    /// <summary>Returns the end of a markup tag on one line that is left in the text, or 0.</summary>
    public static int FindTagEnd(ReadOnlySpan<char> text, int open)
    {
        int i = open + 1;
        if (i < text.Length && text[i] == '/')
        {
            i++;
        }

        if (i >= text.Length || !char.IsAsciiLetter(text[i]))
        {
            return 0;
        }

        // Four times a host name, for a tag's attributes are longer (<img src="…" alt="…">); 62 of 924 PolNeAR articles keep such tags.
        ReadOnlySpan<char> ahead = text.Slice(i, Math.Min(text.Length - i, LookAhead * 4));
        int close = ahead.IndexOfAny("<>\n");
        return close >= 0 && ahead[close] == '>' ? i + close + 1 : 0;
    }

    /// <summary>Endings count in lowercase only: <c>here.It</c> lacks a space, <c>bit.ly</c> does not.</summary>
    private static bool IsEnding(ReadOnlySpan<char> label, TokenLexicon lexicon)
        // The listed endings have two letters (uk) to five (store); 64 characters of anything need no look-up.
        => label.Length is >= 2 and <= 6 && char.IsAsciiLetterLower(label[1]) && char.IsAsciiLetterLower(label[0])
            && lexicon.Endings[FormHash.Of(label)] != 0;
}
