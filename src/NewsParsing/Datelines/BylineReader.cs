using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;

namespace NewsParsing.Datelines;

/// <summary>
/// Reads a line that names the authors: <c>By Jane Roe and Max Poe</c>, <c>BY JANE ROE, Staff Writer</c>, <c>Jane Roe | Reuters</c>.
/// </summary>
internal sealed partial class BylineReader(Knowledge knowledge, StampRules stamps)
{
    private readonly NameSet _agencies = knowledge.Agencies;
    private readonly HeadLexicon _lexicon = knowledge.Head;

    private const int MaximumLength = 240;

    /// <summary>A line that is but a name is a byline only up to this length.</summary>
    // "Maximilian Bartholomew-Featherstonehaugh" has 40 characters.
    private const int MaximumBareName = 40;

    /// <summary>A line without <c>By</c> is a byline only up to this length.</summary>
    private const int MaximumBareLength = 90;
    // "Maria J. de la Roe" has five. With three, one of 888 worldwide articles loses its byline; with twenty, none gains one.
    private const int MaximumNameWords = 5;
    // A bound, so that a line of a hundred commas makes no hundred strings.
    private const int MaximumAuthors = 16;

    /// <summary>Reads a line of the head.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line; the whole of it has to be a byline.</param>
    /// <param name="byline">The byline.</param>
    /// <param name="isGiven">Whether the text is known to be a byline, so that it needs no <c>By</c>.</param>
    public bool TryRead(string text, TextSpan line, out ReadByline byline, bool isGiven = false)
    {
        byline = default;
        if (line.Length > MaximumLength)
        {
            return false;
        }

        // "— By Jane Roe", "• By Jane Roe".
        int start = SkipMarks(text, line.Start, line.End);
        // "By Jane Roe.": 698 of 924 PolNeAR articles print a full stop after the first line of the head; that of "By Jane D." is the
        // name's.
        int end = text[line.End - 1] == '.' && !EndsWithInitial(text, start, line.End) ? line.End - 1 : line.End;
        int names = AfterBy(text, start, end);
        bool isBare = names == start && !isGiven;
        if (isBare && !LooksLikeBareByline(text, start, end))
        {
            return false;
        }

        var authors = new List<string>();
        bool post = ReadParts(text, names, end, authors, out bool failed);
        // "Jane Roe, 40" is a caption and "Board, Owners Agree" a headline: without By, a post or paper has to be named, and the author in
        // full.
        if (failed || authors.Count == 0 || (isBare && !(post && authors[0].Contains(' '))))
        {
            return false;
        }

        byline = new ReadByline(new TextSpan(start, end), [.. authors]);
        return true;
    }

    /// <summary>Reads the parts between commas, bars, <c>and</c>; returns whether one of them is a post, paper or agency.</summary>
    private bool ReadParts(string text, int start, int end, List<string> authors, out bool failed)
    {
        failed = false;
        bool post = false;
        int at = start;
        int lastAnd = LastAnd(text, start, end);
        while (at < end && authors.Count < MaximumAuthors)
        {
            int partEnd = PartEnd(text, at, end, out int next, out bool isBar);
            var part = new TextSpan(at, partEnd);
            at = next;
            if (part.IsEmpty)
            {
                continue;
            }

            ReadOnlySpan<char> words = text.AsSpan(part.Start, part.Length);
            // "Words by Jane Roe, pictures by Max Poe": who follows is no author.
            if (authors.Count > 0 && IsCredit(words))
            {
                return true;
            }

            // "By JANE POST, Max Herald and LI SUN": in an enumeration a paper's word may be the family name.
            if (authors.Count > 0 && !post && IsEnumerated(text, part, lastAnd))
            {
                authors.Add(NameCase.Normalize(words, _lexicon));
            }
            // "By The Associated Press": before any author an agency is the author.
            else if (authors.Count > 0 && (_agencies.Contains(words) || HasBylineWord(words)))
            {
                post = true;
            }
            // "By Jane Roe | January 21, 2025 at 3:04 p.m."
            else if (authors.Count > 0 && stamps.IsStamp(text, part))
            {
                continue;
            }
            // Who comes second is named in full; a single word there is a place or section ("By Jane Roe, London").
            else if (IsName(text, part, isFirst: authors.Count == 0) && (authors.Count == 0 || words.ContainsAny(' ', '\u00A0')))
            {
                authors.Add(NameCase.Normalize(words, _lexicon));
            }
            // "By Jane D. Roe, Jr.": the comma parts no second author.
            else if (words is "Jr." or "Jr" or "Sr." or "III" && authors.Count > 0)
            {
                authors[^1] += " " + words.ToString();
            }
            // "By contrast, the ferries ran": prose. After a post or bar anything may stand: a desk, a telephone number.
            else if (!post && !isBar)
            {
                failed = true;
                return post;
            }
        }

        return post;
    }

    private static int PartEnd(string text, int start, int end, out int next, out bool isBar)
    {
        isBar = false;
        for (int at = start; at < end; at++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
            int length = rest[0] switch
            {
                ',' or ';' or '&' => 1,
                '|' or '•' or '·' or '/' or '(' or ')' => 1,
                // "Jane Roe - The Times", but Jean-Luc and al-Ahmad are whole.
                _ when Separator.IsDash(rest[0]) && at > start && char.IsWhiteSpace(text[at - 1]) => 1,
                _ => WordLength(rest),
            };
            if (length > 0)
            {
                isBar = rest[0] is '|' or '•' or '·' or '(' or ')' || Separator.IsDash(rest[0]);
                next = SkipMarks(text, at + length, end);
                return TrimEnd(text, start, at);
            }
        }

        next = end;
        return TrimEnd(text, start, end);
    }

    /// <summary>
    /// The length of a word that ends a name: <c> and </c>, <c> with </c>, <c> of </c>, <c> for </c>, <c> in </c>; 0 for none.
    /// </summary>
    private static int WordLength(ReadOnlySpan<char> rest)
    {
        if (!char.IsWhiteSpace(rest[0]))
        {
            return 0;
        }

        ReadOnlySpan<char> word = rest[1..];
        // 1 leaves of, in and for with what follows, so that "for the Harbour Times" is read as a post and never as a name.
        return word.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? 5
            : word.StartsWith("with ", StringComparison.OrdinalIgnoreCase) ? 6
            : word.StartsWith("of ", StringComparison.OrdinalIgnoreCase) || word.StartsWith("in ", StringComparison.OrdinalIgnoreCase) ? 1
            : word.StartsWith("for ", StringComparison.OrdinalIgnoreCase) ? 1
            : 0;
    }

    private bool HasBylineWord(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.SplitAny(' ', '\u00A0', '\''))
        {
            if (words[range].Length > 0 && _lexicon.BylineWords.Contains(words[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns where the names start after <c>By</c>, <c>Written by</c>, <c>BYLINE:</c>; or <paramref name="start"/>.</summary>
    private int AfterBy(string text, int start, int end)
    {
        int at = start;
        for (int i = 0; i < 3; i++)
        {
            int wordEnd = at;
            while (wordEnd < end && (char.IsLetter(text[wordEnd]) || text[wordEnd] == '-'))
            {
                wordEnd++;
            }

            ReadOnlySpan<char> word = text.AsSpan(at, wordEnd - at);
            int next = wordEnd < end && text[wordEnd] == ':' ? wordEnd + 1 : wordEnd;
            bool last = word.Equals("by", StringComparison.OrdinalIgnoreCase) || word.Equals("byline", StringComparison.OrdinalIgnoreCase);
            if (last && next < end)
            {
                return char.IsWhiteSpace(text[next]) ? SkipMarks(text, next, end) : start;
            }

            if (!_lexicon.Is(word, DatelineWords.BylineOpener) || wordEnd >= end)
            {
                return start;
            }

            at = wordEnd + 1;
        }

        return start;
    }

    /// <summary><c>Jane Roe | Reuters</c>, <c>Jane Roe, The Times</c>: short, and every longer word has a capital.</summary>
    private static bool LooksLikeBareByline(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        // "Jane Roe | Reuters": without By and without a mark between name and paper it is any line of names.
        if (line.Length > MaximumBareLength || !line.ContainsAny('|', ',', '/'))
        {
            return false;
        }

        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range];
            // "Jane Roe, who heads the board, …" is prose; and, of, de and van are not longer than three letters.
            if (word.Length > 3 && char.IsLower(word[0]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWithInitial(string text, int start, int end)
        // "By Jane D." and "By Max Poe Jr.": the full stop is the name's.
        => (end - 3 >= start && char.IsUpper(text[end - 2]) && !char.IsLetter(text[end - 3]))
            || text.AsSpan(start, end - start) is [.., 'J' or 'S', 'r', '.'];

    private static int SkipMarks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || Separator.IsDash(text[at]) || text[at] is '•' or '|' or '*' or '~'))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
