using System.Buffers;

namespace NewsParsing.Text;

/// <summary>
/// Passes over the signs of Markdown and the inline tags of HTML that extractors leave in text: <c>**name**</c>, <c># headline</c>,
/// <c>&gt; quote</c>, <c>[words](address)</c>, <c>&lt;em&gt;</c>. Linear.
/// </summary>
internal static class MarkupRepair
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_#><[");

    /// <summary>Returns the text without them, the same string where there are none.</summary>
    public static string Run(string text, CancellationToken cancellationToken, ref List<OffsetMap>? maps)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return text;
        }

        var editor = new TextEditor(text);
        bool lettersLost = HidesLetters(text);
        var signs = new List<TextSpan>();
        var open = new List<TextSpan>();
        for (int line = 0; line < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = LineLayout.FindBreak(text, line);
            if (text.AsSpan(line, end - line).IndexOfAny(Signs) >= 0)
            {
                signs.Clear();
                open.Clear();
                ReadLine(text, line, end, lettersLost, signs, open);
                signs.Sort(static (a, b) => a.Start.CompareTo(b.Start));
                int done = line;
                foreach (TextSpan sign in signs)
                {
                    // "[words](a_b)": the address goes as a whole, and the signs in it with it.
                    if (sign.Start >= done)
                    {
                        editor.Delete(sign.Start, sign.End);
                        done = sign.End;
                    }
                }
            }

            line = LineLayout.SkipBreak(text, end);
        }

        return editor.Finish(ref maps);
    }

    private static void ReadLine(string text, int start, int end, bool lettersLost, List<TextSpan> signs, List<TextSpan> open)
    {
        ReadOnlySpan<char> line = text.AsSpan(0, end);
        int at = ReadLineStart(line, start, signs);
        while (at < end)
        {
            int next = line[at..].IndexOfAny(Signs);
            if (next < 0)
            {
                return;
            }

            at += next;
            at = line[at] switch
            {
                '*' when lettersLost => at + 1,
                '*' or '_' => ReadEmphasis(line, start, at, signs, open),
                '<' => ReadTag(line, at, signs),
                '[' => ReadLink(line, start, at, signs),
                _ => at + 1,
            };
        }
    }

    /// <summary>Whether asterisks stand for letters in a text (<c>f**k</c>, <c>V*ctor</c>).</summary>
    private static bool HidesLetters(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            int next = text[at..].IndexOf('*');
            if (next < 0)
            {
                return false;
            }

            at += next;
            int length = text[at..].IndexOfAnyExcept('*');
            if (length > 0 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + length]))
            {
                return true;
            }

            at += Math.Max(length, 1);
        }

        return false;
    }

    /// <summary>Signs of a heading or a quoted block; returns the index after them.</summary>
    private static int ReadLineStart(ReadOnlySpan<char> line, int start, List<TextSpan> signs)
    {
        int at = start;
        while (at < line.Length && line[at] is ' ' or '\t')
        {
            at++;
        }

        int first = at;
        // "> " once for each level; ">>" marks a new speaker in captions.
        while (at < line.Length && line[at] == '>' && (at + 1 == line.Length || line[at + 1] == ' '))
        {
            at = Math.Min(at + 2, line.Length);
        }

        int hashes = at;
        while (hashes < line.Length && line[hashes] == '#')
        {
            hashes++;
        }

        // Six levels (CommonMark); "# 1 in the charts" is a rank.
        if (hashes > at && hashes - at <= 6 && hashes + 1 < line.Length && line[hashes] == ' ' && !char.IsDigit(line[hashes + 1]))
        {
            at = hashes + 1;
        }

        if (at > first)
        {
            signs.Add(new TextSpan(first, at));
        }

        return at;
    }

    /// <summary>Emphasis opens after a blank or mark and closes before one, with as many signs.</summary>
    private static int ReadEmphasis(ReadOnlySpan<char> line, int start, int at, List<TextSpan> signs, List<TextSpan> open)
    {
        char sign = line[at];
        int length = line[at..].IndexOfAnyExcept(sign);
        int end = length < 0 ? line.Length : at + length;
        // "****" is a rule or a word that is not printed; *, ** and *** are emphasis (CommonMark).
        if (end - at > 3)
        {
            return end;
        }

        bool wordBefore = at > start && CharacterTable.IsWordAt(line, at - 1);
        bool wordAfter = CharacterTable.IsWordAt(line, end);
        bool spaceBefore = at == start || CharacterTable.IsSpaceAt(line, at - 1);
        bool spaceAfter = CharacterTable.IsSpaceAt(line, end);
        bool bracketBefore = !spaceBefore && line[at - 1] is '(' or '[';
        bool bracketAfter = !spaceAfter && line[end] is ')' or ']' or ',' or '.';
        if (!spaceBefore && !wordAfter && !bracketBefore)
        {
            for (int i = open.Count - 1; i >= 0; i--)
            {
                if (open[i].Length == end - at && line[open[i].Start] == sign)
                {
                    signs.Add(open[i]);
                    signs.Add(new TextSpan(at, end));
                    open.RemoveRange(i, open.Count - i);
                    return end;
                }
            }
        }

        // Emphasis in emphasis in emphasis is as deep as print goes; the bound keeps a flood of signs linear.
        if (!spaceAfter && !wordBefore && !bracketAfter && open.Count < 8)
        {
            open.Add(new TextSpan(at, end));
        }

        return end;
    }

    private static int ReadTag(ReadOnlySpan<char> line, int at, List<TextSpan> signs)
    {
        int end = LinkScanner.FindTagEnd(line, at);
        int name = at + 1 < line.Length && line[at + 1] == '/' ? at + 2 : at + 1;
        int nameEnd = name;
        while (nameEnd < end && char.IsAsciiLetter(line[nameEnd]))
        {
            nameEnd++;
        }

        // Phrases in a line; a tag of a block parts words and stays a sign.
        if (end == 0 || line[name..nameEnd] is not ("em" or "strong" or "b" or "i" or "u" or "span" or "a" or "cite" or "small" or "mark"))
        {
            return at + 1;
        }

        signs.Add(new TextSpan(at, end));
        return end;
    }

    /// <summary>Keeps the words of a link; nothing is kept of a picture.</summary>
    private static int ReadLink(ReadOnlySpan<char> line, int start, int at, List<TextSpan> signs)
    {
        // A headline or a sentence at most; the bounds keep a flood of brackets linear.
        const int LongestWords = 300;
        const int LongestAddress = 1000;
        int close = line.Slice(at + 1, Math.Min(LongestWords, line.Length - at - 1)).IndexOfAny(']', '[');
        int address = at + 1 + close + 2;
        if (close < 1 || address >= line.Length || line[address - 2] != ']' || line[address - 1] != '(')
        {
            return at + 1;
        }

        int length = line.Slice(address, Math.Min(LongestAddress, line.Length - address)).IndexOfAny(')', ' ');
        ReadOnlySpan<char> target = length < 1 ? default : line.Slice(address, length);
        if (target.IsEmpty || line[address + length] != ')' || !(target.Contains('/') || target.StartsWith("mailto:") || target[0] == '#'))
        {
            return at + 1;
        }

        bool picture = at > start && line[at - 1] == '!';
        if (picture)
        {
            signs.Add(new TextSpan(at - 1, address + length + 1));
            return address + length + 1;
        }

        signs.Add(new TextSpan(at, at + 1));
        signs.Add(new TextSpan(address - 2, address + length + 1));
        // The words may hold signs of their own; the scan goes on in them, and passes the address, whose signs are none.
        return at + 1;
    }
}
